/// Where a page says in which encoding it is.
enum EncodingDeclaration {
  /// The label in lower case, with its place: of `<?xml encoding?>`, `<meta charset>` or `<meta http-equiv=content-type>` in the first 8 kB.
  ///
  /// The bytes are read as ASCII, which all encodings but UTF-16 have in common for tags. An XML declaration
  /// comes before all `meta` elements; of those the first that names an encoding counts, and those inside a
  /// comment do not.
  ///
  /// - Returns: `offset` is that of the label's first byte; nil where none is named.
  /// - Complexity: Nothing behind the first 8 kB is looked at.
  static func find(in saved: [UInt8]) -> (label: String, offset: Int)? {
    let head = saved.prefix(8192)
    var at = 0
    /// Offset of a word in lower case, whatever its case in the page.
    func find(_ word: StaticString, from start: Int, to limit: Int) -> Int? {
      let count = word.utf8CodeUnitCount
      return word.withUTF8Buffer { word in
        guard limit - start >= count else { return nil }
        return (start...limit - count).first { offset in
          (0..<count).allSatisfy { lowerCase(head[offset + $0]) == word[$0] }
        }
      }
    }
    /// What stands behind `=`, in quotation marks or not; nil where that is no name.
    func value(behind start: Int, to limit: Int) -> (String, Int)? {
      var at = start
      while at < limit, isSpace(head[at]) { at += 1 }
      guard at < limit, head[at] == 0x3D else { return nil }
      at += 1
      while at < limit, isSpace(head[at]) || head[at] == 0x22 || head[at] == 0x27 { at += 1 }
      var end = at
      while end < limit,
        isLetter(head[end]) || head[end] &- 0x30 < 10 || "-_:.".utf8.contains(head[end])
      { end += 1 }
      return end > at ? (String(decoding: head[at..<end], as: UTF8.self).lowercased(), at) : nil
    }
    if let start = find("<?xml", from: 0, to: min(head.count, 200)),
      let end = head[start...].firstIndex(of: 0x3E),
      let word = find("encoding", from: start, to: end),
      let found = value(behind: word + 8, to: end)
    {
      return found
    }
    while let meta = find("<meta", from: at, to: head.count) {
      if let comment = find("<!--", from: at, to: meta),
        let close = find("-->", from: comment, to: head.count), close > meta
      {
        at = close
        continue
      }
      let end = head[meta...].firstIndex(of: 0x3E) ?? head.count
      // "charset" in a description is a word; as an attribute, or in a content type, it names the encoding.
      if let word = find("charset", from: meta, to: end),
        isSpace(head[word - 1]) && find("content=", from: meta, to: word) == nil
          || find("http-equiv", from: meta, to: end) != nil,
        let found = value(behind: word + 7, to: end)
      {
        return found
      }
      at = end
    }
    return nil
  }
}
