import Provenance

/// What stands between two quotation marks that belong together, or between one and the end of its paragraph.
package struct Quotation: Hashable, Sendable {
  /// The words between the marks.
  package let inner: TextSpan
  /// The same with the marks that are there.
  package let outer: TextSpan
  /// Tokens between the marks, as indices into the document's tokens.
  package let tokens: Range<Int>
  /// Index of the block it stands in.
  package let block: Int
  /// Whether it has its closing mark; one that has not runs to the end of its paragraph.
  package let isClosed: Bool
  /// Whether the marks are single.
  package let isSingle: Bool
}

/// Pairs the quotation marks of a block.
///
/// Double marks pair first: straight, curly, guillemets (both ways round) and low-high marks. Inside a paragraph a second opening mark before
/// any closing one is part of what it stands in; a straight mark opens or closes by the white space around it. Single marks
/// count only outside double ones and where they are plainly no apostrophes. A mark that never closes runs to the end of
/// its paragraph: long speeches open every paragraph and close only the last.
struct QuotationMarks {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let limits: TextSpan

  /// The quotations of the block at `block`, whose tokens are `range`, in order; none lies inside another.
  static func pair(
    _ range: Range<Int>, of tokens: [Token], in text: SourceText, block: Int, span: TextSpan
  ) -> [Quotation] {
    let marks = QuotationMarks(bytes: text.bytes, tokens: tokens, limits: span)
    let doubles = marks.doubles(range, block)
    return (doubles + marks.singles(range, block, outside: doubles)).sorted { $0.outer < $1.outer }
  }

  private init(bytes: [UInt8], tokens: [Token], limits: TextSpan) {
    self.bytes = bytes
    self.tokens = tokens
    self.limits = limits
  }

  private enum Mark {
    case open, low, guillemetOpen, guillemetClose, close, plain, singleOpen, singleClose,
      singlePlain, none
  }

  private func mark(_ index: Int) -> Mark {
    let token = tokens[index]
    let first = bytes[token.start]
    switch (token.end - token.start, first) {
    case (1, UInt8(ascii: "\"")): return .plain
    case (1, UInt8(ascii: "'")): return .singlePlain
    case (2, 0xC2): return bytes[token.start + 1] == 0xAB ? .guillemetOpen : .guillemetClose
    case (3, 0xE2) where bytes[token.start + 1] == 0x80:
      switch bytes[token.start + 2] {
      case 0x9C: return .open
      case 0x9E: return .low
      case 0x9D: return .close
      case 0x98: return .singleOpen
      case 0x99: return .singleClose
      default: return .none
      }
    default: return .none
    }
  }

  // MARK: Double marks

  private func doubles(_ range: Range<Int>, _ block: Int) -> [Quotation] {
    var found: [Quotation] = []
    var open: (token: Int, mark: Mark)?
    for index in range where tokens[index].kind == .quotationMark {
      let mark = mark(index)
      switch mark {
      case .open, .low, .close, .guillemetOpen, .guillemetClose:
        if let start = open, closes(mark, start.mark) {
          found.append(quotation(start.token, index, block))
          open = nil
        } else if open == nil || open?.mark == .plain {
          if opens(mark, index) { open = (index, mark) }
        }
      case .plain:
        let opens = canOpen(index)
        let closes = canClose(index)
        if let start = open {
          if closes || !opens {
            found.append(quotation(start.token, index, block))
            open = nil
          } else if start.mark == .plain {
            open = (index, .plain)
          }
        } else if opens || (!closes && !spaceAfter(index)) {
          open = (index, .plain)
        }
      default: break
      }
    }
    if let start = open, start.token + 1 < range.upperBound {
      found.append(unclosed(start.token, range.upperBound, block))
    }
    return found.filter { $0.tokens.contains { tokens[$0].isWord || tokens[$0].kind == .number } }
  }

  /// “…” and "…”, „…“ and „…”, «…» and »…«, ”…”
  private func closes(_ mark: Mark, _ open: Mark) -> Bool {
    switch mark {
    case .close: open != .guillemetOpen && open != .guillemetClose
    case .open: open == .low
    case .guillemetClose: open != .guillemetClose
    case .guillemetOpen: open == .guillemetClose
    default: false
    }
  }

