import TestSupport
import Testing

@testable import HTML

@Suite("Names of encodings") struct EncodingLabelTests {
  @Test(
    "Each name that pages write is the encoding that it was, as 'Tests/Findings/encodings.txt' has it"
  )
  func unchanged() throws {
    let known = try WrittenFindings("encodings.txt")
    #expect(known.texts.count > 80)
    let found = known.texts.flatMap { ["## \($0)", EncodingLabel.encoding(of: $0)] }
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }
}
