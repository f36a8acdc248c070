/// Names of months in the largest languages beside English, as pages print them.
///
/// Only names that mean one month wherever they are used are here: "listopada" is October in Zagreb and November in Warsaw.
extension DayNames {
  /// A row each, January first.
  private static let table = """
    janvier enero gennaio janeiro januar januari jänner января stycznia ocak
    février febrero febbraio fevereiro februar februari февраля lutego şubat Şubat
    mars märz marzo março maart марта marca
    avril abril aprile апреля kwietnia nisan
    mai mayo maggio maio mei maj мая maja mayıs
    juin junio giugno junho juni июня czerwca haziran
    juillet julio luglio julho juli июля lipca temmuz
    août agosto augustus augusti августа sierpnia ağustos
    septembre septiembre settembre setembro сентября września eylül
    octobre octubre ottobre outubro oktober октября października ekim
    novembre noviembre novembro ноября kasım
    décembre diciembre dicembre dezembro dezember декабря grudnia aralık
    """

  private static let monthsElsewhere: [String: Int] = table.split(separator: "\n").enumerated()
    .reduce(into: [:]) { months, row in
      for name in row.element.split(separator: " ") { months[String(name)] = row.offset + 1 }
    }

  /// The number of a month, from 1, by its name in another language, with ASCII in lower case.
  static func monthElsewhere(_ word: String) -> Int? { monthsElsewhere[word] }

  /// Words that stand in days of those languages and say nothing: days of the week, articles, "o'clock".
  static let fillersElsewhere: Set<String> = Set(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    måndag tisdag onsdag torsdag fredag lördag söndag понедельник вторник среда четверг пятница суббота воскресенье
    le de del den am der el il do em op um à uhr kl г года
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
