/// The world's money: what it is called, and how news prints it before and behind a number.
enum CurrencyTable {
  /// `code | unit | further forms behind a number`; the currencies in use (ISO 4217), then some of the past.
  ///
  /// The unit stands for itself and its plural in -s, the code for itself in capitals. A form without a country is
  /// given to the one currency that it can mean ("naira"). What several countries share ("rupee", "franc") has a row of
  /// its own below and stays without a country: which it is, the words do not say.
  static let rows: StaticString = """
    USD | dollar | us_dollar us_dollars u.s._dollar u.s._dollars american_dollar american_dollars greenbacks
    EUR | euro | eur
    GBP | pound sterling | pounds_sterling sterling quid british_pound british_pounds gbp
    JPY | yen | japanese_yen jpy
    CNY | yuan | chinese_yuan renminbi rmb yuan_renminbi chinese_yuan_renminbi kuai cny
    AUD | australian dollar | aussie_dollar aussie_dollars
    CAD | canadian dollar | loonies
    HKD | hong kong dollar |
    NZD | new zealand dollar | kiwi_dollar kiwi_dollars
    SGD | singapore dollar | singaporean_dollar singaporean_dollars
    TWD | new taiwan dollar | taiwan_dollar taiwan_dollars taiwanese_dollar taiwanese_dollars
    CHF | swiss franc | sfr
    DKK | danish krone | danish_kroner danish_crown danish_crowns
    SEK | swedish krona | kronor krona swedish_kronor swedish_crown swedish_crowns
    NOK | norwegian krone | norwegian_kroner norwegian_crown norwegian_crowns
    ISK | icelandic krona | icelandic_kronur icelandic_króna kronur krónur icelandic_crown icelandic_crowns
    CZK | czech koruna | koruna korunas koruny korun czech_crown czech_crowns kč
    PLN | polish zloty | zloty zlotys zlotych złoty złotych polish_złoty zł
    HUF | hungarian forint | forint forints
    RON | romanian leu | romanian_lei
    BGN | bulgarian lev | leva bulgarian_leva
    RSD | serbian dinar |
    MKD | macedonian denar | denar denars
    BAM | bosnian convertible mark | convertible_mark convertible_marks bosnian_mark bosnian_marks
    ALL | albanian lek | lek leks
    MDL | moldovan leu | moldovan_lei
    UAH | ukrainian hryvnia | hryvnia hryvnias hryvnya hryvnyas hryvna hryvnas
    BYN | belarusian ruble | belarusian_rouble belarusian_roubles belarus_rubles
    RUB | russian ruble | russian_rouble russian_roubles
    TRY | turkish lira |
    GEL | georgian lari | lari laris
    AMD | armenian dram |
    AZN | azerbaijani manat | azeri_manat azeri_manats
    KZT | kazakhstani tenge | tenge kazakh_tenge
    UZS | uzbekistani som | uzbek_som uzbek_soum uzbek_sum
    KGS | kyrgyzstani som | kyrgyz_som kyrgyz_soms
    TJS | tajikistani somoni | somoni tajik_somoni
    TMT | turkmenistan manat | turkmen_manat turkmen_manats
    MNT | mongolian tugrik | tugrik tugriks tögrög togrog
    INR | indian rupee | inr
    PKR | pakistani rupee | pakistan_rupee pakistan_rupees
    LKR | sri lankan rupee | sri_lanka_rupees
    NPR | nepalese rupee | nepali_rupee nepali_rupees nepal_rupees
    MUR | mauritian rupee | mauritius_rupee mauritius_rupees
    SCR | seychellois rupee | seychelles_rupee seychelles_rupees
    MVR | maldivian rufiyaa | rufiyaa
    BTN | bhutanese ngultrum | ngultrum ngultrums
    BDT | bangladeshi taka | taka takas
    AFN | afghan afghani | afghani afghanis
    IRR | iranian rial |
    IQD | iraqi dinar |
    KWD | kuwaiti dinar |
    BHD | bahraini dinar |
    JOD | jordanian dinar |
    LYD | libyan dinar |
    TND | tunisian dinar |
    DZD | algerian dinar |
    SAR | saudi riyal | saudi_arabian_riyal saudi_arabian_riyals saudi_rial saudi_rials
    QAR | qatari riyal | qatar_riyal qatar_riyals
    OMR | omani rial | omani_riyal omani_riyals
    YER | yemeni rial | yemeni_riyal yemeni_riyals
    AED | united arab emirates dirham | uae_dirham uae_dirhams emirati_dirham emirati_dirhams dhs
    MAD | moroccan dirham |
    ILS | shekel | israeli_shekel israeli_shekels new_shekel new_shekels israeli_new_shekel israeli_new_shekels sheqel sheqels nis
    LBP | lebanese pound | lebanese_lira lebanese_liras
    SYP | syrian pound | syrian_lira
    EGP | egyptian pound |
    SDG | sudanese pound |
    SSP | south sudanese pound |
    KRW | south korean won | korean_won
    KPW | north korean won |
    THB | thai baht | baht bahts
    MYR | malaysian ringgit | ringgit ringgits
    IDR | indonesian rupiah | rupiah rupiahs
    PHP | philippine peso | philippines_peso philippines_pesos filipino_pesos filipino_peso
    VND | vietnamese dong | dong dongs
    LAK | lao kip | kip kips laotian_kip laotian_kips
    KHR | cambodian riel | riel riels
    MMK | burmese kyat | kyat kyats myanmar_kyat myanmar_kyats
    BND | brunei dollar |
    MOP | macanese pataca | pataca patacas macau_pataca macau_patacas
    PGK | papua new guinean kina | kina
    FJD | fijian dollar | fiji_dollar fiji_dollars
    SBD | solomon islands dollar |
    TOP | tongan paʻanga | paanga pa'anga tongan_pa'anga tongan_paanga
    WST | samoan tala | tala
    VUV | vanuatu vatu | vatu vatus
    XPF | cfp franc | pacific_franc pacific_francs
    MXN | mexican peso | mexico_pesos
    BRL | brazilian real | reais brazilian_reais
    ARS | argentine peso | argentinian_peso argentinian_pesos argentinean_pesos argentina_pesos
    CLP | chilean peso |
    COP | colombian peso |
    UYU | uruguayan peso |
    DOP | dominican peso |
    CUP | cuban peso |
    BOB | bolivian boliviano | boliviano bolivianos
    PEN | peruvian sol | soles nuevo_sol nuevos_soles peruvian_soles peruvian_nuevo_sol
    PYG | paraguayan guarani | guarani guaranis guaraníes guaranies paraguayan_guaraní
    VES | venezuelan bolivar | bolivar bolivars bolivares bolívares bolívar venezuelan_bolívar
    CRC | costa rican colon | colones costa_rican_colones costa_rican_colón
    GTQ | guatemalan quetzal | quetzal quetzals quetzales
    HNL | honduran lempira | lempira lempiras
    NIO | nicaraguan cordoba | cordoba cordobas córdobas córdoba nicaraguan_córdoba
    PAB | panamanian balboa | balboa balboas
    HTG | haitian gourde | gourde gourdes
    JMD | jamaican dollar |
    TTD | trinidad and tobago dollar | trinidad_dollar trinidad_dollars tt_dollars
    BBD | barbadian dollar | barbados_dollar barbados_dollars
    BSD | bahamian dollar | bahamas_dollars
    BZD | belize dollar |
    BMD | bermudian dollar | bermuda_dollar bermuda_dollars
    KYD | cayman islands dollar |
    XCD | east caribbean dollar | eastern_caribbean_dollar eastern_caribbean_dollars
    GYD | guyanese dollar | guyana_dollar guyana_dollars
    SRD | surinamese dollar | suriname_dollar suriname_dollars
    AWG | aruban florin | florin florins
    ANG | netherlands antillean guilder |
    ZAR | south african rand | rands
    NAD | namibian dollar | namibia_dollar namibia_dollars
    BWP | botswana pula | pula
    LSL | lesotho loti | loti maloti
    SZL | swazi lilangeni | lilangeni emalangeni
    MZN | mozambican metical | metical meticals meticais
    ZMW | zambian kwacha |
    MWK | malawian kwacha | malawi_kwacha
    ZWL | zimbabwean dollar | zimbabwe_dollar zimbabwe_dollars
    AOA | angolan kwanza | kwanza kwanzas
    CDF | congolese franc |
    NGN | nigerian naira | naira nairas
    GHS | ghanaian cedi | cedi cedis ghana_cedi ghana_cedis
    KES | kenyan shilling | kenya_shilling kenya_shillings
    TZS | tanzanian shilling | tanzania_shillings
    UGX | ugandan shilling | uganda_shilling uganda_shillings
    SOS | somali shilling |
    RWF | rwandan franc | rwanda_francs
    BIF | burundian franc | burundi_francs
    DJF | djiboutian franc | djibouti_francs
    KMF | comorian franc |
    GNF | guinean franc |
    MGA | malagasy ariary | ariary ariarys
    ETB | ethiopian birr | birr birrs
    ERN | eritrean nakfa | nakfa nakfas
    GMD | gambian dalasi | dalasi dalasis
    SLE | sierra leonean leone | leone leones
    LRD | liberian dollar |
    CVE | cape verdean escudo |
    STN | são tomé and príncipe dobra | dobra dobras
    MRU | mauritanian ouguiya | ouguiya ouguiyas
    XOF | west african cfa franc | cfa_franc cfa_francs west_african_franc west_african_francs
    XAF | central african cfa franc | central_african_franc central_african_francs
    GIP | gibraltar pound |
    FKP | falkland islands pound |
    SHP | saint helena pound |
    XDR | special drawing right |
    BTC | bitcoin | btc
    ETH | ether |
    HRK | croatian kuna | kuna kunas
    FIM | finnish markka | markka markkas finnish_markkas finnmarks
    DEM | german mark | german_marks deutsche_mark deutsche_marks deutschmark deutschmarks deutschemarks west_german_mark west_german_marks d_mark d_marks
    ESP | peseta | spanish_peseta spanish_pesetas
    NLG | netherlands guilder | guilder guilders dutch_guilder dutch_guilders
    FRF | french franc |
    BEF | belgian franc |
    ITL | italian lira | lire italian_lire
    IEP | irish pound | punt punts
    ATS | austrian schilling | schilling schillings
    PTE | portuguese escudo |
    GRD | greek drachma |
    - | peso | pesos
    - | krone | kroner
    - | franc |
    - | crown |
    - | rupee |
    - | ruble | rouble roubles
    - | lira |
    - | dinar | dinars
    - | dirham | dirhams
    - | rial | rials
    - | riyal | riyals
    - | shilling | shillings
    - | kwacha | kwachas
    - | escudo | escudos
    - | manat | manats
    - | cent | us_cent us_cents u.s._cents euro_cent euro_cents
    - | penny | pence pennies
    - | malaysian sen |
    - | paisa | paise
    - | centavo | centavos
    - | centime | centimes
    - | kopek | kopeck kopecks copeck copecks
    - | fils |
    - | halala | halalas
    - | piastre | piaster piasters piastres
    - | grosz | groszy groszes
    - | agora | agorot
    - | satoshi | satoshis
    - | øre | öre
    - | kobo |
    - | pesewa | pesewas
    - | satang |
    - | stotinka | stotinki
    - | pfennig | pfennigs pfennige
    - | rappen |
    - | groschen |
    """

