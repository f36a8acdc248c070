/// The commonest small words of the languages that news is written in most, beside English: `tag | name | words`.
///
/// From each language's closed classes: articles, prepositions, conjunctions, pronouns, auxiliaries. Words that are small
/// words of English too ("in", "was", "me", "for") are left out of every row, so that English text has next to none of them.
enum ForeignWords {
  static let table = """
    de | German | der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden
    de | German | wurde wurden hat haben hatte zu zum zur von vom mit auf für bei nach aus über unter vor durch um sich sie er
    de | German | es wir ich auch noch nur dass daß als wie wenn im ins kann können sei seine ihre ihr mehr gegen seit bis
    nl | Dutch | de het een en van te dat die niet zijn er maar om ook aan bij nog uit tot wordt worden werd heeft hebben naar
    nl | Dutch | voor met op deze dit zich hij zij ze wij je ik hun haar meer door tegen al kan zou moet geen wel
    fr | French | le la les un une des du de et ou mais est sont était été ont avoir être dans sur pour par avec sans sous ce
    fr | French | cette ces il elle ils elles nous vous je qui que dont où ne pas plus au aux se sa son ses leur leurs comme
    fr | French | c'est qu'il qu'elle n'est d'un d'une selon entre après depuis aussi très fait
    es | Spanish | el la los las un una unos de del y e o pero que en por para con sin sobre entre es son fue ha han había ser
    es | Spanish | está están al se su sus lo le les más como ya muy también cuando desde hasta este esta estos no según tras
    ca | Catalan | el la els les un una uns unes de del dels i o però que amb per als és són va van ha han ser està al es seu
    ca | Catalan | seva més com molt també quan des fins aquest aquesta no segons després
    it | Italian | il lo la gli le un uno una di del della dei delle degli e o ma che per con su da dal dalla nel nella alla
    it | Italian | al ai alle si è sono era ha hanno stato essere non più come anche ci suo sua loro questo questa dopo tra
    pt | Portuguese | os as um uma de do da dos das e ou mas que em no na nos nas por para com sem sobre entre é são foi tem
    pt | Portuguese | ser está ao aos à se seu sua mais como já muito também quando desde até este esta não pelo pela isso
    ro | Romanian | și în la de pe cu din că nu este sunt fost au sau dar pentru prin după mai care cel cea un o al ale lui
    ro | Romanian | se să fi va vor îi îl lor aceasta acest ca fără între
    sv | Swedish | och att det som en ett är av på för med till den de inte om har hade var ska kan från vid efter men han hon
    sv | Swedish | vi jag sig sin också när eller under över mot mer än blir blev ut upp där två
    da | Danish | og at det som en et er af på med til den de ikke om har havde var skal kan fra ved efter men han hun vi jeg
    da | Danish | sig sin også når eller mod mere end bliver blev ud op der hvor være været mig nogle
    nb | Norwegian | og å det som en et er av på med til den de ikke om har hadde var skal kan fra ved etter men han hun vi
    nb | Norwegian | jeg seg sin også når eller mot mer enn blir ble ut opp der hvor være vært meg noen
    fi | Finnish | ja on ei että se hän ovat oli mutta myös kun kuin joka jotka jos tai niin mukaan sekä ole olla olisi ollut
    fi | Finnish | vain nyt jo vielä sen tämä tämän ne hänen heidän kanssa jälkeen ennen noin sitä joissa jossa
    pl | Polish | w i z na do nie się że jest są był była było były o od po za przez dla jak ale czy lub oraz który która które
    pl | Polish | to ten ta tego tej jego jej ich już tylko jeszcze może także też przed przy pod we ze co
    cs | Czech | a v se na je že s z do o k i to ale by byl byla bylo byli jsou jako za po od pro při který která které jeho
    cs | Czech | její jejich už jen také však nebo podle před mezi ve ze ani není této tento
    hu | Hungarian | a az és hogy nem egy is volt van lesz de csak már még ez mint meg el ki be fel vagy ha aki ami amely azt
    hu | Hungarian | ezt szerint után előtt között pedig nagyon lehet kell több
    tr | Turkish | ve bir bu da de için ile çok daha olan olarak gibi kadar ama en ne o ki sonra göre her var yok değil mi
    tr | Turkish | ise diye önce şu oldu olduğu olduğunu etti dedi iki
    id | Indonesian | yang dan di ini itu dengan untuk dari pada dalam tidak akan oleh ada juga ke karena telah sudah bisa
    id | Indonesian | adalah sebagai atau mereka kata saat lebih para
    hr | Croatian | i u na je se da su za od s o koji koja koje ne nije će bi kao ili ali po iz što sve te do prema nakon bio
    hr | Croatian | bila bilo još samo
    """

  /// Per language: tag, name.
  static let languages: [(tag: String, name: String)] = rows.reduce(into: []) { languages, row in
    if languages.last?.tag != row.tag { languages.append((row.tag, row.name)) }
  }

  /// Per word, a bit for each language that has it.
  static let languagesOfWord: [WordKey: UInt32] = rows.reduce(into: [:]) { words, row in
    guard let index = languages.firstIndex(where: { $0.tag == row.tag }) else { return }
    for word in row.words {
      let key = WordKey(word.utf8)
      if WordTable.english.classes(of: key).isDisjoint(with: .functionWord) {
        words[key, default: 0] |= 1 << UInt32(index)
      }
    }
  }

  /// The table's rows, a language on several lines in several rows.
  private static let rows: [(tag: String, name: String, words: [Substring])] = table.split(
    separator: "\n"
  ).map { line in
    let columns = line.split(separator: "|").map { $0.split(separator: " ") }
    precondition(columns.count == 3, "a row has a tag, a name and words: \(line)")
    return (columns[0].joined(), columns[1].joined(separator: " "), columns[2])
  }
}
