import Language

/// Tags before a quotation.
extension QuotationTagRule {
  /// "Ida Strand said: “", "Strand said, “": a name, its verb of saying and the mark, with nothing between.
  func leading(_ open: Int, _ start: Int) -> Tag? {
    let isPhrasal = open - 3 > start && PhrasalVerb.begins(at: open - 3, in: tokens)
    let verb = open - (isPhrasal ? 3 : 2)
    guard verb > start, tokens[open - 1].isOne(of: [.colon, .comma]), isStrong(verb),
      !tokens[verb].flags.contains(.quoted)
    else { return nil }
    let name = reader.all.partitioningIndex { $0.tokens.upperBound >= verb }
    guard name < reader.all.count, reader.all[name].kind == .person,
      reader.all[name].mention?.upperBound == verb, reader.all[name].isSubjectLike
    else { return nil }
    return Tag(candidate: name, verb: whole(verb))
  }

  /// "The agency carried comments by Ida Strand: “": whose words they are, whoever passes them on.
  func author(_ open: Int, _ start: Int) -> Tag? {
    let colon = open - 1
    guard colon - 3 >= start, tokens[colon].kind == .colon else { return nil }
    let name = reader.all.partitioningIndex { $0.tokens.upperBound >= colon }
    guard name < reader.all.count, reader.all[name].kind == .person,
      let mention = reader.all[name].mention, mention.upperBound == colon,
      mention.lowerBound - 2 >= start, tokens[mention.lowerBound - 1].key.isOne(of: "by", "from"),
      Self.words.contains(tokens[mention.lowerBound - 2].key)
    else { return nil }
    return Tag(candidate: name, verb: nil)
  }

  /// What somebody has said or written.
  private static let words = WordKey.set(
    "comment comments remarks statement words message tweet post letter quote appeal speech email note"
  )

  /// "For Ida Dahl, it is “an affront”": at most four words between the comma and the mark, a form of "be" among them.
  func opinion(_ open: Int, _ start: Int) -> Tag? {
    guard open - start > 4, open - start < 16, tokens[start].key == "for",
      let name = person(at: start + 1)
    else { return nil }
    let comma = reader.all[name].tokens.upperBound
    guard tokens[comma].kind == .comma, open - comma <= 6, open > comma + 2 else { return nil }
    let words = comma + 1..<open
    guard words.allSatisfy({ tokens[$0].isWord && !tokens[$0].isCapitalised }),
      words.contains(where: { WordKey.formsOfBe.contains(tokens[$0].key) })
    else { return nil }
    return Tag(candidate: name, verb: nil)
  }
}
