import Glibc
import Model

/// The lines of an explanation, as wide as the terminal: places in a column of their own, words and reasons beside it.
struct ExplanationPage {
  /// Whether each cause is printed with what it counts.
  let isDeep: Bool
  private(set) var text = ""
  /// Whether nothing but the first heading was written.
  private(set) var isEmpty = true
  private let width = Self.terminalWidth
  /// Where words begin; places stand before it.
  private static let indent = 9
  /// What a cause must count to be named in short, and how many are.
  private static let least = 0.15, most = 3

  init(isDeep: Bool) { self.isDeep = isDeep }

  /// The columns of the terminal, 60 to 100; 80 where there is none.
  private static var terminalWidth: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(100, max(60, Int(size.ws_col)))
  }

  mutating func heading(_ words: String) { text += StandardError.harmless(words) + "\n" }

  /// A part's heading, with a count behind it.
  mutating func section(_ name: String, _ count: String?) {
    isEmpty = false
    text += "\n" + name.uppercased() + (count.map { ": " + $0 } ?? "") + "\n"
  }

  /// A line of its own, at the left margin of words.
  mutating func plain(_ words: String) { write(words, first: Self.margin, rest: Self.margin) }

  /// The words of the article, at their place.
  mutating func item(_ place: (line: Int, column: Int), _ words: String) {
    write(words, first: Self.column(place), rest: Self.margin)
  }

  /// A thing and its reason in one.
  mutating func short(_ place: (line: Int, column: Int), _ words: String, _ reason: String) {
    item(place, Self.beginning(of: words) + " - " + reason)
  }

  /// A reason, as a sentence.
  mutating func why(_ words: String) {
    guard let first = words.first else { return }
    let sentence = first.uppercased() + words.dropFirst()
    let end = sentence.last.map { ".?!”".contains($0) } == true ? "" : "."
    write(sentence + end, first: Self.margin + "  ", rest: Self.margin + "  ")
  }

  /// What speaks for a choice and what against it, the weightiest first.
  ///
  /// - Parameter name: What the causes are for.
  mutating func causes(_ causes: [Cause], as name: String? = nil) {
    guard !isDeep else { return list(causes, name) }
    guard name == nil else { return }
    let clear = causes.filter { abs($0.weight) >= Self.least }
    let pro = clear.filter { $0.weight > 0 }.prefix(Self.most).map(\.words)
    let contra = clear.filter { $0.weight < 0 }.prefix(Self.most - 1).map(\.words)
    if !pro.isEmpty { why("For it: " + pro.joined(separator: "; ")) }
    if !contra.isEmpty { why("Against it: " + contra.joined(separator: "; ")) }
  }

  private mutating func list(_ causes: [Cause], _ name: String?) {
    guard !causes.isEmpty else { return }
    let told = causes.prefix(8).map { "\($0.words) \(Self.signed($0.weight))" }
    let rest = causes.dropFirst(8).reduce(0) { $0 + $1.weight }
    let others = causes.count > 8 ? "; others \(Self.signed(rest))" : ""
    why((name.map { $0 + ": " } ?? "Causes: ") + told.joined(separator: "; ") + others)
  }

  /// The weightiest first, whether they speak for it or against it.
  static func weighty(_ causes: [Cause]) -> [Cause] {
    causes.enumerated().sorted {
      (abs($1.element.weight), $0.offset) < (abs($0.element.weight), $1.offset)
    }.map(\.element)
  }

  /// With a sign and two digits behind the point: "+0.90". What rounds to nothing is "+0.00". No formatter is used, as
  /// its output would go by the locale.
  static func signed(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
    return "\(value < 0 && hundredths > 0 ? "-" : "+")\(hundredths / 100).\(digits)"
  }

  /// The first eight words, on one line, and whether there are more.
  static func beginning(of words: String) -> String {
    let words = words.split(whereSeparator: \.isWhitespace)
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " ..." : "")
  }

  // MARK: Lines

  private static let margin = String(repeating: " ", count: indent)

  private static func column(_ place: (line: Int, column: Int)) -> String {
    let name = "  \(place.line):\(place.column)"
    return name + String(repeating: " ", count: max(1, indent - name.count))
  }

  /// Words over as many lines as they need; white space among them is one space.
  private mutating func write(_ words: String, first: String, rest: String) {
    var line = first
    var isBare = true
    for word in words.split(whereSeparator: \.isWhitespace).map({
      StandardError.harmless(String($0))
    }) {
      if !isBare, line.count + 1 + word.count > width {
        text += line + "\n"
        line = rest
        isBare = true
      }
      if !isBare { line += " " }
      line += word
      isBare = false
    }
    text += line + "\n"
  }
}
