import Provenance
import TestSupport
import Testing

@testable import Language

@Suite("Languages") struct ForeignLanguageTests {
  static let english =
    "The harbour board met on Monday to talk about the old pier, which has been shut since the storm in March. "
    + "Its chairman said that the repairs would cost more than anybody had thought, and that there was no money for them. "
    + "Two members asked for a vote, but the others wanted to wait until the summer was over."

  static let foreign: [(tag: String, text: String)] = [
    (
      "de",
      "Der Hafenrat hat am Montag über die alte Mole beraten, die seit dem Sturm im März gesperrt ist. Der Vorsitzende sagte, "
        + "die Reparatur werde teurer als gedacht, und es gebe dafür kein Geld. Zwei Mitglieder wollten abstimmen, aber die "
        + "anderen möchten lieber bis nach dem Sommer warten, weil dann auch der neue Bericht vorliegt."
    ),
    (
      "fr",
      "Le conseil du port s’est réuni lundi pour parler de la vieille jetée, qui est fermée depuis la tempête du mois de mars. "
        + "Son président a dit que les travaux seraient plus chers que prévu et qu’il n’y avait pas d’argent pour les payer. "
        + "Deux membres ont demandé un vote, mais les autres veulent attendre la fin de l’été."
    ),
    (
      "es",
      "El consejo del puerto se reunió el lunes para hablar del viejo muelle, que está cerrado desde la tormenta de marzo. Su "
        + "presidente dijo que las obras serán más caras de lo previsto y que no hay dinero para pagarlas. Dos miembros "
        + "pidieron una votación, pero los demás quieren esperar hasta que termine el verano."
    ),
    (
      "it",
      "Il consiglio del porto si è riunito lunedì per parlare del vecchio molo, che è chiuso dalla tempesta di marzo. Il "
        + "presidente ha detto che i lavori saranno più cari del previsto e che non ci sono soldi per pagarli. Due membri hanno "
        + "chiesto un voto, ma gli altri vogliono aspettare la fine della stagione estiva."
    ),
    (
      "pt",
      "O conselho do porto reuniu-se na segunda-feira para falar do velho cais, que está fechado desde a tempestade de março. "
        + "O presidente disse que as obras serão mais caras do que se pensava e que não há dinheiro para as pagar. Dois membros "
        + "pediram uma votação, mas os outros querem esperar até ao fim do verão."
    ),
    (
      "nl",
      "Het havenbestuur heeft maandag gesproken over de oude pier, die sinds de storm van maart gesloten is. De voorzitter zei "
        + "dat het herstel duurder wordt dan gedacht en dat er geen geld voor is. Twee leden vroegen om een stemming, maar de "
        + "anderen willen liever wachten tot na de zomer, omdat er dan ook een nieuw rapport ligt."
    ),
    (
      "sv",
      "Hamnstyrelsen möttes på måndagen för att tala om den gamla piren, som har varit stängd sedan stormen i mars. "
        + "Ordföranden sade att reparationen blir dyrare än man trodde och att det inte finns några pengar till den. Två "
        + "ledamöter ville rösta, men de andra vill hellre vänta till efter sommaren."
    ),
    (
      "pl",
      "Rada portu spotkała się w poniedziałek, żeby rozmawiać o starym molo, które jest zamknięte od marcowej burzy. "
        + "Przewodniczący powiedział, że naprawa będzie droższa, niż się spodziewano, i że nie ma na nią pieniędzy. Dwaj "
        + "członkowie chcieli głosować, ale inni wolą poczekać do końca lata, bo wtedy będzie już gotowy nowy raport dla miasta."
    ),
    (
      "fi",
      "Sataman hallitus kokoontui maanantaina, kun vanha laituri on ollut suljettu maaliskuun myrskyn jälkeen. Puheenjohtaja "
        + "sanoi, että korjaus on kalliimpi kuin luultiin, mutta rahaa ei ole. Kaksi jäsentä olisi halunnut äänestää, mutta muut "
        + "odottavat, sillä uusi raportti on valmis vasta kesän jälkeen ja se on myös kaupungille tärkeä."
    ),
    (
      "tr",
      "Liman kurulu pazartesi günü mart ayındaki fırtınadan sonra kapalı olan eski iskele için bir toplantı yaptı. Başkan, "
        + "onarımın çok daha pahalı olduğunu ve bunun için para olmadığını söyledi. İki üye oylama istedi ama diğerleri yaz "
        + "sonuna kadar beklemek istiyor, çünkü yeni bir rapor da ancak o zaman hazır olacak ve bu rapor her şey için gerekli."
    ),
    (
      "ru",
      "Совет порта собрался в понедельник, чтобы обсудить старый причал, закрытый с мартовской бури."
    ),
    (
      "uk",
      "Рада порту зібралася в понеділок, щоб обговорити старий причал, який закрито з березневої бурі."
    ),
    ("el", "Το συμβούλιο του λιμανιού συνεδρίασε τη Δευτέρα για την παλιά προβλήτα."),
    ("he", "מועצת הנמל התכנסה ביום שני כדי לדון במזח הישן שנסגר בסערה."),
    ("ar", "اجتمع مجلس الميناء يوم الاثنين لبحث حال الرصيف القديم المغلق منذ العاصفة."),
    ("fa", "هیئت بندر روز دوشنبه درباره اسکله قدیمی که پس از توفان بسته است گفتگو کرد."),
    ("hi", "बंदरगाह परिषद ने सोमवार को पुराने घाट पर चर्चा की जो तूफ़ान के बाद से बंद है।"),
    ("th", "คณะกรรมการท่าเรือประชุมกันเมื่อวันจันทร์เรื่องท่าเรือเก่า"),
    ("ja", "港湾委員会は月曜日に会合を開き、嵐で閉鎖された古い桟橋について話し合った。"),
    ("zh", "港务委员会星期一开会，讨论因风暴而关闭的旧码头。"),
    ("ko", "항만 위원회는 월요일에 모여 폭풍으로 닫힌 낡은 부두를 논의했다."),
  ]

