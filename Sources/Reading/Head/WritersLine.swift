/// Reads who wrote an article out of a line of its page: "By Anna Lund and Per Holm | June 3", "Posted on Monday by Anna
/// Lund", or a bare name in an element that the page calls its author.
///
/// A line is given in the pieces that its elements part it into, as a page prints `<a>Anna Lund</a><a>Follow</a>` without
/// a word between. Nothing is guessed: one name at least two words long is asked for, papers, desks and offices are
/// nobody, and a line that goes on as a sentence does names nobody.
struct WritersLine {
  /// A printed word.
  private struct Word {
    /// As printed.
    let text: Substring
    /// Without the marks around it, in lower case.
    let folded: String
    /// Which piece it stands in.
    let piece: Int
    /// Whether a comma or semicolon stands behind it.
    let hasComma: Bool
  }

  private var words: [Word]
  /// Whether the page's markup says that the line is about the writer.
  private let isMarked: Bool
  /// The names, in order; empty where the line names nobody.
  private(set) var names: [String] = []
  /// Whether a label says more than "By", which stands before the writer of another article, too: "Written by".
  private(set) var saysWriter = false

  /// - Parameters:
  ///   - pieces: The line's words, parted where an element begins or ends.
  ///   - isMarked: Whether markup calls the line the writer's. A line that is not marked must have a label.
  init(_ pieces: [String], isMarked: Bool) {
    var words: [Word] = []
    for (piece, text) in pieces.enumerated() {
      for word in text.split(whereSeparator: \.isWhitespace) {
        let bare = Self.bare(word)
        words.append(
          Word(
            text: word, folded: bare.lowercased(), piece: piece,
            hasComma: word.last == "," || word.last == ";"))
      }
    }
    self.words = words
    self.isMarked = isMarked
    guard words.count <= Self.mostWords else { return }
    if let start = start() { read(from: start) }
    guard names.isEmpty else { return }
    // "National | 5 hours ago | Written by Anna Lund": each part of the line by itself.
    for part in words.split(whereSeparator: { Self.bars.contains($0.text) }).dropFirst() {
      self.words = Array(part)
      if let start = start(), start > 0 || isMarked { read(from: start) }
      if !names.isEmpty { return }
    }
  }

  /// Signs that part a line.
  private static let bars: Set<Substring> = ["|", "•", "·", "—", "–", "-"]

  /// Longer lines are prose.
  private static let mostWords = 40

  /// Where the names begin: behind the label, or at the first word of a marked line without one.
  ///
  /// Before "by" only words of labels and days may stand: "Posted on June 3, 2014 by". Behind a word such as "Author" a
  /// colon or a stroke stands, or a new piece begins.
  private mutating func start() -> Int? {
    var index = 0
    while index < words.count, index < 14 {
      let word = words[index]
      if WriterWords.by.contains(word.folded)
        || isMarked && WriterWords.byElsewhere.contains(word.folded)
          && word.text.last != "." && index == 0
      {
        // "By by Anna Lund", as screen readers get it.
        let next = words.dropFirst(index + 1).first
        if let next, WriterWords.by.contains(next.folded) {
          index += 1
          continue
        }
        saysWriter = words[..<index].contains { WriterWords.writers.contains($0.folded) }
        return index + 1
      }
      let isLabel = WriterWords.labels.contains(word.folded)
      if isLabel, word.text.last == ":" || words.dropFirst(index + 1).first?.text == "/" {
        let isOfWriter = words[...index].contains { WriterWords.writers.contains($0.folded) }
        if isOfWriter {
          saysWriter = true
          return index + (word.text.last == ":" ? 1 : 2)
        }
      }
      guard isLabel || WriterWords.isDay(word.folded) else { break }
      index += 1
    }
    return isMarked && index == 0 ? 0 : nil
  }

  /// Reads names up to the first word that is of none.
  ///
  /// A piece's end closes a name of two words; what follows is another only behind a comma, an "and" or a sign. Of names
  /// parted by commas all in one piece the first alone counts, unless an "and" shows that they are a list: "Anna Lund,
  /// Tarn Harbor".
  private mutating func read(from start: Int) {
    var runs: [(words: [Substring], piece: Int, isBehindComma: Bool)] = []
    var current: [Substring] = []
    var isBehindComma = false
    var hasAnd = false
    var mayGoOn = true
    func close(_ word: Word?) {
      if !current.isEmpty { runs.append((current, word?.piece ?? -1, isBehindComma)) }
      current = []
    }
    var last: Word?
    reading: for word in words[start...] {
      if let last, last.piece != word.piece, current.count >= 2 {
        close(last)
        isBehindComma = last.hasComma
        mayGoOn = last.hasComma
      }
      defer { last = word }
      switch word.folded {
      case _ where WriterWords.and.contains(word.folded) && word.text.first?.isUppercase != true:
        close(last)
        (hasAnd, mayGoOn, isBehindComma) = (true, true, false)
        continue
      case "" where word.text == "," || word.text == "/" || word.text == ";":
        close(last)
        (mayGoOn, isBehindComma) = (true, true)
        continue
      default: break
      }
      guard mayGoOn, Self.isOfName(word.text, word.folded, isFirst: current.isEmpty) else {
        // A sentence, not a line about writers: "By Anna Lund was meant".
        if !WriterWords.mayFollow(word.folded, word.text) { return }
        break reading
      }
      current.append(word.text)
      if word.hasComma {
        close(word)
        isBehindComma = true
      }
    }
    close(last)
    // Three names in a row are no name and two places.
    let isList = hasAnd || Set(runs.map(\.piece)).count == runs.count || runs.count > 2
    for (index, run) in runs.enumerated() where index == 0 || isList || !run.isBehindComma {
      guard let name = Self.name(run.words) else { continue }
      if !names.contains(name) { names.append(name) }
    }
    // A line that is only marked is names from end to end, "Watch Anna Lund, Per Holm Play Songs From Oslo" is not.
    let isProse = runs.contains {
      $0.words.count > ($0.isBehindComma ? 3 : 5) && !Self.isDesk($0.words)
    }
    if start == 0, isProse {
      names = []
    }
    // Behind a first run that is nobody ("Harbour News, Anna Lund Square") nothing is known of the others.
    if let first = runs.first, Self.name(first.words) == nil, !hasAnd { names = [] }
  }
}
