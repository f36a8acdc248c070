import Language

/// Quotations whose speaker a tag or a label tells beyond doubt, so that nothing is weighed.
extension AttributionRanker {
  /// How sure a speaker is whose tag leaves no doubt.
  static let ofTag: Float = 0.95

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
