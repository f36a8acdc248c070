/// What of a run is the name, and what is the title or the home before it.
extension MentionFinder {
  /// What a run of capitalised words says: its name, its office, what it names.
  ///
  /// "Former Harbour Minister Anna Lund Jr." is the run; "Anna Lund Jr." its name, all before it the role. A title
  /// inside the run counts before an office in small letters in front of it, and that before an apposition.
  ///
  /// - Returns: nil for a title alone ("President"), which is an office and nobody's name.
  func mention(_ found: Range<Int>, in paragraph: Scope) -> Mention? {
    let run = withoutCredit(
      withoutOpener(withStop(withParticles(found, in: paragraph), in: paragraph)))
    var name = run
    var role: Range<Int>?
    if isCredit(run) { return nil }
    if isFirm(run) {
      return Mention(tokens: run, name: run, role: nil, kind: .organisation, entity: nil)
    }
    if let split = titleEnd(of: run), split > run.lowerBound {
      if split < run.upperBound {
        role = run.lowerBound..<split
        name = split..<run.upperBound
      } else if run.count == 1, !isSurname(run.lowerBound, in: paragraph) {
        return nil  // "President" alone: an office, not a name
      }
    } else if isOfficeAlone(run) {
      return nil
    }
    if let start = officeEnd(in: name) ?? givenName(in: name) ?? surname(in: name) {
      // "Halden Harbour Board Chairman Anna Lund": what stands before the name is her office.
      if tokens[start - 1].isAny(of: .title) || tokens[start - 1].kind == .stop
        || start == name.lowerBound + 1 && isTrade(tokens[name.lowerBound])
        || RoleWords.heads.contains(tokens[start - 1].key)
      {
        role = (role?.lowerBound ?? name.lowerBound)..<start
      }
      name = start..<name.upperBound
    }
    // "Former Lund": a word that goes before an office tells of none.
    if let found = role, found.allSatisfy({ RoleWords.qualifiers.contains(tokens[$0].key) }) {
      role = nil
    }
    // "Mr. Per Holm, head of Moe Lines": mere address tells less than what stands behind.
    // "Sir Per Holm, her editor": an honour goes with the name.
    if let found = role,
      found.allSatisfy({ isAddress($0) || Self.honours.contains(tokens[$0].key) })
    {
      role = roleAfter(run, in: paragraph) ?? found
    }
    if role == nil {
      role =
        roleBefore(run, in: paragraph) ?? roleAfter(run, in: paragraph)
        ?? roleIntroducing(run, in: paragraph)
    }
    role = role.map { withPrefix($0, in: paragraph) }
    // "Republicans Lund and Holm", "Representatives Lund and Holm", and a party's adjective alone, which is nobody.
    if name.count > 1, Self.groups.contains(tokens[name.lowerBound].key),
      tokens[name.lowerBound + 1].isWord, tokens[name.lowerBound + 1].isCapitalised
    {
      name = name.lowerBound + 1..<name.upperBound
    }
    if name.count == 1, tokens[name.lowerBound].isAny(of: [.party, .demonym]) {
      return Mention(tokens: run, name: name, role: nil, kind: .unknown, entity: nil)
    }
    let kind = NameKind.of(name, role: role, in: tokens, paragraph: paragraph.whole)
    return Mention(
      tokens: run, name: name, role: kind == .place ? nil : role, kind: kind, entity: nil)
  }

  /// "said King" behind "Wanda King", but not "the King".
  private func isSurname(_ index: Int, in paragraph: Scope) -> Bool {
    surnamed.contains(tokens[index].key)
      && !(index > paragraph.tokens.lowerBound && tokens[index - 1].isAny(of: .determiner))
  }

  /// Arms and standing behind a rank, with their stop.
  private static let arms = WordKey.set("inf arty ret cav engrs")

  /// Honours, which are no office.
  private static let honours = WordKey.set("sir dame lord lady")

  /// "Mr", "Dr."
  private func isAddress(_ index: Int) -> Bool {
    tokens[index].kind == .stop || RoleWords.address.contains(tokens[index].key)
  }

  /// "Under-|Secretary", "Vice-|President": a role that begins behind a hyphen has the word before it, and its acronym ("UN").
  private func withPrefix(_ role: Range<Int>, in paragraph: Scope) -> Range<Int> {
    let lower = paragraph.tokens.lowerBound
    var start = role.lowerBound
    // "One | Rock Managing Partner"
    if start > lower, tokens[start - 1].isAny(of: .numberWord), tokens[start - 1].isCapitalised {
      return start - 1..<role.upperBound
    }
    guard start - 2 >= lower, tokens[start].isGlued, tokens[start - 1].kind == .hyphen,
      tokens[start - 1].isGlued, tokens[start - 2].isWord
    else { return role }
    start -= 2
    if start > lower, tokens[start - 1].flags.contains(.allCapitals), !tokens[start].isGlued,
      tokens[start - 1].isWord, tokens[start - 1].end - tokens[start - 1].start <= 5
    {
      start -= 1
    }
    return start..<role.upperBound
  }

