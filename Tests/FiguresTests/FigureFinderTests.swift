import Language
import Model
import Provenance
import TestSupport
import Testing

@testable import Figures

@Suite("Figures") struct FigureFinderTests {
  /// A sentence, and what is to be found in it: `words = value modifier kind unit`, parted by `;`.
  private static let cases = """
    Seven soldiers and two civilians were killed on Friday. => Seven soldiers = 7 exact count soldier ; two civilians = 2 exact count civilian
    The storm left twenty-three villages without water. => twenty-three villages = 23 exact count village
    One hundred and fifty police officers searched the harbour. => One hundred and fifty police officers = 150 exact count police officer
    Guides charge 10,000/- to 15,000/- per day, in rupees. => 10,000/- to 15,000/- per day = 10000..15000 exact money rupee per day
    She held her breath for 1 minute and 45 seconds. => 1 minute and 45 seconds = 1.75 exact duration minute
    His boy is 2 years and 3 months old. => 2 years and 3 months old = 2.25 exact age year of age
    They saw two wrecks. This is a man of 58 who dives. => two wrecks = 2 exact count wreck ; 58 = 58 exact age year of age
    They wound it around a 1-inch rod. => 1-inch = 1 exact distance inch
    They ended up 3 points behind. => 3 points = 3 exact other point
    Six boys and 12 girls drowned. Of those saved, 15 who swam are ill. => Six boys = 6 exact count boy ; 12 girls = 12 exact count girl ; 15 = 15 exact other -
    They saw 90 seals, compared to a total 120 last year. => 90 seals = 90 exact count seal ; 120 = 120 exact count seal
    We saw 90 girls, compared to 120 for boys. => 90 girls = 90 exact count girl ; 120 = 120 exact other -
    The council lost about 40,000 pounds a year. => about 40,000 pounds a year = 40000 about money pound sterling per year
    The whale lost 40,000 pounds. => 40,000 pounds = 40000 exact other pound
    They buried a fisherman, 58. => 58 = 58 exact age year of age
    (6′) was when 40 boats sank. => 6′ = 6 exact distance foot ; 40 boats = 40 exact count boat
    They buried a zitherist, 58. => 58 = 58 exact age year of age
    They buried a dalesian, 58. => 58 = 58 exact age year of age
    They buried a fisherman (58) there. => 58 = 58 exact age year of age
    They saw a hall, 64. => 64 = 64 exact other -
    The quay fell [3, 4] and 20 boats sank. => 20 boats = 20 exact count boat
    The quay fell, as said before [note 12], and 20 boats sank. => 20 boats = 20 exact count boat
    The quay fell [12-15] and 20 boats sank. => 20 boats = 20 exact count boat
    The star is 3 x 10^5 miles away. => 3 x 10^5 miles = 300000 exact distance mile
    The mast weighs 2.5×10⁶ grams. => 2.5×10⁶ grams = 2500000 exact mass gram
    The star is 3 x 20 miles away. => 3 = 3 exact other - ; 20 miles = 20 exact distance mile
    Of the divers, 40 probably own boats. => 40 = 40 exact other -
    Of the divers, 40 still want boats. => 40 = 40 exact other -
    Of the divers, 40 secretly kept seals. => 40 = 40 exact other -
    They saw 40 mostly Baltic ports. => 40 mostly Baltic ports = 40 exact count mostly baltic port
    They saw 40 rather old ports. => 40 rather old ports = 40 exact count rather old port
    They saw 40 neatly painted ports. => 40 neatly painted ports = 40 exact count neatly painted port
    They put out six oil well fires. => six oil well fires = 6 exact count oil well fire
    They put out six well fires. => six well fires = 6 exact count well fire
    They put out six well head fires. => six well head fires = 6 exact count well head fire
    They met six well control experts. => six well control experts = 6 exact count well control expert
    They met 40 weekly river boats. => 40 weekly river boats = 40 exact count weekly river boat
    They spent $.5 million on the quay. => $.5 million = 500000 exact money dollar
    The rope was .5 inches thick. => .5 inches = 0.5 exact distance inch
    They sold 40 boats in May, and 35 per month since. => 40 boats = 40 exact count boat ; 35 per month = 35 exact count boat per month
    Police arrested half a dozen men outside the station. => half a dozen men = 6 exact count man
    Dozens of houses burned down overnight. => Dozens of houses = 12..120 exact count house
    Hundreds of thousands of people marched through Lisbon. => Hundreds of thousands of people = 100000..1000000 exact count people
    Rescuers expect 50-60 miles of road to stay closed. => 50-60 miles = 50..60 exact distance mile
    The company will cut 300 to 400 jobs. => 300 to 400 jobs = 300..400 exact count job
    Between 20 and 30 ships are waiting off the port. => Between 20 and 30 ships = 20..30 exact count ship
    The repair will cost $3-5 million. => $3-5 million = 3000000..5000000 exact money dollar
    The bank set aside $1.2 billion for the case. => $1.2 billion = 1200000000 exact money dollar
    The club paid £3m for the striker. => £3m = 3000000 exact money pound sterling
    The fund holds €4.5bn in bonds. => €4.5bn = 4500000000 exact money euro
    He was fined five thousand euros. => five thousand euros = 5000 exact money euro
    The mine sold for A$85 million, about US$60 million. => A$85 million = 85000000 exact money australian dollar ; about US$60 million = 60000000 about money dollar
    Unemployment was up 5 per cent to 30 per cent. => up 5 per cent = 5 up percent percent ; 30 per cent = 30 exact percent percent
    Exports rose by 2.5% in March, while imports fell 1%. => 2.5% = 2.5 up percent percent ; 1% = 1 down percent percent
    Copper rose 2%, tin fell 3.7%, zinc by 4.2%. => 2% = 2 up percent percent ; 3.7% = 3.7 down percent percent ; 4.2% = 4.2 down percent percent
    The 40 MW Norrhamn plant hums beside a 50 Hz Dahl pump. => 40 MW = 40 exact other megawatt ; 50 Hz = 50 exact other hertz
    The trail of 40 km left them tired. => 40 km = 40 exact distance kilometer
    More than 200 flights were cancelled. => More than 200 flights = 200 over count flight
    At least 14 miners are missing. => At least 14 miners = 14 over count miner
    Fewer than 10 wolves remain in the valley. => Fewer than 10 wolves = 10 under count wolf
    The law allows fines of up to 20,000 francs. => up to 20,000 francs = 20000 under money franc
    Nearly 90 trucks and some 40 buses were stuck. => Nearly 90 trucks = 90 about count truck ; some 40 buses = 40 about count bus
    The army sent 1,000 troops on Monday, and another 500 arrived on Tuesday. => 1,000 troops = 1000 exact count troop ; another 500 = 500 exact count troop
    By Easter the number of nurses had increased to 150. => 150 = 150 exact count nurse
    The lender will close 64 branches this year and 38 in the next. => 64 branches = 64 exact count branch ; 38 = 38 exact count branch
    The toll is closer to 730 ships. => closer to 730 ships = 730 about count ship
    A 150-strong choir sang at the opening. => 150-strong = 150 exact count -
    A 5-year-old girl was found after two days. => 5-year-old = 5 exact age year of age ; two days = 2 exact duration day
    Maria Lund, 54, has led the council since 2011. => 54 = 54 exact age year of age
    Two boys aged 10 and 12 were rescued. => Two boys = 2 exact count boy ; aged 10 = 10 exact age year of age ; 12 = 12 exact age year of age
    Oil traded at $61.40 per barrel. => $61.40 per barrel = 61.4 exact money dollar per barrel
    They pay 900 euros a month in rent. => 900 euros a month = 900 exact money euro per month
    Officials said 1,500 border guards had crossed the bridge. => 1,500 border guards = 1500 exact count border guard
    The minister promised 2,000 “advance troops” by June. => 2,000 “advance troops” = 2000 exact count advance troop
    Only 12 of the 80 lifeboats were used. => 12 = 12 exact count lifeboat ; 80 lifeboats = 80 exact count lifeboat
    A third of voters stayed at home. => A third of voters = 1/3 exact ratio voter
    One in five pupils walks to school. => One in five pupils = 0.2 exact ratio pupil
    The wall is 47 feet (14 metres) high. => 47 feet = 47 exact distance foot ; 14 metres = 14 exact distance meter
    The fire burned 3,200 hectares of forest. => 3,200 hectares = 3200 exact area hectare
    Gusts reached 130mph near the coast. => 130mph = 130 exact speed mile per hour
    It was minus 12 degrees Celsius at dawn. => minus 12 degrees Celsius = -12 exact temperature celsius
    A 70kg tuna was sold for a record price. => 70kg = 70 exact mass kilogram
    The town lies 140 miles southeast of the harbour. => 140 miles = 140 exact distance mile
    A 12-page report describes the failure. => 12-page = 12 exact count page
    Some 1.5 million people live in the flood zone. => Some 1.5 million people = 1500000 about count people
    The match was stopped three times. => three times = 3 exact count time
    The index fell 212 points, or 1.3 percent. => 212 points = 212 down other point ; 1.3 percent = 1.3 down percent percent
    The court met on 8 September 2014 and again on May 3. => 
    Prices have fallen since 2009 and the 1990s boom. => 
    The train left at 9:01 p.m. and arrived at 11.30am. => 
    Rovers won 3-1 at home after a 2-2 draw. => 
    The iPhone 11 and a Boeing 787 were shown in Hall 4. => 
    The A320 landed on runway 09L near the M25. => 
    The S&P 500 and the FTSE 100 were flat. => 
    The 22nd amendment passed on its third reading. => 
    One of the ministers said no one had asked for it. => 
    The wall leaned by 6 degrees, and the ramp is 11°. => 6 degrees = 6 exact other degree ; 11° = 11 exact other degree
    It was 34˚C on Monday and 11º C at night. => 34˚C = 34 exact temperature celsius ; 11º C = 11 exact temperature celsius
    The house cost 2'150'000 francs and the barn 35’000 Swiss francs. => 2'150'000 francs = 2150000 exact money franc ; 35’000 Swiss francs = 35000 exact money swiss franc
    It came at the age of five months. => the age of five months = 5 exact age month of age
    Thefts rose to 458 per 100,000 residents. => 458 per 100,000 residents = 458 exact ratio per 100,000 residents
    Fines range from $300 to $5 million. => from $300 to $5 million = 300..5000000 exact money dollar
    The village has 4.120 people. => 4.120 people = 4120 exact count people
    They needed a year and a half. => a year and a half = 1.5 exact duration year
    Two of every three jars broke. => Two of every three jars = 0.6666666666666666 exact ratio jar
    The fund has 60 USD million. => 60 USD million = 60000000 exact money dollar
    It fell to negative four-point-two degrees Celsius. => negative four-point-two degrees Celsius = -4.2 exact temperature celsius
    The number of people who have drowned since a strong gale hit the north of the bay has risen to 41. => 41 = 41 exact count people
    She won 306 votes to Ida Strand's 232. => 306 votes = 306 exact count vote ; 232 = 232 exact count vote
    A quake of magnitude 6.1 left hundreds more injured. => magnitude 6.1 = 6.1 exact other magnitude ; hundreds more injured = 100..1000 exact count -
    Some 3.2 mil\u{AD}lion euros and 14 bo\u{AD}ats were lost. => Some 3.2 mil\u{AD}lion euros = 3200000 about money euro ; 14 bo\u{AD}ats = 14 exact count boat
    Call 555-0134 or see Section 427, row 21. => 
    """