  private func guess(_ text: String) -> String? {
    ForeignLanguage.guess(Document(SourceText(text)))?.tag
  }

  @Test(
    "A text plainly in another language is told by its small words or its script",
    arguments: foreign)
  func tells(_ tag: String, _ text: String) { #expect(guess(text) == tag) }

  @Test(
    "Danish and Norwegian, whose small words are nearly the same, are foreign whichever they are")
  func danish() {
    let text =
      "Havnerådet mødtes mandag for at tale om den gamle mole, som har været lukket siden stormen. Formanden sagde, at det bliver "
      + "dyrere end man troede, og at der ikke er penge til det. To medlemmer ville stemme, men de andre vil hellere vente."
    #expect(["da", "und"].contains(guess(text)))
  }

  @Test("English stays English, also where it quotes a foreign speech or is a list of names")
  func english() {
    #expect(guess(Self.english) == nil)
    #expect(ForeignLanguage.isPlainlyEnglish(Document(SourceText(Self.english))))
    #expect(
      Self.foreign.allSatisfy {
        !ForeignLanguage.isPlainlyEnglish(Document(SourceText($0.text)))
      })
    for (tag, text) in Self.foreign where text.utf8.count < 700 && tag != "hi" {
      #expect(guess(Self.english + " “\(text.prefix(150))” " + Self.english) == nil)
    }
    let names = "Results: Lund, Holm, Berg, Moe, Vik, Dahl, Nes, Ek, Sand, Lie. "
    #expect(guess(String(repeating: names, count: 6)) == nil)
  }

  @Test("A short text is never called foreign by its words")
  func short() {
    #expect(guess("Der Hafenrat hat am Montag über die alte Mole beraten.") == nil)
    #expect(guess("") == nil)
  }

  @Test("A tag names its language, and every tag of English is none")
  func tags() {
    #expect(ForeignLanguage(tag: "de-AT")?.name == "German")
    #expect(ForeignLanguage(tag: "JA")?.name == "Japanese")
    #expect(ForeignLanguage(tag: "mi")?.name == "'mi'")
    #expect(ForeignLanguage(tag: "en") == nil && ForeignLanguage(tag: "EN-GB") == nil)
  }

  @Test(
    "The quotation marks of other languages pair",
    arguments: [
      "Sie sagte: „⟦Wir gehen heim⟧“, und ging. „⟦Ja⟧”, sagte er.",
      "Er rief: »⟦Komm her⟧«, und sie kam. »⟦Gut⟧«, sagte er.",
      "Il a dit : « ⟦C’est fini⟧ », puis « ⟦Adieu⟧ ».",

      "委員長は「⟦金がない⟧」と述べた。「⟦修理は『高すぎる』⟧」と話した。", "主席说：“⟦我们没有钱。⟧”又说：「⟦太贵⟧」。",
      "Powiedziała: „⟦Idziemy do domu⟧” i poszła.",
    ])
  func marks(_ marked: MarkedText) {
    let document = Document(marked.text)
    #expect(document.quotations.map { marked.text.string($0.inner) } == marked.words)
  }
}