  /// "FIFA President", "Tarn County Gov.": an office behind nothing but what it is of.
  ///
  /// Titles that are surnames or given names too ("Norland King") leave a doubt, and the run a name.
  private func isOfficeAlone(_ run: Range<Int>) -> Bool {
    let last = tokens[run.upperBound - 1].kind == .stop ? run.upperBound - 2 : run.upperBound - 1
    guard last > run.lowerBound, tokens[last].isAny(of: .title),
      !tokens[last].isAny(of: [.maleName, .femaleName]),
      !Self.surnames.contains(tokens[last].key)
    else { return false }
    return (run.lowerBound..<last).allSatisfy {
      tokens[$0].isWord
        && (tokens[$0].isAny(of: [.placeName, .placeNoun, .organisation, .demonym, .party, .title])
          || tokens[$0].flags.contains(.allCapitals))
    }
  }

  /// Of several, before the names of some of them.
  private static let groups = WordKey.set(
    "republicans democrats representatives senators councillors ministers congressmen lawmakers")

  /// "General Foundries", "Premier Foods": a firm whose first word is a title too.
  ///
  /// Told by a last word that firms have, or by a plural behind which "the company" speaks.
  private func isFirm(_ run: Range<Int>) -> Bool {
    guard run.count == 2, Self.ofFirms.contains(tokens[run.lowerBound].key) else { return false }
    let last = tokens[run.upperBound - 1]
    guard last.isWord, !last.isAny(of: [.maleName, .femaleName]) else { return false }
    if last.isAny(of: [.companyWord, .organisation]) { return true }
    guard ends(last, in: "s") else { return false }
    return (run.upperBound..<min(tokens.count, run.upperBound + 120)).contains {
      Self.firms.contains(tokens[$0].key) && tokens[$0 - 1].key == "the"
    }
  }

  /// Titles that firms call themselves by.
  private static let ofFirms = WordKey.set(
    "general premier prime king queen prince chief major captain")
  private static let firms = WordKey.set(
    "company firm group manufacturer maker retailer carmaker producer")

  /// Where the last title inside a run ends: "Virginia Gov. | Anna Lund", "Rope Workers Secretary-Treasurer | Per Holm".
  ///
  /// Titles that are surnames too ("King") do not count, and none does behind a given name.
  ///
  /// - Returns: The index of the name's first word; nil for names of two tokens or fewer and where words of bodies,
  ///   places or "of" follow the title.
  func officeEnd(in name: Range<Int>) -> Int? {
    guard name.count > 2 else { return nil }
    var end: Int?
    for index in name.dropLast() {
      let token = tokens[index]
      // Virginia is a state in "Virginia Gov. Ida Berg".
      if token.isAny(of: [.maleName, .femaleName]), !tokens[index + 1].isAny(of: .title) { break }
      guard token.isAny(of: .title), !Self.surnames.contains(token.key) else { continue }
      end = tokens[index + 1].kind == .stop ? index + 2 : index + 1
    }
    guard let end, end < name.upperBound, tokens[end].isWord,
      !tokens[end].isAny(of: .generation), name.upperBound - end <= 6,
      !(end..<name.upperBound).contains(where: {
        tokens[$0].isAny(of: [
          .organisation, .media, .placeNoun, .placeName, .companyWord, .title, .demonym,
        ])
          || tokens[$0].key == "of" || tokens[$0].key == "for"
      })
    else { return nil }
    return end
  }

  /// Titles that are surnames as often, or go before further titles.
  static let surnames = WordKey.set(
    """
    king queen prince bishop pope major judge marshal chef chair miss father mother brother sister vice former acting
    """)

  /// "Beekeeper", "Violinist", "Passenger", "Resident": what somebody does or is.
  ///
  /// By its ending only from six letters on.
  func isTrade(_ token: Token) -> Bool {
    if token.isAny(of: [.office, .personNoun]) || RoleWords.nouns.contains(token.key) {
      return true
    }
    return token.end - token.start > 5 && Self.tradeEndings.contains { ends(token, in: $0) }
  }

  /// Of what somebody does.
  private static let tradeEndings: [StaticString] = ["er", "ist", "or", "ian", "man"]