  /// »German« opens with the mark that closes elsewhere, before a word and behind a space. ”Swedish” is not read: English
  /// text has such marks by mistake, and what they hold would get the wrong speaker.
  private func opens(_ mark: Mark, _ index: Int) -> Bool {
    switch mark {
    case .close: false
    case .guillemetClose: canOpen(index)
    default: true
    }
  }

  private func canOpen(_ index: Int) -> Bool {
    let token = tokens[index]
    let follows =
      !token.isGlued || index == 0 || tokens[index - 1].end != token.start
      || [.openBracket, .dash, .quotationMark].contains(tokens[index - 1].kind)
    return follows && !spaceAfter(index)
  }

  private func canClose(_ index: Int) -> Bool {
    guard tokens[index].isGlued else { return false }
    return spaceAfter(index) || !(tokens[index + 1].isWord || tokens[index + 1].kind == .number)
  }

  private func spaceAfter(_ index: Int) -> Bool {
    index + 1 >= tokens.count || tokens[index + 1].start >= limits.end || !tokens[index + 1].isGlued
  }

  // MARK: Single marks

  private func singles(_ range: Range<Int>, _ block: Int, outside doubles: [Quotation])
    -> [Quotation]
  {
    var found: [Quotation] = []
    var next = 0
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      while next < doubles.count, doubles[next].outer.end <= tokens[index].start { next += 1 }
      if next < doubles.count, doubles[next].outer.contains(tokens[index].start) { continue }
      guard tokens[index].kind == .quotationMark, opensSingle(index, range) else { continue }
      guard let close = singleClose(after: index, range) else { continue }
      found.append(quotation(index, close, block, isSingle: true))
      index = close
    }
    return found
  }

  private func opensSingle(_ index: Int, _ range: Range<Int>) -> Bool {
    let mark = mark(index)
    guard mark == .singleOpen || mark == .singlePlain, index + 1 < range.upperBound else {
      return false
    }
    // A mark that was left out before it (">") may leave the first token glued to nothing.
    guard
      !tokens[index].isGlued || index == range.lowerBound
        || [.openBracket, .dash].contains(tokens[index - 1].kind)
    else {
      return false
    }
    let next = tokens[index + 1]
    return next.isGlued && (next.isWord || next.kind == .number) && !isElision(next)
  }

  /// "’90s", "'em", "'til": an apostrophe for what is left out.
  private func isElision(_ token: Token) -> Bool {
    if token.kind == .number { return token.end - token.start == 2 }
    let elided: [WordKey] = ["em", "til", "cause", "tis", "twas", "n", "round", "bout"]
    return elided.contains(token.key)
  }

  private func singleClose(after open: Int, _ range: Range<Int>) -> Int? {
    var index = open + 1
    while index < range.upperBound, tokens[index].start - tokens[open].start < 300 {
      let token = tokens[index]
      let isMark = token.kind == .quotationMark
      if isMark, mark(index) == .open || mark(index) == .plain { return nil }
      if isMark, token.isGlued, mark(index) == .singleClose || mark(index) == .singlePlain,
        index + 1 >= range.upperBound || !tokens[index + 1].isGlued
          || !(tokens[index + 1].isWord || tokens[index + 1].kind == .number)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  // MARK: Making

  private func quotation(_ open: Int, _ close: Int, _ block: Int, isSingle: Bool = false)
    -> Quotation
  {
    Quotation(
      inner: trimmed(tokens[open].end, tokens[close].start, open + 1..<close),
      outer: TextSpan(tokens[open].start, tokens[close].end), tokens: open + 1..<close,
      block: block,
      isClosed: true, isSingle: isSingle)
  }

  private func unclosed(_ open: Int, _ end: Int, _ block: Int) -> Quotation {
    let last = tokens[end - 1].end
    return Quotation(
      inner: trimmed(tokens[open].end, last, open + 1..<end),
      outer: TextSpan(tokens[open].start, last),
      tokens: open + 1..<end, block: block, isClosed: false, isSingle: false)
  }

  /// Without the white space inside the marks.
  private func trimmed(_ start: Int, _ end: Int, _ range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else { return TextSpan(start, end) }
    return TextSpan(tokens[first].start, tokens[last].end)
  }
}