  /// Signs behind a number that are words with a capital, read as printed: `unit | signs | shy signs`, see
  /// `ShySignRule`.
  static let behind: StaticString = """
    dollar | bucks buck |
    rupee | rs Rs |
    malaysian ringgit | RM |
    romanian leu | lei |
    south african rand | rand | R
    croatian kuna | kn |
    krone | kr |
    penny | | p
    sen | sen |
    won | | won
    """

  /// Signs before a number: the sign, what it means alone, and what with a country's letters (`letters:unit`).
  ///
  /// The letters stand before the sign or behind it, with and without spaces ("US$5", "US $ 5", "$US 5").
  static let signs: StaticString = """
    $ dollar u.s.:dollar us:dollar usd:dollar u:uruguayan_peso a:australian_dollar au:australian_dollar aud:australian_dollar aus:australian_dollar c:canadian_dollar ca:canadian_dollar cad:canadian_dollar can:canadian_dollar cdn:canadian_dollar cn:canadian_dollar hk:hong_kong_dollar hkd:hong_kong_dollar nz:new_zealand_dollar nzd:new_zealand_dollar s:singapore_dollar sg:singapore_dollar sgd:singapore_dollar nt:new_taiwan_dollar ntd:new_taiwan_dollar tw:new_taiwan_dollar r:brazilian_real brl:brazilian_real mex:mexican_peso mx:mexican_peso mxn:mexican_peso ar:argentine_peso arg:argentine_peso clp:chilean_peso col:colombian_peso rd:dominican_peso j:jamaican_dollar ja:jamaican_dollar tt:trinidad_and_tobago_dollar bds:barbadian_dollar bz:belize_dollar ec:east_caribbean_dollar fj:fijian_dollar g:guyanese_dollar gy:guyanese_dollar n:namibian_dollar z:zimbabwean_dollar zim:zimbabwean_dollar b:brunei_dollar mop:macanese_pataca
    £ pound_sterling e:egyptian_pound le:egyptian_pound ir:irish_pound gb:pound_sterling uk:pound_sterling
    € euro
    ¥ yen cn:yuan rmb:yuan jp:yen
    ₹ indian_rupee
    ₽ russian_ruble
    ₩ south_korean_won
    ₪ shekel
    ₺ turkish_lira
    ₿ bitcoin
    ¢ cent
    ₦ nigerian_naira
    ₱ philippine_peso
    ₫ vietnamese_dong
    ₴ ukrainian_hryvnia
    ₸ kazakhstani_tenge
    ₾ georgian_lari
    ₼ azerbaijani_manat
    ₲ paraguayan_guarani
    ₡ costa_rican_colon
    ₵ ghanaian_cedi gh:ghanaian_cedi
    ₭ lao_kip
    ₮ mongolian_tugrik
    ฿ thai_baht
    """

  /// Words before a number that are no ISO codes ("Rs 200", "RM79"): `unit | words`, written as here.
  static let leading: StaticString = """
    rupee | Rs RS
    malaysian ringgit | RM
    yuan | RMB Rmb rmb
    pound sterling | PS
    south african rand | R
    yen | Y YEN
    swiss franc | SFr SFR Sfr
    german mark | DM
    bangladeshi taka | Tk TK
    kenyan shilling | Ksh KSh KSH Kshs KShs Sh
    tanzanian shilling | Tsh TSh TSH Tshs
    ugandan shilling | Ush USh USH Shs
    united arab emirates dirham | Dh Dhs DH
    saudi riyal | SR
    kuwaiti dinar | KD
    bahraini dinar | BD
    egyptian pound | LE
    czech koruna | Kč
    south korean won | W
    qatari riyal | QR
    peruvian sol | S/
    new taiwan dollar | NTD
    indonesian rupiah | Rp RP
    philippine peso | Php P
    nigerian naira | N
    danish krone | DKr
    norwegian krone | NKr
    swedish krona | SKr SEKs
    krone | Kr kr
    ghanaian cedi | GHC GHc
    """
}
