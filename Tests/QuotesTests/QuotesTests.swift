import Testing

@testable import Quotes
