/// Plain text, archives' exports and letters among it, -> articles.
func fuzzPlainText(_ given: [UInt8]) {
  ReadingPromises.read(given, as: "story.txt")
}