  /// "Supporting", "Writers", "Backed"
  ///
  /// Of six letters and more; asked of words that open a sentence.
  func endsLikeVerb(_ token: Token) -> Bool {
    token.end - token.start > 5
      && (ends(token, in: "ing") || ends(token, in: "ers") || ends(token, in: "ed"))
  }

  /// Where the titles at the beginning of a run end: "Harbour Minister | Anna Lund".
  ///
  /// - Returns: `run.upperBound` where all of the run is title; nil where it begins with none.
  func titleEnd(of run: Range<Int>) -> Int? {
    var end = run.lowerBound
    var index = run.lowerBound
    while index < run.upperBound {
      let token = tokens[index]
      // "Del." is a delegate, "Del" a particle; "Col. Inf. | Per Holm"
      let isDelegate =
        (token.key == "del" || index > run.lowerBound && Self.arms.contains(token.key))
        && index + 1 < run.upperBound && tokens[index + 1].kind == .stop
      if isDelegate
        || token.isAny(of: .title)
          && (!token.isAny(of: [.maleName, .femaleName]) || index == run.lowerBound)
      {
        index += 1
        if index < run.upperBound, tokens[index].kind == .stop { index += 1 }
        // "Secretary-Treasurer"
        if index + 1 < run.upperBound, tokens[index].kind == .hyphen,
          tokens[index + 1].isAny(of: .title)
        {
          index += 2
        } else if index < run.upperBound, tokens[index].kind == .hyphen {
          // "the Spokesman-Review": half of another word.
          break
        }
        end = index
      } else if end > run.lowerBound, tokens[index].key == "of" || tokens[index].key == "for" {
        // "Secretary of State", "Minister for Health": one word behind, unless the name ends there
        guard index + 2 < run.upperBound else {
          return end == run.lowerBound ? nil : run.upperBound
        }
        let behind = index + (tokens[index + 1].key == "the" ? 3 : 2)
        guard let next = nameStart(behind, run) else { return run.upperBound }
        index = next
        end = index
      } else if isModifierOfTitle(index, run) {
        index += 1
      } else {
        break
      }
    }
    return end > run.lowerBound ? end : nil
  }

  /// "Director of Public Works | Anna Lund", "Secretary of State | Lund": where the name begins behind an office with "of".
  ///
  /// - Parameter start: Behind the first word of what the office is of.
  /// - Returns: Nil where no name follows: "Director of National Intelligence".
  private func nameStart(_ start: Int, _ run: Range<Int>) -> Int? {
    var start = start
    // "High Commissioner for Human Rights | Anna Lund", "Secretary General for Peace Operations | Lund"
    while start + 1 < run.upperBound, tokens[start + 1].isWord,
      RoleWords.plurals.contains(tokens[start].key)
    {
      start += 1
    }
    guard start < run.upperBound else { return start }
    // "Commissioner for Human Rights | Ida Lund": what offices are of, in two words.
    if Self.domains.contains(tokens[start].key) {
      guard start + 2 < run.upperBound else { return start + 1 < run.upperBound ? start + 1 : nil }
      return nameStart(start + 1, run)
    }
    let isGiven = { (index: Int) in self.tokens[index].isAny(of: [.maleName, .femaleName, .title]) }
    if isGiven(start) { return start }
    let rest = start..<run.upperBound
    let isDepartment =
      Self.departments.contains(tokens[start - 1].key)
      || RoleWords.plurals.contains(tokens[start - 1].key)
    if rest.count == 1 { return isDepartment ? start : nil }
    guard rest.count > 2, !isDepartment,
      let given = rest.dropLast().first(where: isGiven),
      (start..<given).allSatisfy({ tokens[$0].isWord })
    else { return start }
    return given
  }

  /// The last word of what an office is of, where no name begins.
  private static let domains = WordKey.set(
    "rights operations affairs relations services resources works security development intelligence refugees policy"
  )
  /// What an office is of in one word.
  private static let departments = WordKey.set(
    """
    state defence defense health education labor labour commerce energy treasury interior agriculture transport
    transportation justice finance culture trade police staff sport tourism housing
    """)

  /// "Defence Minister", "Prime Minister", "Health Secretary": a word before a title that belongs to it.
  ///
  /// One further word may stand between: "Foreign Policy Adviser". The title itself must not be the run's last word.
  func isModifierOfTitle(_ index: Int, _ run: Range<Int>) -> Bool {
    guard !tokens[index].isAny(of: [.maleName, .femaleName]) else { return false }
    var next = index + 1
    while next < run.upperBound, next - index < 3 {
      if tokens[next].isAny(of: .title), !tokens[next].isAny(of: [.maleName, .femaleName]) {
        return next + 1 < run.upperBound
      }
      next += 1
    }
    return false
  }
}
