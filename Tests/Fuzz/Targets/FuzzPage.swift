/// A saved page, in any encoding, -> articles.
func fuzzPage(_ given: [UInt8]) {
  ReadingPromises.read(given, as: "page.html")
}
