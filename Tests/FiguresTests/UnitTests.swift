import Language
import Model
import Provenance
import TestSupport
import Testing

@testable import Figures

@Suite("Units") struct UnitTests {
  /// `amount as printed => value unit`, each read in a sentence of prose.
  private static let amounts = """
    $5 => 5 dollar
    US$5 => 5 dollar
    US $5 => 5 dollar
    $US5 => 5 dollar
    $A85 => 85 australian dollar
    A$85m => 85000000 australian dollar
    C $6 => 6 canadian dollar
    c $ 23.7 million => 23700000 canadian dollar
    CAD$ 15 => 15 canadian dollar
    HK$31.25 billion => 31250000000 hong kong dollar
    NT$300 => 300 new taiwan dollar
    Mex$ 10 million => 10000000 mexican peso
    R$40 => 40 brazilian real
    S$12 => 12 singapore dollar
    E£900 => 900 egyptian pound
    £3.20 => 3.2 pound sterling
    PS6m => 6000000 pound sterling
    PS43,600 => 43600 pound sterling
    PS3.9bn => 3900000000 pound sterling
    RM79 => 79 malaysian ringgit
    RM 1,200 => 1200 malaysian ringgit
    Rs 200 => 200 rupee
    Rs. 1,500 => 1500 rupee
    Rs200 crore => 2000000000 rupee
    Ksh500 => 500 kenyan shilling
    R1.5bn => 1500000000 south african rand
    R 18,000 => 18000 south african rand
    USD115.5 => 115.5 dollar
    AUD1.5m => 1500000 australian dollar
    EUR 40 => 40 euro
    GBP 740 => 740 pound sterling
    CHF5,000 => 5000 swiss franc
    IDR 2 billion => 2000000000 indonesian rupiah
    30 MUSD => 30000000 dollar
    48.5 MGBP => 48500000 pound sterling
    twenty MEUR => 20000000 euro
    Y=17,460 => 17460 yen
    ¥900 => 900 yen
    ₹50 lakh => 5000000 indian rupee
    ₦400 => 400 nigerian naira
    ฿250 => 250 thai baht
    100₾ => 100 georgian lari
    15 € => 15 euro
    10 $ => 10 dollar
    20 US$ => 20 dollar
    150 kn => 150 croatian kuna
    400 kr => 400 krone
    500 Danish crowns => 500 danish krone
    500 Swedish crowns => 500 swedish krona
    3 million Indonesian rupiah => 3000000 indonesian rupiah
    5 zlotys => 5 polish zloty
    900 hryvnias => 900 ukrainian hryvnia
    40 Philippine pesos => 40 philippine peso
    40 pesos => 40 peso
    2,000 Czech koruna => 2000 czech koruna
    60 Kuwaiti dinars => 60 kuwaiti dinar
    80 UAE dirhams => 80 united arab emirates dirham
    4 billion won => 4000000000 won
    50 kopeks => 50 kopek
    20 pence => 20 penny
    85p => 85 penny
    dollar 13.9 million => 13900000 dollar
    $5 million USD => 5000000 dollar
    $40 CAD => 40 canadian dollar
    6 dollars 25 cents => 6.25 dollar
    thirteen euros and forty-five cents => 13.45 euro
    12 km² => 12 square kilometer
    24,703m2 => 24703 square meter
    3 m^3 => 3 cubic meter
    40 sq. ft => 40 square foot
    60 sq m => 60 square meter
    5 cubic yards => 5 cubic yard
    2 square inches => 2 square inch
    12 acre-feet => 12 acre foot
    1.7 trillion cubic feet => 1700000000000 cubic foot
    4,500mAh => 4500 milliampere-hour
    320 milliamp hours => 320 milliampere-hour
    11 kV => 11 kilovolt
    187 μm => 187 micrometer
    120 µg => 120 microgram
    35 GWh => 35 gigawatt hour
    12 kilowatt-hours => 12 kilowatt hour
    73.9 MPa => 73.9 megapascal
    14 ksi => 14 kilopound per square inch
    2.4GHZ => 2.4 gigahertz
    60GB => 60 gigabyte
    30Mbps => 30 megabit per second
    100 megabits per second => 100 megabit per second
    5 mSv => 5 millisievert
    2 picometres => 2 picometer
    7 hectopascals => 7 hectopascal
    4 gigatonnes => 4 gigaton
    90 decibels => 90 decibel
    15 ppb => 15 part per billion
    80 m.p.h. => 80 mile per hour
    418 lb-ft => 418 pound-foot
    40 foot-pounds => 40 pound-foot
    80 km/h => 80 kilometer per hour
    95 g/km => 95 gram per kilometer
    10 kV/cm => 10 kilovolt per centimeter
    2.6 A/cm2 => 2.6 ampere per square centimeter
    6.5 L/100km => 6.5 liter per 100 kilometers
    120 mg/dl => 120 milligram per deciliter
    $45/MWh => 45 dollar per megawatt hour
    25 micrograms per cubic metre => 25 microgram per cubic meter
    52.6 microgrammes per gramme => 52.6 microgram per gram
    300 barrels-a-day => 300 barrel per day
    £24 a-year => 24 pound sterling per year
    12 cents a share => 12 cent per share
    15 % per annum => 15 percent per year
    three hours a day => 3 hour per day
    7,200 tonnes of refined zinc a year => 7200 metric ton per year
    6 deg C => 6 celsius
    10.5 celcius => 10.5 celsius
    40 ℉ => 40 fahrenheit
    300 K => 300 kelvin
    0.3rad => 0.3 radian
    20 [kg] => 20 kilogram
    half a mile => 0.5 mile
    three quarters of an hour => 0.75 hour
    two-thirds cup => 0.66 cup
    .004 per cent => 0.004 percent
    1/2 pound => 0.5 pound
    10 1/2 miles => 10.5 mile
    7 3/4 % => 7.75 percent
    ½ teaspoon => 0.5 teaspoon
    2½ hours => 2.5 hour
    2-1/2 inches => 2.5 inch
    two and a half tonnes => 2.5 metric ton
    two-and-a-half years => 2.5 year
    2 and a half years => 2.5 year
    a million and a half dollars => 1500000 dollar
    a quarter of a million dollars => 250000 dollar
    a quarter million dollars => 250000 dollar
    three quarters of a billion dollars => 750000000 dollar
    half a million euros => 500000 euro
    1 1/2 million euros => 1500000 euro
    a hundred and fifty miles => 150 mile
    $3 billion 140 million => 3140000000 dollar
    816 000 t => 816000 metric ton
    80, 000 miles => 80000 mile
    1.234,56 euros => 1234.56 euro
    5m euros => 5000000 euro
    5m Swiss francs => 5000000 swiss franc
    Rs 1,50,000 => 150000 rupee
    Rs 5,00,00,000 => 50000000 rupee
    W5,000 => 5000 south korean won
    Turkish lira 4,000 => 4000 turkish lira
    GH₵ 20 => 20 ghanaian cedi
    50 kobo => 50 kobo
    25 percent points => 25 percentage point
    half mile => 0.5 mile
    two and half million euros => 2500000 euro
    5 cups => 5 cup
    3.5x => 3.5 time
    10-fold => 10 time
    12 parts per trillion => 12 part per trillion
    12 parts per billion => 12 part per billion
    12 frames per second => 12 frame per second
    12 foot candles => 12 foot-candle
    3 crore rupees => 30000000 rupee
    2 lakh crore rupees => 2000000000000 rupee
    """

