import Language
import Model

/// Units of measure and money in all the forms that news prints.
///
/// A row is `kind | unit | forms`; the unit is singular and stands for itself and its plural, forms of two words are joined with `_`.
enum UnitLexicon {
  struct Unit: Sendable {
    let name: String
    let kind: FigureKind
    /// Whether the form is a short sign that means something else as a word ("m", "in", "C").
    let isSign: Bool
  }

  static let table = """
    percent    | percent | per_cent pct pc percents
    percent    | percentage point | percentage_points percentage_point pp
    percent    | basis point | basis_points basis_point bp bps
    money      | dollar | dollars usd us_dollars us_dollar u.s._dollars american_dollars bucks buck
    money      | cent | cents
    money      | euro | euros eur
    money      | pound sterling | pounds_sterling gbp quid sterling british_pounds
    money      | penny | pence p
    money      | yen | jpy
    money      | yuan | rmb renminbi cny
    money      | australian dollar | australian_dollars aud
    money      | canadian dollar | canadian_dollars cad
    money      | hong kong dollar | hong_kong_dollars hkd
    money      | new zealand dollar | new_zealand_dollars nzd
    money      | singapore dollar | singapore_dollars sgd
    money      | swiss franc | francs franc swiss_francs chf
    money      | danish krone | danish_kroner danish_crowns dkk
    money      | swedish krona | kronor swedish_kronor swedish_crowns sek
    money      | norwegian krone | kroner norwegian_kroner norwegian_crowns nok
    money      | indian rupee | rupees rupee indian_rupees inr
    money      | shekel | shekels nis
    money      | malaysian ringgit | ringgit myr
    money      | south african rand | rand zar
    money      | turkish lira | lira turkish_lira
    money      | russian ruble | rubles roubles ruble rouble rub
    money      | mexican peso | mexican_pesos
    money      | peso | pesos
    money      | south korean won | won south_korean_won krw
    money      | brazilian real | reais
    money      | bitcoin | bitcoins btc
    distance   | mile | miles mi
    distance   | kilometer | kilometers kilometre kilometres km kms
    distance   | meter | meters metre metres m
    distance   | centimeter | centimeters centimetre centimetres cm
    distance   | millimeter | millimeters millimetre millimetres mm
    distance   | inch | inches in
    distance   | foot | feet ft
    distance   | yard | yards yd yds
    distance   | light year | light-years light_years light_year
    distance   | nautical mile | nautical_miles nautical_mile nmi
    area       | square meter | square_meters square_metres square_metre sq_m sqm m²
    area       | square kilometer | square_kilometers square_kilometres square_km sq_km km²
    area       | square foot | square_feet square_foot sq_ft sqft
    area       | square mile | square_miles square_mile sq_miles
    area       | acre | acres
    area       | hectare | hectares ha
    volume     | liter | liters litre litres l
    volume     | milliliter | milliliters millilitre millilitres ml
    volume     | gallon | gallons gal
    volume     | pint | pints
    volume     | barrel | barrels bbl
    volume     | cubic foot | cubic_feet cubic_foot
    volume     | cubic meter | cubic_meters cubic_metres cubic_metre m³
    mass       | pound | pounds lb lbs
    mass       | kilogram | kilograms kg kgs kilo kilos kilogramme kilogrammes
    mass       | gram | grams g gramme grammes
    mass       | milligram | milligrams mg
    mass       | microgram | micrograms
    mass       | ounce | ounces oz
    mass       | ton | tons
    mass       | metric ton | metric_tons tonne tonnes t
    duration   | year | years yr yrs
    duration   | month | months
    duration   | week | weeks
    duration   | day | days
    duration   | hour | hours hr hrs
    duration   | minute | minutes min mins
    duration   | second | seconds sec secs
    duration   | decade | decades
    duration   | century | centuries
    duration   | quarter | quarters
    duration   | millisecond | milliseconds ms
    age        | year of age | years_old years_of_age
    age        | month of age | months_old
    age        | week of age | weeks_old
    age        | day of age | days_old
    temperature| celsius | degrees_celsius degree_celsius degrees_c degrees_centigrade
    temperature| fahrenheit | degrees_fahrenheit degree_fahrenheit degrees_f
    temperature| degree | degrees
    speed      | mile per hour | mph miles_per_hour miles_an_hour
    speed      | kilometer per hour | kph kmh km/h kilometers_per_hour kilometres_per_hour kilometres_an_hour kilometers_an_hour
    speed      | meter per second | meters_per_second metres_per_second
    speed      | knot | knots
    other      | horsepower | hp bhp
    other      | watt | watts w
    other      | kilowatt | kilowatts kw
    other      | megawatt | megawatts mw
    other      | gigawatt | gigawatts gw
    other      | kilowatt hour | kilowatt_hours kilowatt-hours kwh
    other      | megawatt hour | megawatt_hours megawatt-hours mwh
    other      | calorie | calories kcal
    other      | volt | volts
    other      | hertz | hz
    other      | megahertz | mhz
    other      | gigahertz | ghz
    other      | decibel | decibels db
    other      | megabyte | megabytes mb
    other      | gigabyte | gigabytes gb
    other      | terabyte | terabytes tb
    other      | megabit per second | mbps
    other      | mile per gallon | mpg
    other      | barrel per day | bpd
    other      | revolution per minute | rpm
    other      | part per million | ppm parts_per_million
    other      | point | points pts
    other      | pound-foot | lb-ft pound-feet
    count      | time | times
    """

