/// The policy that a page states of itself, and what is added to it where the page is served for trying it.
///
/// What is written by a build is not touched: published pages go on running no script.
enum PagePolicy {
  /// A page that also runs the reloading script.
  ///
  /// Each policy of the page is given leave for scripts that bear the nonce and for asking the same server, and the script is put at the end
  /// of its head. A page without a policy gets the script alone.
  ///
  /// - Parameters:
  ///   - script: The element.
  ///   - nonce: What the script bears.
  static func opened(_ page: [UInt8], for script: String, nonce: String) -> [UInt8] {
    let end = headEnd(of: page)
    var result: [UInt8] = []
    result.reserveCapacity(page.count + 400)
    var place = 0
    while let tag = nextPolicy(in: page, from: place, to: end) {
      result += page[place..<tag.lowerBound]
      let policy = unescaped(String(decoding: page[tag].dropFirst().dropLast(), as: UTF8.self))
      let opened = ReloadScript.escaped(extended(policy, nonce: nonce))
      result += Array("\"\(opened)\"".utf8)
      place = tag.upperBound
    }
    result += page[place..<end]
    result += Array(script.utf8)
    result += page[end...]
    return result
  }

  /// A policy that also lets scripts with a nonce run, and ask the server that they come from.
  static func extended(_ policy: String, nonce: String) -> String {
    var directives = policy.split(separator: ";").map { part in
      part.split(whereSeparator: \.isWhitespace).map(String.init)
    }.filter { !$0.isEmpty }
    func allow(_ name: String, _ source: ([String]) -> String?) {
      guard let index = directives.firstIndex(where: { $0[0].lowercased() == name }) else {
        // What is not named falls back on 'default-src', and would lose what that allows.
        let general = directives.first { $0[0].lowercased() == "default-src" }?.dropFirst() ?? []
        let sources = general.filter { $0 != "'none'" }
        directives.append([name] + sources + (source(sources).map { [$0] } ?? []))
        return
      }
      guard let added = source(directives[index]) else { return }
      directives[index].removeAll { $0 == "'none'" }
      directives[index].append(added)
    }
    func script(_ sources: [String]) -> String? {
      if sources.contains("'self'"), !sources.contains("'strict-dynamic'") { return nil }
      // A nonce would take scripts without one away from a page that lets them run.
      return sources.contains("'unsafe-inline'") ? "'self'" : "'nonce-\(nonce)'"
    }
    allow("script-src", script)
    if directives.contains(where: { $0[0].lowercased() == "script-src-elem" }) {
      allow("script-src-elem", script)
    }
    allow("connect-src") { $0.contains("'self'") ? nil : "'self'" }
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }

  /// Where the head ends, or the body begins, or the page ends.
  private static func headEnd(of page: [UInt8]) -> Int {
    for tag in ["</head", "<body"] {
      if let place = find(tag, in: page, from: 0, to: page.count) { return place }
    }
    return page.count
  }

  /// What an attribute says in which no other letters are written by entities than a policy may need.
  private static func unescaped(_ text: String) -> String {
    [("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"), ("&quot;", "\""), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// The place of the next policy's text, with its quotation marks.
  private static func nextPolicy(in page: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    var place = start
    while let tag = find("<meta", in: page, from: place, to: end) {
      let close = page[tag..<end].firstIndex(of: UInt8(ascii: ">")) ?? end
      place = close
      guard find("content-security-policy", in: page, from: tag, to: close) != nil,
        let name = find("content=", in: page, from: tag, to: close)
      else { continue }
      let quote = name + 8
      guard quote < close, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(page[quote]),
        let last = page[(quote + 1)..<close].firstIndex(of: page[quote])
      else { continue }
      return quote..<last + 1
    }
    return nil
  }

  /// The place of a word, in capitals or not.
  private static func find(_ word: String, in page: [UInt8], from start: Int, to end: Int) -> Int? {
    let word = Array(word.utf8)
    guard end - start >= word.count else { return nil }
    return (start...(end - word.count)).first { place in
      word.indices.allSatisfy { index in
        let byte = page[place + index]
        return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == word[index]
      }
    }
  }
}
