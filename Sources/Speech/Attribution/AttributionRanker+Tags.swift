import Language

/// Quotations whose speaker a tag or a label tells beyond doubt, so that nothing is weighed.
extension AttributionRanker {
  /// How sure a speaker is whose tag leaves no doubt.
  static let ofTag: Float = 0.95

  /// "Holm calls it mad, and Anna Lund says it is “a good wall”", "while the Board for Tides (BFT) warned of “a
  /// flood”": the person or body whose verb of saying the rules read before the marks,
  /// with no other verb of saying and no marks between.
  ///
  /// Whoever was credited before is the ranker's likeliest guess, and wrong where the words name somebody else. It says nothing
  /// of whether the words are a quotation at all.
  func told(_ scene: QuotationScene) -> Int? {
    guard let rule = rules[scene.number], rule.route / 2 == Cue.Shape.verb.rawValue,
      let source = rule.source, source.lowerBound >= scene.start, source.upperBound < scene.open
    else { return nil }
    let place = reader.all.partitioningIndex { $0.tokens.lowerBound >= source.lowerBound }
    guard place < reader.all.count, let name = reader.all[place].mention else { return nil }
    let isBody = reader.all[place].kind == .organisation
    let verb = isBody ? behindLetters(name.upperBound) : name.upperBound
    guard isBody || reader.all[place].kind == .person,
      source.upperBound == name.upperBound || source.upperBound == verb, verb < scene.open,
      reader.tokens[verb].isAny(of: .strongSpeechVerb)
    else { return nil }
    let between = verb + 1..<max(verb + 1, scene.open)
    return between.contains {
      let token = reader.tokens[$0]
      return token.kind == .quotationMark
        || token.isAny(of: [.strongSpeechVerb, .speechParticiple])
    } ? nil : place
  }

  /// "the Board for Tides | (BFT) | warned": behind the letters in brackets for a name.
  private func behindLetters(_ end: Int) -> Int {
    guard end + 3 < reader.tokens.count, reader.tokens[end].kind == .openBracket,
      reader.tokens[end + 2].kind == .closeBracket
    else { return end }
    return end + 3
  }

  /// The tag of a quotation, or the label before a colon that names a person.
  func tag(_ scene: QuotationScene) -> QuotationTagRule.Tag? {
    if let tag = QuotationTagRule(reader: reader).tag(of: scene) {
      return tag
    }
    guard let rule = rules[scene.number], rule.route / 2 == Cue.Shape.colon.rawValue,
      let source = rule.source
    else { return nil }
    let label = reader.all.partitioningIndex { $0.tokens.lowerBound >= source.lowerBound }
    guard label < reader.all.count, reader.all[label].kind == .person,
      reader.all[label].mention?.upperBound == source.upperBound
    else { return nil }
    return QuotationTagRule.Tag(candidate: label, verb: nil)
  }
}