  @Test(
    "An amount is read with its unit", arguments: amounts.split(separator: "\n").map(String.init))
  func amount(_ row: String) {
    let columns = row.split(separator: "=> ", maxSplits: 1)
    let printed = columns[0].dropLast()
    let figures = FigureFinder().find(in: Document(SourceText("They said it was \(printed) then.")))
    let found = figures.map { "\(Self.number($0.value)) \($0.unit ?? "-")" }
    #expect(found == [String(columns[1])])
    #expect(figures.first?.excerpt.exact == Self.printed(printed))
  }

  /// The unit of what is weighed ends before "of".
  private static func printed(_ amount: Substring) -> String {
    amount.contains(" of refined") ? "7,200 tonnes" : String(amount)
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded()
      ? String(Int(value))
      : ((value * 10000).rounded(.down) / 10000).description.prefix(value == 2.0 / 3 ? 4 : 9)
        .description
  }

  @Test(
    "Letters that are a word of prose, a name or an identifier are no unit",
    arguments: [
      "He played on a PS5 with a PS4 beside it.", "The 4G and 5G masts stand at gate 5A.",
      "They live at 9 W 57th Street and 1600 N Main Street.", "She walked the M25 and the A320.",
      "He moved there in 2012 in winter.", "On 3/4 the court met, as on 9/11.",
      "They met in nineteen eighty-four, in twenty twenty and in X5,000 of 2^6.",
      "Casings of a .45-caliber pistol lay there.", "He was batting .300 then.",
      "COP26 and the RON95 pump were in the news.", "It runs PHP7 and a CRC32 sum.",
      "Version PHP 7 is out.",
    ])
  func noUnit(_ sentence: String) {
    #expect(FigureFinder().find(in: Document(SourceText(sentence))).map(\.excerpt.exact) == [])
  }