  @Test("One phenomenon a sentence", arguments: cases.split(separator: "\n").map(String.init))
  func phenomenon(_ row: String) throws {
    let columns = row.components(of: " => ")
    let figures = FigureFinder().find(in: Document(SourceText(columns[0])))
    let expected = columns[1].isEmpty ? [] : columns[1].components(of: " ; ")
    #expect(figures.map(Self.line) == expected)
  }

  private static func line(_ figure: Figure) -> String {
    func number(_ value: Double) -> String {
      abs(value - 1.0 / 3) < 1e-9
        ? "1/3" : value == value.rounded() ? String(Int(value)) : value.description
    }
    let upper = figure.upperValue.map { ".." + number($0) } ?? ""
    return
      "\(figure.excerpt.exact) = \(number(figure.value))\(upper) \(figure.modifier.rawValue) \(figure.kind.rawValue) \(figure.unit ?? "-")"
  }

  @Test(
    "Every rule finds what its examples say, and nothing else",
    arguments: FigureRules.all.flatMap { $0.examples })
  func examples(_ example: RuleExample) {
    switch example {
    case .finds(let marked, _):
      let text = MarkedText(marked)
      #expect(FigureFinder().find(in: Document(text.text)).map(\.excerpt.exact) == text.words)
    case .ignores(let sentence):
      #expect(FigureFinder().find(in: Document(SourceText(sentence))).map(\.excerpt.exact) == [])
    }
  }

