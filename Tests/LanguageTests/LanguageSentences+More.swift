extension LanguageSentences {
  static let more = """
    bg | Общинският съвет реши във вторник библиотеката да остане отворена още две години.
    bg | Пожарникари от три села работиха цяла нощ, преди огънят да бъде овладян.
    bg | Цените на хляба и млякото растат от миналата година по-бързо от заплатите.
    bg | Тя каза, че никой не е предупредил семействата, които живеят под язовира.
    bg | Съд в столицата осъди фирмата да върне парите на своите работници.
    bg | Влакът закъсня, защото до стария мост на линията беше паднало дърво.
    bg | Лекарите се надяват, че новата ваксина ще бъде готова, когато отворят училищата.
    bg | Никой друг вратар не е играл толкова често за националния отбор.
    bg | На север селяните чакат дъжд, а мнозина вече са продали добитъка си.
    bg | Министърката не пожела да отговаря на въпроси за доклада, който излезе в петък.
    bg | Хиляди хора преминаха през града, за да искат по-чист въздух и безопасни улици.
    bg | Учени откриха останките на кораб, който е потънал преди повече от четиристотин години.
    bg | Двама мъже бяха задържани, след като полицията претърси жилище в източната част на града.
    bg | Музеят показва картини, които никога досега не са били виждани извън страната.
    bg | Ако банката не намали лихвите, строителите се боят, че ще се продават по-малко жилища.
    bg | Никой не пострада, когато по време на бурята покривът на спортната зала се срути.
    bg | Двете държави подписаха споразумение за риболова след месеци на преговори.
    bg | Първият им албум беше записан в плевня и от него се продадоха само няколкостотин.
    bg | През юни избирателите ще решат дали летището може да строи трета писта.
    bg | Все още не е известно защо самолетът се върна скоро след излитането.
    sr | Градско веће одлучило је у уторак да библиотека остане отворена још две године.
    sr | Ватрогасци из три села радили су целу ноћ пре него што је пожар стављен под контролу.
    sr | Цене хлеба и млека од прошле године расту брже од плата.
    sr | Рекла је да нико није упозорио породице које живе испод бране.
    sr | Суд у главном граду наложио је фирми да својим радницима врати новац.
    sr | Воз је каснио јер је код старог моста на пругу пало дрво.
    sr | Лекари се надају да ће нова вакцина бити спремна када се на јесен отворе школе.
    sr | Ниједан други голман није тако често играо за репрезентацију као он.
    sr | На северу сељаци чекају кишу, а многи су своју стоку већ продали.
    sr | Министарка није хтела да одговара на питања о извештају који је објављен у петак.
    sr | Хиљаде људи прошле су градом тражећи чистији ваздух и безбедне улице.
    sr | Истраживачи су пронашли остатке брода који је потонуо пре више од четиристо година.
    sr | Двојица мушкараца ухапшена су након што је полиција претресла стан на истоку града.
    sr | Музеј излаже слике које никада раније нису могле да се виде ван земље.
    sr | Ако банка не смањи камате, грађевинари се боје да ће се продати мање станова.
    sr | Нико није повређен када се за време олује срушио кров спортске хале.
    sr | Две земље су после вишемесечних разговора потписале споразум о риболову.
    sr | Њихов први албум снимљен је у штали и продат у само неколико стотина примерака.
    sr | У јуну ће бирачи одлучити да ли аеродром сме да изгради трећу писту.
    sr | Још се не зна зашто се авион окренуо недуго после полетања.
    lt | Miesto taryba antradienį nusprendė, kad biblioteka dar dvejus metus bus atvira.
    lt | Trijų kaimų ugniagesiai dirbo visą naktį, kol gaisras buvo suvaldytas.
    lt | Duonos ir pieno kainos nuo praėjusių metų kyla greičiau nei atlyginimai.
    lt | Ji sakė, kad niekas neįspėjo šeimų, kurios gyvena žemiau užtvankos.
    lt | Sostinės teismas įpareigojo įmonę grąžinti pinigus savo darbininkams.
    lt | Traukinys vėlavo, nes prie senojo tilto ant bėgių buvo nuvirtęs medis.
    lt | Gydytojai tikisi, kad nauja vakcina bus paruošta, kai rudenį atsidarys mokyklos.
    lt | Joks kitas vartininkas nežaidė rinktinėje taip dažnai kaip jis.
    lt | Šiaurėje ūkininkai laukia lietaus, o daugelis jų jau pardavė savo gyvulius.
    lt | Ministrė nenorėjo atsakyti į klausimus apie ataskaitą, kuri pasirodė penktadienį.
    lt | Tūkstančiai žmonių žygiavo per miestą ir reikalavo švaresnio oro bei saugių gatvių.
    lt | Mokslininkai rado laivo, kuris nuskendo daugiau nei prieš keturis šimtus metų, liekanas.
    lt | Du vyrai buvo sulaikyti po to, kai policija apieškojo butą miesto rytuose.
    lt | Muziejus rodo paveikslus, kurie niekada anksčiau nebuvo išvežti iš šalies.
    lt | Jei bankas nesumažins palūkanų, statybininkai bijo, kad būstų bus parduota mažiau.
    lt | Niekas nenukentėjo, kai per audrą įgriuvo sporto salės stogas.
    lt | Abi šalys po kelių mėnesių derybų pasirašė susitarimą dėl žvejybos.
    lt | Jų pirmasis albumas buvo įrašytas daržinėje, ir parduota tik keli šimtai.
    lt | Birželį rinkėjai spręs, ar oro uostas gali statyti trečią taką.
    lt | Kol kas nežinoma, kodėl lėktuvas netrukus po pakilimo apsisuko.
    fi | Kaupunginvaltuusto päätti tiistaina, että kirjasto on auki vielä kaksi vuotta.
    fi | Palomiehet kolmesta kylästä olivat työssä koko yön ennen kuin tuli saatiin hallintaan.
    fi | Leivän ja maidon hinnat ovat nousseet viime vuodesta nopeammin kuin palkat.
    fi | Hän sanoi, että kukaan ei ollut varoittanut padon alapuolella asuvia perheitä.
    fi | Pääkaupungin oikeus määräsi yhtiön maksamaan rahat takaisin työntekijöilleen.
    fi | Juna oli myöhässä, koska vanhan sillan luona oli kaatunut puu radalle.
    fi | Lääkärit toivovat, että uusi rokote on valmis, kun koulut avataan syksyllä.
    fi | Kukaan muu maalivahti ei ole pelannut maajoukkueessa yhtä usein kuin hän.
    fi | Pohjoisessa viljelijät odottavat sadetta, ja monet ovat jo myyneet karjansa.
    fi | Ministeri ei halunnut vastata kysymyksiin perjantaina julkaistusta raportista.
    fi | Tuhannet ihmiset kulkivat kaupungin läpi ja vaativat puhtaampaa ilmaa ja turvallisia katuja.
    fi | Tutkijat ovat löytäneet jäännökset laivasta, joka upposi yli neljäsataa vuotta sitten.
    fi | Kaksi miestä otettiin kiinni sen jälkeen, kun poliisi oli tutkinut asunnon.
    fi | Museossa on esillä maalauksia, joita ei ole ennen nähty maan ulkopuolella.
    fi | Jos pankki ei laske korkoja, rakentajat pelkäävät, että asuntoja myydään vähemmän.
    fi | Kukaan ei loukkaantunut, kun urheiluhallin katto romahti myrskyssä.
    fi | Maat allekirjoittivat kalastusta koskevan sopimuksen kuukausien neuvottelujen jälkeen.
    fi | Heidän ensimmäinen levynsä tehtiin ladossa, ja sitä myytiin vain muutama sata.
    fi | Kesäkuussa äänestäjät päättävät, saako lentokenttä rakentaa kolmannen kiitoradan.
    fi | Vielä ei tiedetä, miksi kone kääntyi takaisin pian lähdön jälkeen.
    hu | A városi tanács kedden úgy döntött, hogy a könyvtár még két évig nyitva marad.
    hu | Három falu tűzoltói egész éjjel dolgoztak, mire sikerült megfékezni a lángokat.
    hu | A kenyér és a tej ára tavaly óta gyorsabban nő, mint a bérek.
    hu | Azt mondta, hogy senki sem figyelmeztette a gát alatt élő családokat.
    hu | Egy fővárosi bíróság arra kötelezte a céget, hogy fizesse vissza a pénzt a dolgozóinak.
    hu | A vonat késett, mert a régi hídnál egy fa dőlt a sínekre.
    hu | Az orvosok remélik, hogy az új oltás kész lesz, amikor ősszel kinyitnak az iskolák.
    hu | Egyetlen más kapus sem játszott olyan gyakran a válogatottban, mint ő.
    hu | Északon a gazdák esőre várnak, és sokan már eladták az állataikat.
    hu | A miniszter nem akart válaszolni a pénteken megjelent jelentésről szóló kérdésekre.
    hu | Több ezer ember vonult végig a városon, hogy tisztább levegőt követeljen.
    hu | Kutatók megtalálták egy hajó maradványait, amely több mint négyszáz éve süllyedt el.
    hu | Két férfit vettek őrizetbe, miután a rendőrség átkutatott egy lakást a város keleti részén.
    hu | A múzeum olyan képeket mutat be, amelyeket még soha nem láttak külföldön.
    hu | Ha a bank nem csökkenti a kamatokat, az építők szerint kevesebb lakást adnak majd el.
    hu | Senki sem sérült meg, amikor a viharban beomlott a sportcsarnok teteje.
    hu | A két ország hónapokig tartó tárgyalások után aláírta a halászati egyezményt.
    hu | Az első lemezüket egy pajtában vették fel, és csak néhány százat adtak el belőle.
    hu | Júniusban a választók döntenek arról, hogy épülhet-e harmadik kifutópálya.
    hu | Egyelőre nem tudni, hogy a gép miért fordult vissza nem sokkal a felszállás után.
    """
}
