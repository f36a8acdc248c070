import Provenance

/// Pairs the quotation marks of a block.
///
/// Double marks pair first: straight, curly, guillemets (both ways round), low-high marks, and the typewriter's two
/// apostrophes. Inside a paragraph a second opening mark before any closing one is part of what it stands in; a straight mark
/// opens or closes by the white space around it. Single marks count only outside double ones and where they are plainly no
/// apostrophes. Long speeches open every paragraph and close only the last; `UnclosedMark` tells such a mark from a stray one.
struct QuotationMarks {
  /// The bytes of the whole text.
  let bytes: [UInt8]
  /// The tokens of all paragraphs so far.
  let tokens: [Token]
  /// The paragraph; behind its end everything counts as space.
  let limits: TextSpan
  /// The paragraph's tokens.
  let range: Range<Int>
  /// The paragraph's index, which its quotations carry.
  let block: Int
  /// Whether the next block opens with a mark, as a speech over paragraphs does.
  let goesOn: Bool

  /// The quotations of the block at `block`, whose tokens are `range`, in order; none lies inside another.
  ///
  /// - Complexity: O(*n*) in the paragraph's tokens; an unclosed mark and single marks look a bounded way ahead.
  static func pair(
    _ range: Range<Int>, of tokens: [Token], in text: SourceText, block: Int, span: TextSpan,
    goesOn: Bool
  ) -> [Quotation] {
    let all = range.filter { tokens[$0].kind == .quotationMark }
    guard !all.isEmpty else { return [] }
    let marks = QuotationMarks(
      bytes: text.bytes, tokens: tokens, limits: span, range: range, block: block, goesOn: goesOn)
    var doubles = marks.doubles(among: all)
    for index in doubles.indices where doubles[index].isTyped {
      let inside = doubles[index].tokens
      let first = all.partitioningIndex { $0 >= inside.lowerBound }
      let end = all.partitioningIndex { $0 >= inside.upperBound }
      doubles[index].holdsSingles = !marks.singles(among: all[first..<end]).isEmpty
    }
    let singles = marks.singles(among: all[...], outside: doubles)
    return singles.isEmpty ? doubles : (doubles + singles).sorted { $0.outer < $1.outer }
  }

  /// The mark that a token of this index is.
  func mark(_ index: Int) -> QuotationMark { QuotationMark(tokens, at: index, in: bytes) }

  // MARK: Double marks

  /// The quotations in double marks, and what an unclosed one opens, if there are words in them.
  ///
  /// From left to right, one open mark at most. A mark that opens while a straight one is open shows that the earlier
  /// one was never closed: what it opened ends before the later one, which counts from there.
  private func doubles(among all: [Int]) -> [Quotation] {
    let marks = all.map(mark).filter(\.isDouble)
    var found: [Quotation] = []
    var open: QuotationMark?
    for (number, mark) in marks.enumerated() {
      let next = number + 1 < marks.count ? marks[number + 1] : nil
      if let start = open {
        if closes(mark, start, next) {
          found.append(quotation(start.token, mark.token))
          open = nil
        } else if start.isStraight, mark.kind == start.kind || !mark.isStraight, opens(mark, next) {
          let unclosed = UnclosedMark(marks: self, token: start.token)
          if let end = unclosed.end(reopenedAt: mark.token) {
            found.append(self.unclosed(start.token, end))
          }
          open = mark
        }
      } else if opens(mark, next) {
        open = mark
      }
    }
    if let start = open, start.token + 1 < range.upperBound {
      let end = UnclosedMark(marks: self, token: start.token).end()
      found.append(unclosed(start.token, end))
    }
    return found.filter { $0.tokens.contains { tokens[$0].isWord || tokens[$0].kind == .number } }
  }

  /// “…” and "…", „…“ and „…”, «…» and »…«, ''…'' and ``…'', “…“ where the second mark was turned the wrong way
  ///
  /// - Parameters:
  ///   - open: The mark that is open.
  ///   - next: The double mark that follows in the paragraph, nil behind the last.
  private func closes(_ mark: QuotationMark, _ open: QuotationMark, _ next: QuotationMark?) -> Bool
  {
    switch mark.kind {
    case .close:
      ![.guillemetOpen, .guillemetClose, .cornerOpen].contains(open.kind)
    case .open: open.kind == .low || open.kind != .guillemetOpen && isTurned(mark)
    case .guillemetClose: open.kind != .guillemetClose
    case .guillemetOpen: open.kind == .guillemetClose
    case .plain: open.kind != .typed && open.kind != .typedOpen && closesStraight(mark, next)
    case .typed:
      (open.kind == .typed || open.kind == .typedOpen) && closesStraight(mark, next)
    case .typedClose: open.kind != .plain && canClose(mark.token)
    case .typedOpen: open.kind == .typedOpen && isTurned(mark)
    case .cornerClose: open.kind == .cornerOpen
    default: false
    }
  }

