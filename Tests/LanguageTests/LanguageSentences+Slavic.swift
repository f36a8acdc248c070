extension LanguageSentences {
  static let slavic = """
    pl | Rada miasta zdecydowała we wtorek, że biblioteka pozostanie otwarta jeszcze przez dwa lata.
    pl | Strażacy z trzech wsi pracowali całą noc, zanim udało się opanować pożar.
    pl | Ceny chleba i mleka rosną od zeszłego roku szybciej niż płace.
    pl | Powiedziała, że nikt nie ostrzegł rodzin, które mieszkają poniżej zapory.
    pl | Sąd w stolicy nakazał firmie zwrócić pieniądze, które zabrała swoim pracownikom.
    pl | Pociąg spóźnił się, ponieważ przy starym moście na tory spadło drzewo.
    pl | Lekarze mają nadzieję, że nowa szczepionka będzie gotowa, gdy jesienią otworzą się szkoły.
    pl | Żaden inny bramkarz nie grał tak często w reprezentacji jak on.
    pl | Na północy rolnicy czekają na deszcz, a wielu z nich sprzedało już swoje bydło.
    pl | Minister nie chciała odpowiadać na pytania o raport, który ukazał się w piątek.
    pl | Tysiące ludzi przeszło przez miasto, żądając czystszego powietrza i bezpiecznych ulic.
    pl | Naukowcy znaleźli szczątki statku, który zatonął ponad czterysta lat temu.
    pl | Dwóch mężczyzn zatrzymano po tym, jak policja przeszukała mieszkanie na wschodzie miasta.
    pl | Muzeum pokazuje obrazy, których nigdy dotąd nie oglądano poza krajem.
    pl | Jeśli bank nie obniży stóp, budowlańcy obawiają się, że sprzeda się mniej mieszkań.
    pl | Nikt nie został ranny, gdy podczas burzy zawalił się dach hali sportowej.
    pl | Oba kraje podpisały umowę o rybołówstwie po wielu miesiącach rozmów.
    pl | Ich pierwszą płytę nagrano w stodole i sprzedano zaledwie kilkaset egzemplarzy.
    pl | W czerwcu wyborcy zdecydują, czy lotnisko może zbudować trzeci pas startowy.
    pl | Nie wiadomo jeszcze, dlaczego samolot zawrócił krótko po starcie.
    cs | Zastupitelstvo v úterý rozhodlo, že knihovna zůstane otevřená ještě dva roky.
    cs | Hasiči ze tří vesnic pracovali celou noc, než se jim podařilo požár zkrotit.
    cs | Ceny chleba a mléka od loňska rostou rychleji než mzdy.
    cs | Řekla, že rodiny, které bydlí pod přehradou, nikdo nevaroval.
    cs | Soud v hlavním městě nařídil firmě, aby svým dělníkům peníze vrátila.
    cs | Vlak měl zpoždění, protože u starého mostu spadl na trať strom.
    cs | Lékaři doufají, že nová vakcína bude hotová, až se na podzim otevřou školy.
    cs | Žádný jiný brankář nehrál za národní tým tak často jako on.
    cs | Na severu čekají zemědělci na déšť a mnozí už svůj dobytek prodali.
    cs | Ministryně nechtěla odpovídat na otázky o zprávě, která vyšla v pátek.
    cs | Tisíce lidí prošly městem a žádaly čistší vzduch a bezpečné ulice.
    cs | Vědci našli zbytky lodi, která se potopila před více než čtyřmi sty lety.
    cs | Dva muže policie zadržela poté, co prohledala byt na východě města.
    cs | Muzeum ukazuje obrazy, které nikdy předtím nebyly k vidění mimo zemi.
    cs | Pokud banka nesníží sazby, stavitelé se bojí, že se prodá méně bytů.
    cs | Nikdo nebyl zraněn, když se při bouři zřítila střecha sportovní haly.
    cs | Obě země podepsaly dohodu o rybolovu po měsících jednání.
    cs | Jejich první deska vznikla ve stodole a prodalo se jen několik set kusů.
    cs | V červnu voliči rozhodnou, zda letiště smí postavit třetí dráhu.
    cs | Zatím není známo, proč se letadlo krátce po startu obrátilo.
    sk | Zastupiteľstvo v utorok rozhodlo, že knižnica zostane otvorená ešte dva roky.
    sk | Hasiči z troch dedín pracovali celú noc, kým sa im podarilo požiar dostať pod kontrolu.
    sk | Ceny chleba a mlieka od minulého roka rastú rýchlejšie ako mzdy.
    sk | Povedala, že rodiny, ktoré bývajú pod priehradou, nikto nevaroval.
    sk | Súd v hlavnom meste nariadil firme, aby svojim robotníkom peniaze vrátila.
    sk | Vlak meškal, pretože pri starom moste spadol na trať strom.
    sk | Lekári dúfajú, že nová vakcína bude hotová, keď sa na jeseň otvoria školy.
    sk | Nijaký iný brankár nehral za národný tím tak často ako on.
    sk | Na severe čakajú roľníci na dážď a mnohí už svoj dobytok predali.
    sk | Ministerka nechcela odpovedať na otázky o správe, ktorá vyšla v piatok.
    sk | Tisíce ľudí prešli mestom a žiadali čistejší vzduch a bezpečné ulice.
    sk | Vedci našli zvyšky lode, ktorá sa potopila pred viac ako štyristo rokmi.
    sk | Dvoch mužov zadržala polícia po tom, čo prehľadala byt na východe mesta.
    sk | Múzeum ukazuje obrazy, ktoré nikdy predtým nebolo vidieť mimo krajiny.
    sk | Ak banka nezníži sadzby, stavitelia sa obávajú, že sa predá menej bytov.
    sk | Nikto nebol zranený, keď sa počas búrky zrútila strecha športovej haly.
    sk | Obe krajiny podpísali dohodu o rybolove po mesiacoch rokovaní.
    sk | Ich prvá platňa vznikla v stodole a predalo sa len niekoľko sto kusov.
    sk | V júni voliči rozhodnú, či letisko môže postaviť tretiu dráhu.
    sk | Zatiaľ nie je známe, prečo sa lietadlo krátko po štarte obrátilo.
    sl | Občinski svet je v torek sklenil, da bo knjižnica odprta še dve leti.
    sl | Gasilci iz treh vasi so delali vso noč, preden so požar ukrotili.
    sl | Cene kruha in mleka od lani rastejo hitreje kot plače.
    sl | Povedala je, da ni nihče opozoril družin, ki živijo pod jezom.
    sl | Sodišče v prestolnici je podjetju naložilo, naj delavcem vrne denar.
    sl | Vlak je zamujal, ker je pri starem mostu na progo padlo drevo.
    sl | Zdravniki upajo, da bo novo cepivo pripravljeno, ko se bodo jeseni odprle šole.
    sl | Noben drug vratar ni tako pogosto igral za državno reprezentanco kot on.
    sl | Na severu kmetje čakajo na dež in mnogi so svojo živino že prodali.
    sl | Ministrica ni želela odgovarjati na vprašanja o poročilu, ki je izšlo v petek.
    sl | Več tisoč ljudi je šlo po mestu in zahtevalo čistejši zrak ter varne ulice.
    sl | Raziskovalci so našli ostanke ladje, ki se je potopila pred več kot štiristo leti.
    sl | Dva moška so prijeli, potem ko je policija preiskala stanovanje na vzhodu mesta.
    sl | Muzej razstavlja slike, ki jih zunaj države še nikoli niso videli.
    sl | Če banka ne bo znižala obresti, se gradbeniki bojijo, da bo prodanih manj stanovanj.
    sl | Nihče ni bil ranjen, ko se je med neurjem podrla streha športne dvorane.
    sl | Državi sta po več mesecih pogovorov podpisali sporazum o ribolovu.
    sl | Njihova prva plošča je nastala v skednju in prodali so le nekaj sto izvodov.
    sl | Junija bodo volivci odločali, ali sme letališče zgraditi tretjo stezo.
    sl | Še ni znano, zakaj se je letalo kmalu po vzletu obrnilo.
    hr | Gradsko vijeće odlučilo je u utorak da knjižnica ostane otvorena još dvije godine.
    hr | Vatrogasci iz tri sela radili su cijelu noć prije nego što je požar stavljen pod nadzor.
    hr | Cijene kruha i mlijeka od prošle godine rastu brže od plaća.
    hr | Rekla je da nitko nije upozorio obitelji koje žive ispod brane.
    hr | Sud u glavnom gradu naložio je tvrtki da svojim radnicima vrati novac.
    hr | Vlak je kasnio jer je kod starog mosta na prugu palo stablo.
    hr | Liječnici se nadaju da će novo cjepivo biti spremno kada se na jesen otvore škole.
    hr | Nijedan drugi vratar nije tako često igrao za reprezentaciju kao on.
    hr | Na sjeveru seljaci čekaju kišu, a mnogi su svoju stoku već prodali.
    hr | Ministrica nije htjela odgovarati na pitanja o izvješću koje je objavljeno u petak.
    hr | Tisuće ljudi prošle su gradom tražeći čišći zrak i sigurne ulice.
    hr | Istraživači su pronašli ostatke broda koji je potonuo prije više od četiristo godina.
    hr | Dvojica muškaraca uhićena su nakon što je policija pretražila stan na istoku grada.
    hr | Muzej izlaže slike koje se nikada prije nisu mogle vidjeti izvan zemlje.
    hr | Ako banka ne smanji kamate, graditelji se boje da će se prodati manje stanova.
    hr | Nitko nije ozlijeđen kada se za vrijeme oluje srušio krov sportske dvorane.
    hr | Dvije su zemlje nakon višemjesečnih razgovora potpisale sporazum o ribolovu.
    hr | Njihov prvi album snimljen je u štaglju i prodan u samo nekoliko stotina primjeraka.
    hr | U lipnju će birači odlučiti smije li zračna luka izgraditi treću pistu.
    hr | Još se ne zna zašto se zrakoplov okrenuo nedugo nakon polijetanja.
    ru | Городской совет решил во вторник, что библиотека будет работать ещё два года.
    ru | Пожарные из трёх деревень всю ночь боролись с огнём на складе.
    ru | Цены на хлеб и молоко с прошлого года растут быстрее, чем зарплаты.
    ru | Она сказала, что никто не предупредил семьи, которые живут ниже плотины.
    ru | Суд в столице обязал компанию вернуть рабочим деньги.
    ru | Поезд опоздал, потому что у старого моста на пути упало дерево.
    ru | Врачи надеются, что новая вакцина будет готова, когда осенью откроются школы.
    ru | Ни один другой вратарь не играл за сборную так часто, как он.
    ru | На севере крестьяне ждут дождя, и многие уже продали свой скот.
    ru | Министр не стала отвечать на вопросы о докладе, который вышел в пятницу.
    ru | Тысячи людей прошли по городу, требуя чистого воздуха и безопасных улиц.
    ru | Учёные нашли остатки корабля, который затонул более четырёхсот лет назад.
    ru | Двое мужчин задержаны после того, как полиция обыскала квартиру на востоке города.
    ru | Музей показывает картины, которых никогда раньше не видели за границей.
    ru | Если банк не снизит ставки, строители опасаются, что жилья купят меньше.
    ru | Никто не пострадал, когда во время бури обрушилась крыша спортивного зала.
    ru | Обе страны подписали соглашение о рыболовстве после долгих переговоров.
    ru | Их первый альбом был записан в сарае, и продали его всего несколько сотен.
    ru | В июне избиратели решат, можно ли аэропорту строить третью полосу.
    ru | Пока неизвестно, почему самолёт повернул назад вскоре после взлёта.
    uk | Міська рада вирішила у вівторок, що бібліотека працюватиме ще два роки.
    uk | Пожежники з трьох сіл усю ніч боролися з вогнем на складі.
    uk | Ціни на хліб і молоко з минулого року зростають швидше, ніж зарплати.
    uk | Вона сказала, що ніхто не попередив родини, які живуть нижче греблі.
    uk | Суд у столиці зобов’язав компанію повернути робітникам гроші.
    uk | Потяг запізнився, бо біля старого мосту на колію впало дерево.
    uk | Лікарі сподіваються, що нова вакцина буде готова, коли восени відкриються школи.
    uk | Жоден інший воротар не грав за збірну так часто, як він.
    uk | На півночі селяни чекають на дощ, і багато хто вже продав худобу.
    uk | Міністерка не захотіла відповідати на запитання про звіт, який вийшов у п’ятницю.
    uk | Тисячі людей пройшли містом, вимагаючи чистого повітря та безпечних вулиць.
    uk | Науковці знайшли рештки корабля, який затонув понад чотириста років тому.
    uk | Двох чоловіків затримали після того, як поліція обшукала квартиру на сході міста.
    uk | Музей показує картини, яких ніколи раніше не бачили за кордоном.
    uk | Якщо банк не знизить ставки, будівельники бояться, що житла куплять менше.
    uk | Ніхто не постраждав, коли під час бурі завалився дах спортивної зали.
    uk | Обидві країни підписали угоду про рибальство після довгих переговорів.
    uk | Їхній перший альбом був записаний у сараї, і продали його лише кілька сотень.
    uk | У червні виборці вирішать, чи може аеропорт будувати третю смугу.
    uk | Поки що невідомо, чому літак повернув назад невдовзі після зльоту.
    """
}
