/// The words of lines that say who wrote an article.
enum WriterWords {
  /// Words behind which the writer stands, in any line.
  static let by = set("by")
  /// The same of other languages; they also open names and headings, so only marked lines are asked for them.
  static let byElsewhere = set("von por par di da door av af od przez от по de przez napsal autor")
  /// What stands between two names.
  static let and = set("and & und et y e i og och en и та")
  /// Words of labels: "Author:", "Written by", "Author of the article:".
  static let labels = set(
    """
    author authors writer byline written words text story article report posted published reported contributed submitted
    updated created last first originally reporting of the this on at in about from
    auteur autor autorin autore autora författare forfatter текст автор автори tekst texte texto testo
    """)
  /// Those of them that say whose name follows.
  static let writers = set(
    """
    author authors writer byline written words text story posted reported reporting
    auteur autor autorin autore autora författare forfatter текст автор автори tekst texte texto testo
    """)
  /// Small words inside a name.
  static let particles = set(
    "de van von der den la le del della di da dos das do du bin ibn al el ter ten zu af av y e")
  /// What follows "by" in prose, or opens the name of a paper.
  static let openers = set(
    """
    the a an this that these those his her its our your my all any some no our from about
    contrast law comparison design default chance accident
    """)
  /// Words of papers, agencies, offices and jobs, which are no person's.
  static let desks = set(
    """
    press reuters ap afp upi news times post daily herald tribune gazette ledger chronicle journal guardian telegraph
    mail mailonline observer bbc cnn nbc abc cbs fox npr service services agency wire agencies desk team reporters staff
    editors editor editorial correspondent reporter writer columnist producer photographer chief bureau critic contributor
    contributors freelance special editors admin administrator webmaster guest anonymous unknown user
    magazine media network group university institute foundation committee commission department ministry office
    police association company inc ltd llc corp tv radio online digital web blog website newsroom sport sports
    board council government society program programme project club business centre center college school authority customs
    redaktion redaction rédaction redacción redazione redactie redaksjonen редакция
    newsletter archive press-release partner sponsored advertisement photo image getty
    """)
  /// Words with capitals of which no name is made; what stands behind them is not read.
  static let stops = set(
    """
    published updated posted follow share email e-mail print comment comments read view more see contact tweet
    facebook twitter instagram linkedin rss save listen subscribe sign bio profile photos photo image video images
    credit illustration photograph tags tagged topics filed edited editing reporting additional modified
    written created last by for in at from on of to with special exclusive opinion
    """)
  /// Words in lower case behind a name that a line about writers has, beside those of days, desks and stops.
  private static let followers = set(
    """
    is and via says
    publiziert le el il den op w dnia в на
    """)
  private static let days = set(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    am pm a.m p.m gmt bst utc est edt cst cdt mst mdt pst pdt et pt ct cet cest ist aest aedt
    today yesterday ago hours hour minutes minute days
    """)

  /// Whether a word is of a day or a time: "June", "3rd", "18:30", "GMT".
  static func isDay(_ folded: String) -> Bool {
    if days.contains(folded) { return true }
    guard let first = folded.first else { return false }
    return first.isNumber
  }

  /// Whether a word may stand behind the names of such a line; other small words go on as a sentence does.
  static func mayFollow(_ folded: String, _ text: Substring) -> Bool {
    guard let first = folded.first, first.isLowercase, text.first?.isLowercase == true else {
      return true
    }
    return followers.contains(folded) || days.contains(folded) || desks.contains(folded)
      || stops.contains(folded)
  }

  /// Whether a word of papers, offices or jobs is among words.
  static func isDesk(_ words: some StringProtocol) -> Bool {
    words.lowercased().split { !$0.isLetter && $0 != "-" }.contains { desks.contains(String($0)) }
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