  @Test(
    "Who says a figure is the source of the words that it stands in",
    arguments: [
      ("The port authority said 40 ships were waiting.", "The port authority"),
      ("Forty ships were waiting, according to Anna Lund.", "Anna Lund"),
      ("Forty ships were waiting.", nil),
    ])
  func attribution(_ sentence: String, _ source: String?) {
    #expect(
      FigureFinder().find(in: Document(SourceText(sentence))).map { $0.attribution?.mention.exact }
        == [source])
  }

  @Test(
    "Plurals have one singular",
    arguments: [
      ("houses", "house"), ("boxes", "box"), ("ferries", "ferry"), ("women", "woman"),
      ("aircraft", "aircraft"), ("losses", "loss"), ("buses", "bus"), ("crew", "crew"),
    ])
  func singular(_ plural: String, _ singular: String) {
    #expect(Singular.of(plural) == singular)
  }

  @Test("Any text gives figures whose words stand where they say")
  func anything() {
    var generator = SeededGenerator(seed: 11)
    let words = [
      "12", "1,500", "$", "million", "%", "two", "third", "of", "the", "boats", "-", "and", "from",
      "to", "5", ".", ",", "“", "”", "(", ")", "Lund", "said", "é", "9:01", "m", "US$", "\n",
      "rose", "about",
    ]
    for _ in 0..<800 {
      let string = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        (words.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      let text = SourceText(string)
      var last = 0
      for figure in FigureFinder().find(in: Document(text)) {
        #expect(
          figure.excerpt.text === text && figure.excerpt.span.end <= text.count
            && figure.excerpt.span.start >= last)
        last = figure.excerpt.span.start
        #expect(
          String(decoding: text.bytes[figure.excerpt.span.range], as: UTF8.self)
            == figure.excerpt.exact)
      }
    }
  }

  @Test("A wall of figures without a stop takes linear time")
  func wall() {
    let document = Document(SourceText(String(repeating: "Forty people were on it ", count: 6_000)))
    #expect(FigureFinder().find(in: document).count == 6_000)
  }

  @Test("A wall of ages behind one name is read with one look at the names each")
  func ages() {
    let document = Document(SourceText(String(repeating: "Lind, 45, ", count: 8_000)))
    let ages = FigureFinder().find(in: document)
    #expect(ages.count == 8_000)
    #expect(ages.allSatisfy { $0.kind == .age })
  }

  @Test(
    "Of more figures than an article may have the first are found, and one that tells of the others"
  )
  func bound() {
    let document = Document(SourceText(String(repeating: "5% ", count: FigureFinder.most + 500)))
    #expect(FigureFinder().find(in: document).count == FigureFinder.most + 1)
    #expect(SignedFigureFinder().find(in: document).count == FigureFinder.most + 1)
  }
}

extension String {
  /// The parts between a separator.
  fileprivate func components(of separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound].trimmed)
      rest = rest[range.upperBound...]
    }
    return parts + [rest.trimmed]
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
