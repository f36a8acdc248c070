import Testing

@testable import briefgen

@Suite("What a terminal can show") struct TerminalTests {
  private func terminal(_ isOne: Bool, _ variables: [String: String]) -> Terminal {
    Terminal(isOne: isOne) { variables[$0] }
  }

  @Test(
    "Colours are for terminals that know them, or asked for, and never against NO_COLOR",
    arguments: [
      (true, ["TERM": "xterm"], true), (false, ["TERM": "xterm"], false),
      (true, ["TERM": "dumb"], false), (true, [:], false), (true, ["TERM": ""], false),
      (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
      (true, ["TERM": "xterm", "NO_COLOR": ""], true), (false, ["CLICOLOR_FORCE": "1"], true),
      (false, ["CLICOLOR_FORCE": "0"], false), (false, ["CLICOLOR_FORCE": ""], false),
      (true, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], true),
      (false, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    ])
  func colours(_ isOne: Bool, _ variables: [String: String], _ expected: Bool) {
    #expect(terminal(isOne, variables).hasColours == expected)
  }

  @Test("A line is written over on a terminal that can, whatever is said of colours")
  func rewrites() {
    #expect(terminal(true, ["TERM": "xterm", "NO_COLOR": "1"]).canRewrite)
    #expect(!terminal(true, ["TERM": "dumb"]).canRewrite)
    #expect(!terminal(true, ["CLICOLOR_FORCE": "1"]).canRewrite)
    #expect(!terminal(false, ["TERM": "xterm", "CLICOLOR_FORCE": "1"]).canRewrite)
  }

  @Test(
    "Letters of East Asia and pictures are two columns wide, marks on letters none",
    arguments: [
      ("", 0), ("quay", 4), ("caf\u{E9}", 4), ("cafe\u{301}", 4), ("港湾", 4), ("ﾊﾝ", 2), ("ＡＢ", 4),
      ("한국", 4), ("⛴", 1), ("🚢", 2), ("co\u{AD}op", 4), ("a\u{200D}b", 2), ("“…”", 3),
    ])
  func widths(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text.unicodeScalars) == width)
  }
}
