import Provenance
import TestSupport
import Testing

@testable import Language

@Suite("Numbers") struct NumberReaderTests {
  /// `words => value`, with `..` and the upper end where there is one, `/` before what is a part of a whole.
  private static let numbers = """
    1,500 => 1500
    61.40 => 61.4
    1.2 million => 1200000
    4.5bn => 4500000000
    816 000 => 816000
    80, 000 => 80000
    1,50,000 => 150000
    1.234,56 => 1234.56
    1.234.567 => 1234567
    1'250'000 => 1250000
    45’000.50 => 45000.5
    3 x 10^5 => 300000
    2.5×10⁶ => 2500000
    10⁶ => 1000000
    3×10² => 300
    2.5×10³ => 2500
    2×10¹² => 2000000000000
    zero point five => 0.5
    six-point-one => 6.1
    two point four million => 2400000
    three point fourteen => 3.14
    two thousand, five hundred => 2500
    three million, four hundred thousand => 3400000
    four score and seven => 87
    2 1/2 => 2.5
    2½ => 2.5
    ½ => 0.5
    2 and a half => 2.5
    3 billion 140 million => 3140000000
    two lakh crore => 2000000000000
    two lakh crore five thousand => 2000000005000
    thirty-one thousand four hundred and seventy-five => 31475
    a hundred and fifty => 150
    two-and-a-half => 2.5
    two and three quarters => 2.75
    a million and a half => 1500000
    half a million => 500000
    a quarter of a million => 250000
    three quarters of a billion => 750000000
    half a dozen => 6
    dozens => 12..120
    tens of thousands => 10000..100000
    """

  @Test(
    "A number is read with its value", arguments: numbers.split(separator: "\n").map(String.init))
  func value(_ row: String) throws {
    let cut = try #require(row.firstRange(of: " => "))
    let printed = row[..<cut.lowerBound]
    let text = SourceText("It was \(printed) then.")
    let document = Document(text)
    let found = document.numbers.map { number in
      number.upperValue.map { "\(Self.string(number.value))..\(Self.string($0))" }
        ?? Self.string(number.value)
    }
    #expect(found == [String(row[cut.upperBound...])])
    #expect(document.numbers.first.map { document.excerpt($0.tokens).exact } == String(printed))
  }

  private static func string(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : value.description
  }

  @Test(
    "What is worth no one number is none",
    arguments: [
      "It was in nineteen eighty-four.", "See version 2.0.1 of it.",
      "The nineteen nineties were hard, and nineteen oh five.",
      "The X5,000 is old.", "She asked for the third time.",
      "On the Fourth of July and a fourth of July.",
    ])
  func none(_ sentence: String) {
    #expect(Document(SourceText(sentence)).numbers.map(\.value) == [])
  }

  @Test(
    "Letters of money are parted from their amount, and no other letters from their digits",
    arguments: [
      "⟦RM⟧⟦79⟧ ⟦and⟧ ⟦USD⟧⟦115.5⟧ ⟦or⟧ ⟦AUD⟧⟦1.5⟧⟦m⟧", "⟦PS⟧⟦43,600⟧ ⟦for⟧ ⟦a⟧ ⟦PS5⟧",
      "⟦R⟧⟦1.5⟧⟦bn⟧ ⟦for⟧ ⟦the⟧ ⟦R18⟧ ⟦road⟧", "⟦30⟧ ⟦M⟧⟦USD⟧ ⟦from⟧ ⟦the⟧ ⟦MUSD⟧",
      "⟦The⟧ ⟦A320⟧ ⟦and⟧ ⟦COP26⟧",
    ])
  func parted(_ marked: MarkedText) {
    #expect(Document(marked.text).tokens.map { marked.text.string($0.span) } == marked.words)
  }
}
