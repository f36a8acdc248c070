/// Small words of Germanic and Romance languages.
extension SmallWords {
  static let west = """
    de | German | der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden
    de | German | wurde wurden worden hat haben hatte hatten zu zum zur von vom mit auf für bei beim nach aus über unter vor durch um
    de | German | sich sie er es wir ich ihr ihm ihn auch noch nur dass daß als wie wenn im in ins an am kann können konnte soll sollen
    de | German | will muss müssen sei seine seinen seiner ihre ihren ihrer mehr gegen seit bis so doch schon da weil damit nun jetzt
    de | German | dieser diese dieses diesem diesen kein keine keinen alle alles andere anderen zwei drei sowie zwischen ohne während wegen sagte
    de | German | würde würden hätte hätten wäre wären könnte könnten sollte sollten dürfen wollte wollten gewesen nie immer
    nl | Dutch | de het een en van te dat die niet zijn er maar om ook aan bij nog uit tot wordt worden werd werden heeft hebben had naar
    nl | Dutch | voor met op deze dit zich hij zij ze wij je ik hun haar meer door tegen al kan kunnen zou zouden moet moeten geen wel in is
    nl | Dutch | was of als dan over na onder waar wat wie nu zo veel twee omdat sinds volgens zegt hem men ons onze uw ik toen waren zal
    nl | Dutch | daar hier heel nadat terwijl beide elk elke geweest tijdens alle andere eerst steeds zelf zonder
    nl | Dutch | hadden geworden kon konden mocht wilde wilden mag nooit altijd
    af | Afrikaans | die het en van te dat nie is sy hy ons hulle om ook aan by nog uit tot word met op hierdie haar meer deur teen al
    af | Afrikaans | kan sal sou moet geen wat wie waar as of oor na onder voor toe so baie twee omdat sedert volgens sê was wees hê daar vir
    af | Afrikaans | hul jou ek maar in se dit
    sv | Swedish | och att det som en ett är av på för med till den de inte om har hade var ska skulle kan kunde från vid efter men han hon
    sv | Swedish | vi jag sig sin sitt sina också när eller under över mot mer än blir blev bli ut upp där här två i så nu vara varit alla
    sv | Swedish | måste får enligt mellan många andra detta denna dessa hans hennes deras dem oss man bara utan redan sedan genom
    sv | Swedish | igen ännu fick innan själv hur varför både samt dock fortfarande honom kom medan gång kring inom
    sv | Swedish | kunnat velat fått blivit aldrig alltid ville borde
    da | Danish | og at det som en et er af på med til den de ikke om har havde var skal skulle kan kunne fra ved efter men han hun vi jeg
    da | Danish | sig sin sit sine også når eller under mod mere end bliver blev blive ud op der hvor være været mig nogle i så nu alle for
    da | Danish | må får ifølge mellem mange andre dette denne disse hans hendes deres dem os man kun uden allerede siden gennem hvad to
    da | Danish | igen endnu sagde fik inden selv hvordan hvorfor hvis fordi både samt dog stadig ham kom mens gang anden andet hele alene
    da | Danish | kunnet fået blevet aldrig altid ville burde
    nb | Norwegian | og å det som en et er av på med til den de ikke om har hadde var skal skulle kan kunne fra ved etter men han hun vi
    nb | Norwegian | jeg seg sin sitt sine også når eller under mot mer enn blir ble bli ut opp der hvor være vært meg noen i så nå alle for
    nb | Norwegian | må får ifølge mellom mange andre dette denne disse hans hennes deres dem oss man bare uten allerede siden gjennom hva to at
    nb | Norwegian | igjen ennå sa fikk innen selv hvordan hvorfor hvis fordi både samt likevel fortsatt ham kom mens gang noe annen annet hele alene
    nb | Norwegian | kunnet fått blitt aldri alltid ville burde
    fr | French | le la les un une des du de et ou mais est sont était étaient été ont a avait avoir être dans sur pour par avec sans sous
    fr | French | ce cette ces cet il elle ils elles on nous vous je qui que quoi dont où ne pas plus au aux se sa son ses leur leurs comme
    fr | French | en y à l' d' qu' c' n' s' j' m' selon entre après depuis aussi très fait même tout tous toute toutes autre autres peut
    fr | French | avant contre chez vers lors alors donc car si deux encore déjà moins dit doit va lui eux jusqu' lorsqu' puis afin
    fr | French | avaient serait seraient aurait auraient pouvait devait sera seront fut jamais toujours rien
    es | Spanish | el la los las un una unos unas de del y e o pero que en por para con sin sobre entre es son era fue fueron ha han había
    es | Spanish | ser está están estaba al se su sus lo le les más como ya muy también cuando desde hasta este esta estos estas ese esa
    es | Spanish | no según tras a si ante contra donde quien porque aunque mientras todo todos toda todas otro otra otros dos sólo solo
    es | Spanish | puede pueden tiene tienen hay nos nuestro mi yo él ella ellos durante hace dijo
    es | Spanish | cada además después antes tanto bajo ni cuyo sino entonces hoy así aún
    es | Spanish | habían sido estado eran sería serían tenía tenían podía podrá será nunca siempre nada
    ca | Catalan | el la els les un una uns unes de dels del i o però que amb per als al és són era va van ha han havia ser està estan a es
    ca | Catalan | seu seva seus més com molt també quan des fins aquest aquesta aquests no segons després en l' d' s' n' m' hi ho ja tot
    ca | Catalan | tots tota pels pel entre sobre sense on qui què perquè si dos dues durant contra altres ens li
    ca | Catalan | havien sigut estat eren seria serien tenia podia serà mai sempre res
    gl | Galician | o a os as un unha uns unhas de do da dos das e ou pero que en no na nos nas por para con sen sobre entre é son foi ten
    gl | Galician | ser está ao á se seu súa máis como xa moi tamén cando desde ata este esta non polo pola isto todo todos outro onde
    gl | Galician | segundo dende porque hai eles ela foron tras
    it | Italian | il lo la gli le un uno una i di del dello della dei degli delle e ed o ma che per con su sul sulla da dal dalla dai dalle
    it | Italian | nel nella nei nelle in al allo alla ai agli alle a si è sono era erano ha hanno aveva stato stata stati essere non più come
    it | Italian | anche ci suo sua suoi loro questo questa questi queste dopo tra fra se chi cui dove quando mentre però già ancora solo
    it | Italian | l' dell' all' nell' dall' sull' un' c' d' due tutti tutto tutte ogni altri altre molto secondo contro senza dove può fino
    it | Italian | avevano avrebbe sarebbe sarà saranno poteva doveva fu mai sempre nulla niente
    pt | Portuguese | o a os as um uma uns umas de do da dos das e ou mas que em no na nos nas num numa por para com sem sobre entre é
    pt | Portuguese | são era foi foram tem têm tinha ser está estão ao à aos às se seu sua seus suas mais como já muito também quando
    pt | Portuguese | desde até este esta esse essa isso não pelo pela pelos pelas segundo após ainda onde quem porque todo todos toda
    pt | Portuguese | todas outro outra outros dois duas só pode podem há depois antes durante contra eles ela ele nós lhe disse
    pt | Portuguese | havia cada além tanto sob nem cujo então hoje assim sobretudo nenhum algo
    pt | Portuguese | tinham sido haviam estava estavam eram seria seriam tivesse podia poderá será nunca sempre nada
    ro | Romanian | și în la de pe cu din că nu este sunt era fost a au sau dar pentru prin după mai care ce cel cea cei cele un o unei unui
    ro | Romanian | al ale ai lui ei se să fi va vor îi îl i-a s-a l-a lor această aceasta acest acestea ca fără între nici dacă când unde cum doar
    ro | Romanian | foarte astfel precum despre iar fi avea are am noi ne sa său săi sale către asupra potrivit doi două toate toți spre până
    ro | Romanian | erau fuseseră fiind ar putea poate trebuie niciodată mereu nimic
    """
}
