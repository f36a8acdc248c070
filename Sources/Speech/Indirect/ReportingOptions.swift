import Language

/// Where what a cue reports may begin and end: the choices of the model of indirect speech.
///
/// All look-backs are bounded, so that a wall of cues without a stop takes linear time.
extension ReportingText {
  /// The most tokens of a content.
  ///
  /// Further than that from its beginning no end is looked for.
  static let longest = 200

  /// What the beginning of content behind a cue looks like.
  ///
  /// A word that leads to content names itself; anything else is told by what stands before it.
  enum StartKind: Int {
    case that, to, `if`, what, when, `for`, of, `as`, about, atOnce
    case behindComma, behindColon, behindTime, behindHearer

    /// - Parameter cue: The token that reports; with no word between them the start is `atOnce`.
    init(_ start: Int, cue: Int, _ text: ReportingText) {
      switch text.marks[start].trait {
      case .that: self = .that
      case .to: self = .to
      case .if: self = .if
      case .what: self = .what
      case .when: self = .when
      case .for: self = .for
      case .of: self = .of
      case .as: self = .as
      case .about: self = .about
      default:
        if start == cue + 1 {
          self = .atOnce
        } else {
          switch text.marks[start - 1].trait {
          case .comma: self = .behindComma
          case .colon: self = .behindColon
          case .time: self = .behindTime
          default: self = .behindHearer
          }
        }
      }
    }
  }

  /// Where content behind a cue may begin: at once, at "that", "to" or "whether", behind a hearer, a time or a comma.
  ///
  /// Seven at most, within sixteen tokens. Behind "according" the search begins past "to". It ends
  /// at a stop, at quotation marks, and behind a semicolon, dash or closing bracket.
  ///
  /// - Returns: Token indices, rising; empty where nothing may follow.
  package func starts(behind cue: Int, in sentence: Int) -> NearTokens {
    let first = tokens[cue].key == .according ? cue + 2 : cue + 1
    var starts = NearTokens(near: cue)
    var index = first
    let end = min(end(of: sentence), cue + 17)
    while index < end {
      let trait = marks[index].trait
      if trait == .stop, !tokens[index].isGlued { break }
      if trait == .quoted || tokens[index].kind == .quotationMark { break }
      if mayStart(index, first, cue) { starts.append(index) }
      if starts.count == 7 || trait == .semicolon || trait == .dash || trait == .close { break }
      index += 1
    }
    return starts
  }

  /// "That", "to" and question words may anywhere; any word right behind the cue, but no mark; any
  /// word behind a comma, colon, time or "him"; behind a hearer an article, pronoun, name or
  /// preposition ("told Lund | of the flood"); and "for", "of", "about" and "as" near the cue.
  ///
  /// - Parameter first: Where the search began.
  private func mayStart(_ index: Int, _ first: Int, _ cue: Int) -> Bool {
    let trait = marks[index].trait
    switch trait {
    case .that, .to, .if, .what, .when: return true
    case .comma, .colon, .semicolon, .dash: if index == first { break }
    default: if index == first { return true }
    }
    switch marks[index - 1].trait {
    case .comma, .colon, .time, .him: return true
    case .name, .capital, .office, .s:
      switch trait {
      case .the, .a, .he, .it, .his, .name, .for, .of, .about, .as, .i: return true
      default: break
      }
    default: break
    }
    switch trait {
    case .for, .of, .about, .as: return index < cue + 5
    default: return false
    }
  }

  /// Where content that begins at `start` may end: at marks, at words that open a clause, at the end of the sentence.
  ///
  /// Twelve and the end of the sentence at most, in the order of the text. Quotation marks end the
  /// search, though the end of the sentence stays among the options.
  ///
  /// - Returns: Indices one past the content's last token; empty where the sentence goes on for
  ///   more than `longest` tokens and has none of the words.
  package func ends(from start: Int, in sentence: Int) -> NearTokens {
    let last = end(of: sentence)
    var ends = NearTokens(near: start)
    for index in start + 1..<max(start + 1, min(last, start + Self.longest)) {
      let trait = marks[index].trait
      if trait == .quoted || tokens[index].kind == .quotationMark { break }
      switch trait {
      case .comma, .semicolon, .dash, .and, .but, .as, .when, .while, .after, .because, .close,
        .open, .colon, .in, .by, .preposition:
        ends.append(index)
      case .hyphen: if !tokens[index].isGlued { ends.append(index) }
      default: break
      }
      if ends.count == 12 { break }
    }
    if last > start, last - start <= Self.longest { ends.append(last) }
    return ends
  }

  /// Where content before a cue may end: at a comma or dash before the source, at "according".
  ///
  /// Five at most, within twenty-five tokens, the nearest first. Each is where a comma or dash
  /// stands, or "according" itself.
  ///
  /// - Parameter range: The tokens of the sentence.
  package func tails(before cue: Int, in range: Range<Int>) -> NearTokens {
    var tails = NearTokens(near: cue)
    let floor = max(range.lowerBound + 1, cue - 25)
    var index = cue
    while index > floor {
      if marks[index - 1].trait == .quoted { break }
      if index == cue {
        if tokens[cue].key == .according { tails.append(index) }
      } else if marks[index].trait == .comma || marks[index].trait == .dash {
        tails.append(index)
      }
      if tokens[index].kind == .quotationMark { break }
      if tails.count == 5 { break }
      index -= 1
    }
    return tails
  }

  /// Where content that ends at `tail` may begin.
  ///
  /// Eight at most, nearest first: behind marks and words that open a clause, at "that", and at the
  /// sentence's beginning, which is added as a ninth where the search was cut short and no
  /// quotation stands in between.
  ///
  /// - Returns: Token indices, falling.
  package func heads(before tail: Int, in range: Range<Int>) -> NearTokens {
    let first = range.lowerBound
    var heads = NearTokens(near: tail)
    let floor = max(first, tail - Self.longest)
    var index = tail - 1
    while index >= floor {
      if marks[index].trait == .quoted { return heads }
      if index == first || isBorder(index - 1) || marks[index].trait == .that {
        heads.append(index)
        if heads.count == 8 { break }
      }
      index -= 1
    }
    if floor == first, heads.last != first,
      !(first..<max(first, index)).contains(where: { marks[$0].trait == .quoted })
    {
      heads.append(first)
    }
    return heads
  }

  /// Whether content may begin behind a token.
  private func isBorder(_ index: Int) -> Bool {
    switch marks[index].trait {
    case .comma, .semicolon, .dash, .but, .and, .while, .colon, .close, .as, .when: true
    default: false
    }
  }
}