  /// Signs before a number, with the country letters that may stand before the sign.
  static let signs = """
    $ dollar us:dollar u.s.:dollar a:australian_dollar au:australian_dollar aud:australian_dollar c:canadian_dollar ca:canadian_dollar \
    hk:hong_kong_dollar nz:new_zealand_dollar s:singapore_dollar r:brazilian_real
    £ pound_sterling
    € euro
    ¥ yen
    ₹ indian_rupee
    ₽ russian_ruble
    ₩ south_korean_won
    ₪ shekel
    ₺ turkish_lira
    ₿ bitcoin
    ¢ cent
    """

  /// Codes that may stand before a number ("USD 5 million", "Rs 200").
  static let leadingCodes =
    "usd:dollar eur:euro gbp:pound_sterling aud:australian_dollar cad:canadian_dollar chf:swiss_franc inr:indian_rupee rs:indian_rupee jpy:yen rm:malaysian_ringgit"

  private static let shortSigns: Set<Substring> = [
    "m", "w", "in", "l", "g", "t", "p", "pp", "min", "sec", "ha", "mi", "rand", "won", "hp", "gal",
    "ms",
    "rub", "hr", "bp",
  ]

  /// By first word: the words behind it and the unit; the longest first.
  static let forms: [WordKey: [(rest: [WordKey], unit: Unit)]] = {
    var forms: [WordKey: [(rest: [WordKey], unit: Unit)]] = [:]
    for row in rows {
      for form in [Substring(row.unit.replacing(" ", with: "_"))] + row.forms {
        let words = form.split(separator: "_").map { WordKey($0.utf8) }
        let unit = Unit(name: row.unit, kind: row.kind, isSign: shortSigns.contains(form))
        forms[words[0], default: []].append((Array(words.dropFirst()), unit))
      }
    }
    return forms.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
  }()

  static let rows: [(kind: FigureKind, unit: String, forms: [Substring])] = table.split(
    separator: "\n"
  ).map { line in
    let columns = line.split(separator: "|")
    guard columns.count == 3,
      let kind = FigureKind(rawValue: columns[0].split(separator: " ").joined())
    else {
      preconditionFailure("a row has a kind, a unit and forms: \(line)")
    }
    return (
      kind, columns[1].split(separator: " ").joined(separator: " "),
      columns[2].split(separator: " ")
    )
  }

  /// By sign: the unit alone, and by the letters before it.
  static let signUnits: [Unicode.Scalar: (plain: String, prefixed: [WordKey: String])] = {
    var units: [Unicode.Scalar: (plain: String, prefixed: [WordKey: String])] = [:]
    for line in signs.split(separator: "\n") {
      let columns = line.split(separator: " ")
      guard let sign = columns[0].unicodeScalars.first else { continue }
      var prefixed: [WordKey: String] = [:]
      for column in columns.dropFirst(2) {
        let pair = column.split(separator: ":")
        prefixed[WordKey(pair[0].utf8)] = String(pair[1]).replacing("_", with: " ")
      }
      units[sign] = (String(columns[1]).replacing("_", with: " "), prefixed)
    }
    return units
  }()

  static let codeUnits: [WordKey: String] = {
    var units: [WordKey: String] = [:]
    for code in leadingCodes.split(separator: " ") {
      let pair = code.split(separator: ":")
      units[WordKey(pair[0].utf8)] = String(pair[1]).replacing("_", with: " ")
    }
    return units
  }()
}
