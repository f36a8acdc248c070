extension LanguageSentences {
  /// Of languages that no list here has.
  static let others = """
    zu | Umkhandlu wedolobha unqume ngoLwesibili ukuthi umtapo wolwazi uzohlala uvuliwe eminye iminyaka emibili.
    zu | Abacimi mlilo basemizaneni emithathu basebenze ubusuku bonke ngaphambi kokuthi umlilo ucinywe.
    zu | Amanani esinkwa nobisi akhuphuke ngokushesha kunamaholo kusukela ngonyaka odlule.
    zu | Uthe akekho owaxwayisa imindeni ehlala ngezansi kwedamu.
    zu | Inkantolo enhlokodolobha iyalele inkampani ukuthi ibuyisele imali kubasebenzi bayo.
    zu | Isitimela besiphuzile ngoba isihlahla besiwele emgwaqweni wesitimela eduze kwebhuloho elidala.
    zu | Odokotela banethemba lokuthi umuthi omusha uzobe usulungile lapho izikole sezivulwa.
    zu | Enyakatho abalimi balindele imvula futhi abaningi sebezithengisile izinkomo zabo.
    zu | UNgqongqoshe akafunanga ukuphendula imibuzo mayelana nombiko okhishwe ngoLwesihlanu.
    zu | Akekho olimele ngesikhathi kuwa uphahla lwehholo lezemidlalo esiphephweni.
    xh | Ibhunga lesixeko ligqibe ngoLwesibini ukuba ithala leencwadi lihlale livuliwe iminyaka emibini ngakumbi.
    xh | Abacimi-mlilo abavela kwiilali ezintathu basebenze ubusuku bonke phambi kokuba umlilo ulawulwe.
    xh | Amaxabiso esonka nobisi anyuke ngokukhawuleza kunemivuzo ukusukela kunyaka ophelileyo.
    xh | Uthe akukho mntu walumkisa iintsapho ezihlala ngezantsi kwedama.
    xh | Inkundla yamatyala yayalela inkampani ukuba ibuyisele imali kubasebenzi bayo.
    xh | Uloliwe ufike emva kwexesha kuba umthi ubuwele kumzila kufuphi nebhulorho endala.
    xh | Oogqirha banethemba lokuba isitofu esitsha siya kulunga xa izikolo zivulwa kwakhona.
    xh | Emantla amafama alindele imvula kwaye uninzi lwawo luthengise iinkomo.
    xh | UMphathiswa akafunanga kuphendula imibuzo ngengxelo epapashwe ngoLwesihlanu.
    xh | Akukho mntu wenzakeleyo xa uphahla lweholo yemidlalo lwawa kwisaqhwithi.
    cy | Penderfynodd cyngor y dref ddydd Mawrth gadw’r llyfrgell ar agor am ddwy flynedd arall.
    cy | Bu diffoddwyr tân o dri phentref yn gweithio drwy’r nos cyn i’r tân gael ei reoli.
    cy | Mae prisiau bara a llaeth wedi codi’n gyflymach na chyflogau ers y llynedd.
    cy | Dywedodd nad oedd neb wedi rhybuddio’r teuluoedd sy’n byw o dan yr argae.
    cy | Mae llys yn y brifddinas wedi gorchymyn i’r cwmni dalu’r arian yn ôl i’w weithwyr.
    cy | Roedd y trên yn hwyr am fod coeden wedi syrthio ar draws y lein ger yr hen bont.
    cy | Mae meddygon yn gobeithio y bydd y brechlyn newydd yn barod pan fydd yr ysgolion yn agor.
    cy | Yn y gogledd mae ffermwyr yn aros am law ac mae llawer wedi gwerthu eu gwartheg.
    cy | Nid oedd y gweinidog am ateb cwestiynau am yr adroddiad a gyhoeddwyd ddydd Gwener.
    cy | Chafodd neb ei anafu pan ddaeth to’r neuadd chwaraeon i lawr yn y storm.
    eu | Udalak asteartean erabaki zuen liburutegia beste bi urtez zabalik mantentzea.
    eu | Hiru herritako suhiltzaileek gau osoan lan egin zuten sua itzali arte.
    eu | Ogiaren eta esnearen prezioak soldatak baino azkarrago igotzen ari dira iaztik.
    eu | Inork ez zituela presaren azpian bizi diren familiak ohartarazi esan zuen.
    eu | Hiriburuko auzitegi batek enpresari langileei dirua itzultzeko agindu dio.
    eu | Trena berandu iritsi zen, zuhaitz bat erori zelako trenbidera zubi zaharraren ondoan.
    eu | Medikuek espero dute txerto berria prest egotea eskolak udazkenean ireki orduko.
    eu | Iparraldean nekazariak euriaren zain daude eta askok beren abereak saldu dituzte.
    eu | Ministroak ez zuen ostiralean argitaratutako txostenari buruzko galderarik erantzun nahi izan.
    eu | Ez zen inor zauritu kiroldegiko teilatua ekaitzean erori zenean.
    is | Bæjarstjórnin ákvað á þriðjudag að hafa bókasafnið opið í tvö ár í viðbót.
    is | Slökkviliðsmenn úr þremur þorpum unnu alla nóttina áður en eldurinn var slökktur.
    is | Verð á brauði og mjólk hefur hækkað hraðar en laun frá því í fyrra.
    is | Hún sagði að enginn hefði varað fjölskyldurnar við sem búa fyrir neðan stífluna.
    is | Dómstóll í höfuðborginni hefur dæmt fyrirtækið til að greiða starfsmönnum peningana til baka.
    is | Lestin var sein af því að tré hafði fallið á teinana við gömlu brúna.
    is | Læknar vona að nýja bóluefnið verði tilbúið þegar skólarnir opna aftur í haust.
    is | Fyrir norðan bíða bændur eftir rigningu og margir hafa þegar selt gripina.
    is | Ráðherrann vildi ekki svara spurningum um skýrsluna sem kom út á föstudag.
    is | Enginn meiddist þegar þak íþróttahússins hrundi í óveðrinu.
    mt | Il-kunsill tal-belt iddeċieda nhar it-Tlieta li jżomm il-librerija miftuħa għal sentejn oħra.
    mt | Ħaddiema tat-tifi tan-nar minn tliet irħula ħadmu l-lejl kollu qabel ma n-nar ġie kkontrollat.
    mt | Il-prezzijiet tal-ħobż u tal-ħalib għolew aktar malajr mill-pagi mis-sena l-oħra.
    mt | Qalet li ħadd ma kien wissa lill-familji li jgħixu taħt id-diga.
    mt | Qorti fil-belt kapitali ordnat lill-kumpanija tħallas lura l-flus lill-ħaddiema tagħha.
    mt | Il-ferrovija kienet tard għax siġra kienet waqgħet fuq il-linja ħdejn il-pont il-qadim.
    mt | It-tobba jittamaw li l-vaċċin il-ġdid ikun lest meta jerġgħu jiftħu l-iskejjel.
    mt | Fit-tramuntana l-bdiewa qed jistennew ix-xita u ħafna minnhom diġà biegħu l-bhejjem.
    mt | Il-ministru ma riedx iwieġeb mistoqsijiet dwar ir-rapport li ħareġ il-Ġimgħa.
    mt | Ħadd ma weġġa’ meta s-saqaf tas-sala tal-isports waqa’ fil-maltempata.
    ga | Shocraigh comhairle an bhaile Dé Máirt an leabharlann a choinneáil ar oscailt ar feadh dhá bhliain eile.
    ga | D’oibrigh comhraiceoirí dóiteáin as trí shráidbhaile i rith na hoíche sular cuireadh an tine faoi smacht.
    ga | Tá praghas an aráin agus an bhainne ag ardú níos tapúla ná pá ó anuraidh.
    ga | Dúirt sí nár thug aon duine rabhadh do na teaghlaigh atá ina gcónaí faoin damba.
    ga | D’ordaigh cúirt sa phríomhchathair don chomhlacht an t-airgead a íoc ar ais lena chuid oibrithe.
    ga | Bhí an traein déanach mar gur thit crann ar an líne in aice leis an seandroichead.
    ga | Tá súil ag dochtúirí go mbeidh an vacsaín nua réidh nuair a osclóidh na scoileanna arís.
    ga | Sa tuaisceart tá feirmeoirí ag fanacht le báisteach agus dhíol go leor acu a gcuid beithíoch.
    ga | Níor theastaigh ón aire ceisteanna a fhreagairt faoin tuarascáil a foilsíodh Dé hAoine.
    ga | Níor gortaíodh aon duine nuair a thit díon an halla spóirt sa stoirm.
    yo | Ìgbìmọ̀ ìlú pinnu ní ọjọ́ Ìṣẹ́gun pé ilé ìkàwé yóò wà ní ṣíṣí fún ọdún méjì sí i.
    yo | Àwọn panápaná láti abúlé mẹ́ta ṣiṣẹ́ ní gbogbo òru kí wọ́n tó lè pa iná náà.
    yo | Owó búrẹ́dì àti wàrà ti ń gòkè ju owó oṣù lọ láti ọdún tó kọjá.
    yo | Ó ní kò sí ẹni tó kìlọ̀ fún àwọn ìdílé tó ń gbé nísàlẹ̀ ìdídò náà.
    yo | Ilé ẹjọ́ kan ní olú ìlú pàṣẹ pé kí ilé iṣẹ́ náà dá owó padà fún àwọn òṣìṣẹ́ rẹ̀.
    yo | Ọkọ̀ ojú irin pẹ́ nítorí pé igi kan wó sí ojú irin nítòsí afárá àtijọ́.
    yo | Àwọn dókítà ní ìrètí pé abẹ́rẹ́ àjẹsára tuntun yóò ti ṣetán nígbà tí ilé ìwé bá ṣí.
    yo | Ní àríwá àwọn àgbẹ̀ ń dúró de òjò, púpọ̀ nínú wọn sì ti ta màlúù wọn.
    yo | Mínísítà náà kò fẹ́ dáhùn ìbéèrè nípa ìròyìn tó jáde ní ọjọ́ Ẹtì.
    yo | Kò sí ẹni tó farapa nígbà tí òrùlé gbọ̀ngàn eré ìdárayá wó nínú ìjì.
    so | Golaha magaalada ayaa Talaadadii go’aansaday in maktabadda ay furnaato laba sano oo kale.
    so | Dab-damiyayaal ka yimid saddex tuulo ayaa habeenkii oo dhan shaqaynayay ka hor inta aan dabka la xakamayn.
    so | Qiimaha rootiga iyo caanaha ayaa ka dheereeyay mushaharka tan iyo sannadkii hore.
    so | Waxay sheegtay in qofna uusan uga digin qoysaska ku nool biyo-xireenka hoostiisa.
    so | Maxkamad ku taal caasimadda ayaa ku amartay shirkadda inay lacagta u celiso shaqaalaheeda.
    so | Tareenka ayaa soo daahay sababtoo ah geed ayaa ku dhacay jidka agtiisa buundada hore.
    so | Dhakhaatiirtu waxay rajaynayaan in tallaalka cusub uu diyaar noqdo marka dugsiyadu furmaan.
    so | Waqooyiga beeralaydu waxay sugayaan roob, qaar badan oo ka mid ahna way iibiyeen xoolahooda.
    so | Wasiirku ma doonayn inuu ka jawaabo su’aalo ku saabsan warbixinta la daabacay Jimcihii.
    so | Cidna kuma dhaawacmin markii saqafka hoolka ciyaaruhu ku dumay duufaanta.
    lb | De Gemengerot huet e Dënschdeg decidéiert, d’Bibliothéik nach zwee Joer op ze loossen.
    lb | Pompjeeën aus dräi Dierfer hunn déi ganz Nuecht geschafft, bis d’Feier ënner Kontroll war.
    lb | D’Präisser fir Brout a Mëllech klamme säit dem leschte Joer méi séier wéi d’Léin.
    lb | Si sot, datt keen d’Famillje gewarnt hätt, déi ënnert dem Damm wunnen.
    lb | E Geriicht an der Haaptstad huet d’Firma veruerteelt, hiren Aarbechter d’Suen zréckzebezuelen.
    lb | Den Zuch hat Verspéidung, well bei der aler Bréck e Bam op d’Gleiser gefall war.
    lb | D’Dokteren hoffen, datt den neien Impfstoff prett ass, wann d’Schoule rëm opginn.
    lb | Am Norde waarden d’Baueren op Reen, a vill vun hinne hu scho verkaaft.
    lb | D’Ministesch wollt op d’Froen zum Rapport, dee freides erauskoum, net äntweren.
    lb | Keen ass verletzt ginn, wéi den Daach vun der Sportshal am Stuerm agefall ass.
    """
}
