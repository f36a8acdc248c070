/// A feed -> articles.
func fuzzFeed(_ given: [UInt8]) {
  ReadingPromises.read(given, as: "feed.xml")
}