  /// Whether a mark that looks the same on both sides closes: it stands where it can, or where it cannot open either, or before
  /// the words that say who spoke.
  private func closesStraight(_ mark: QuotationMark, _ next: QuotationMark?) -> Bool {
    (canClose(mark.token) || !canOpen(mark.token) || isShifted(mark)) && !isInches(mark, next)
  }

  /// `"We row, "she said.`: the space stands on the wrong side of a closing mark.
  private func isShifted(_ mark: QuotationMark) -> Bool {
    mark.token > range.lowerBound && tokens[mark.token - 1].isOne(of: [.comma, .stop])
      && UnclosedMark(marks: self, token: mark.token).saysWho(behind: mark.token)
  }

  /// "The wall is 8' 6" high," she said: a mark behind a number is inches where the next one closes too.
  private func isInches(_ mark: QuotationMark, _ next: QuotationMark?) -> Bool {
    guard let next, tokens[mark.token].isGlued, spaceAfter(mark.token) else { return false }
    let number = tokens[mark.token - 1]
    return number.kind == .number && number.end - number.start <= 3 && next.kind == mark.kind
      && canClose(next.token) && spaceAfter(next.token)
  }

  /// Whether a mark opens where none is open.
  ///
  /// »German« opens with the mark that closes elsewhere, before a word and behind a space; so does ”Swedish”, which in English
  /// is a slip, and is believed only where the next mark closes.
  private func opens(_ mark: QuotationMark, _ next: QuotationMark?) -> Bool {
    switch mark.kind {
    case .close: canOpen(mark.token) && next.map(isTurnedOrClosing) ?? false
    case .typedClose, .cornerClose: false
    case .guillemetClose: canOpen(mark.token)
    case .plain, .typed:
      canOpen(mark.token) || isSqueezed(mark) || isLoose(mark) && next.map(endsLoose) ?? false
    default: true
    }
  }

  /// `said."Then`: the space was lost; the mark has words on both sides. Two apostrophes inside a word are a slip.
  private func isSqueezed(_ mark: QuotationMark) -> Bool {
    guard !canClose(mark.token), !spaceAfter(mark.token) else { return false }
    return mark.kind == .plain || mark.token > 0 && tokens[mark.token - 1].kind == .stop
  }

  /// `She said : " We go , " and went`: in texts that were cut into words, marks stand alone.
  private func isLoose(_ mark: QuotationMark) -> Bool {
    !tokens[mark.token].isGlued && spaceAfter(mark.token)
  }

  /// Whether a mark closes what a loose mark opened.
  private func endsLoose(_ mark: QuotationMark) -> Bool {
    mark.isStraight && (isLoose(mark) || canClose(mark.token)) && !canOpen(mark.token)
  }

  /// “word“: an opening mark where only a closing one can stand.
  private func isTurned(_ mark: QuotationMark) -> Bool {
    let index = mark.token
    guard tokens[index].isGlued, canClose(index), index > range.lowerBound else { return false }
    return tokens[index - 1].isOne(of: [.word, .number, .stop, .comma, .possessive])
  }

  /// Whether a mark closes what a turned mark opened, as in ”Swedish”.
  private func isTurnedOrClosing(_ mark: QuotationMark) -> Bool {
    mark.kind == .close && canClose(mark.token) || mark.kind == .open && isTurned(mark)
  }

  /// Whether a mark stands where one opens: behind white space, a bracket, a dash or another mark, with something
  /// glued to it.
  func canOpen(_ index: Int) -> Bool {
    let token = tokens[index]
    let follows =
      !token.isGlued || index == 0 || tokens[index - 1].end != token.start
      || tokens[index - 1].isOne(of: [.openBracket, .dash, .quotationMark])
    return follows && !spaceAfter(index)
  }

  /// Whether a mark stands where one closes: glued to what is before it, with white space or a mark behind it.
  func canClose(_ index: Int) -> Bool {
    guard tokens[index].isGlued else { return false }
    return spaceAfter(index) || !(tokens[index + 1].isWord || tokens[index + 1].kind == .number)
  }

  /// Whether white space or the paragraph's end follows a token.
  private func spaceAfter(_ index: Int) -> Bool {
    index + 1 >= tokens.count || tokens[index + 1].start >= limits.end || !tokens[index + 1].isGlued
  }
}
