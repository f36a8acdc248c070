/// A mail -> articles.
func fuzzMail(_ given: [UInt8]) {
  ReadingPromises.read(given, as: "letter.eml")
}