  @Test(
    "A word that follows a number is not taken for a sign",
    arguments: [
      ("He gave us $5 for it.", "dollar"), ("A $5 fee was due.", "dollar"),
      ("He stays for five more years.", "year"), ("He won 30 in all.", nil),
      ("They met 12 a day later.", nil),
      ("Profit was $13 billion a year earlier.", "dollar"),
      ("She had 2 SEC filings.", "sec filing"), ("The other 3 won medals.", nil),
    ])
  func prose(_ sentence: String, _ unit: String?) {
    #expect(FigureFinder().find(in: Document(SourceText(sentence))).map(\.unit) == [unit])
  }

  @Test("Every row of the tables parses, and every currency has its code once")
  func tables() {
    let table = UnitLexicon.table
    #expect(table.units.count > 300)
    #expect(table.first(WordKey("hryvnias".utf8)) >= 0)
    #expect(UnitLexicon.bases.first(WordKey("watts".utf8)) >= 0)
    let dollar = CurrencyLexicon.sign(in: Array("$".utf8), at: 0)
    #expect(dollar?.name(with: "hk") == "hong kong dollar")
    var codes: [String] = []
    var walk = TextTable(CurrencyTable.rows)
    while walk.row() {
      if let code = walk.word(), code.count > 1 { codes.append(TextTable.string(code)) }
    }
    #expect(Set(codes).count == codes.count)
  }

  @Test("Every code that is parted from its amount names a currency")
  func codes() {
    for row in Document(SourceText("USD1 EUR1 SEK1 NGN1 PKR1 ZMW1 UYU1 XOF1")).tokens
    where row.isWord {
      #expect(row.isAny(of: .currencyCode) && CurrencyLexicon.leading.first(row.key) >= 0)
    }
  }

  @Test(
    "Walls of signs, fractions and rates take linear time",
    arguments: [
      "5 F ", "1/2 ", "$", "and a half ", "a million and a half ", "5 km/km/km/km", "5 per per ",
      "1 000 ", "80, 000", ".5 ", "USD", "5 tons of rice a ", "3 dollars and 50 ", "sq cu sq ",
    ])
  func wall(_ piece: String) {
    let text = SourceText(String(repeating: piece, count: 30_000))
    _ = FigureFinder().find(in: Document(text))
  }
}
