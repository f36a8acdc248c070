/// Small words of other languages in the Latin alphabet.
extension SmallWords {
  static let east = """
    pl | Polish | w we i z ze na do nie się że jest są był była było były będzie o od po za przez dla jak ale czy lub oraz a który która
    pl | Polish | które którzy których to ten ta te tego tej tym jego jej ich już tylko jeszcze może także też przed przy pod nad co gdy
    pl | Polish | bo by aby żeby ma mają mu go im nim nas przed między według więc jednak został została być podczas bez dwa dwóch
    cs | Czech | a v ve na se si je jsou že s z ze do k ke o od i to ale by byl byla bylo byli být bude za po pro při který která které kteří
    cs | Czech | jeho její jejich už jen také však nebo podle před mezi ani není této tento tato jako až když co jak než kde aby mezi
    cs | Czech | ještě může mohou má mají let bez u tak proti dva dvě všechny více která protože pouze během tím jim ho mu ji
    cs | Czech | svůj svou své svých svým svého obě žádný zatímco tom tomu těchto ona oni jeden jedna vždy teď zda poté
    sk | Slovak | a v vo na sa si je sú že s so z zo do k ku o od i to ale by bol bola bolo boli byť bude za po pre pri ktorý ktorá ktoré ktorí
    sk | Slovak | jeho jej ich už len aj však alebo podľa pred medzi ani nie tento táto toto ako až keď čo kde aby ešte môže môžu má majú
    sk | Slovak | bez u tak proti dva dve všetky viac pretože počas tým im ho mu ju tiež
    sk | Slovak | svoj svoje svoju svojich svojim svojho obe žiadny kým tom tomu týchto ona oni jeden jedna vždy teraz
    sl | Slovenian | in v na je se so da za z s iz od do po pri ki ne ni bi bil bila bilo bili biti bo bodo tudi ali pa kot ko še že le ter
    sl | Slovenian | ob o med pred pod nad med proti zaradi ki ta to te tega tem njegov njegova njihov ga jih jim mu sta smo sem lahko več vse vsi
    sl | Slovenian | dva dve kjer kdaj kaj če ker zato saj pod brez ni nista svoj svoje
    sl | Slovenian | naj drug drugi kako zdaj kljub poleg včeraj noben nihče oba obe vedno ona oni potem preden kadar
    hr | Croatian | i u na je se da su za od s sa o koji koja koje kojima ne nije nisu će bi kao ili ali po iz što sve te do prema nakon bio
    hr | Croatian | bila bilo bili biti još samo već ga ih im mu joj to taj ta ovaj ova ovo tako kada kako gdje jer ako nego pri kod zbog
    hr | Croatian | između tijekom protiv bez pred nad pod oko dva dvije više svi može mogu treba a pa te ni njegov njihov rekao
    hr | Croatian | svoj svoje svoju svojim svojih svojeg nitko netko oba obje uvijek ona oni zatim ispod kad li sada onda
    lt | Lithuanian | ir kad į iš su ne yra buvo bus būti tai bet o ar kaip dėl prie nuo iki po per už apie pas jo jos jų jis ji jie mes aš
    lt | Lithuanian | tik dar jau labai taip pat kurie kuris kuri kurių šis ši šio šios tas ta to tų tuo savo kai nes jei daugiau prieš tarp
    lt | Lithuanian | visi visų gali turi be du dvi metų metais ant kur
    lt | Lithuanian | metu tačiau todėl jog kol nors ją jį jam jai jiems kiek tiek
    lv | Latvian | un ir ka ar no uz par bija būs būt nav tas tā to šis šī bet vai kā pie līdz pēc pirms starp pret bez viņš viņa viņi mēs es
    lv | Latvian | jau arī tikai vēl ļoti kas kurš kura kuri savu sava tiek tika gan jo ja lai var vairāk visi divi divas šo tām kur kad gada
    et | Estonian | ja on ei et see oli ta ka kui mis kes oma aga või ning nad me ma seda selle siis veel juba ainult väga pärast enne
    et | Estonian | kuid nii mida kus sest olid olla ole tema nende neid üle alla vastu koos poolt kaks kõik võib peab saab millest
    fi | Finnish | ja on ei että se hän ovat oli olivat mutta myös kun kuin joka jotka jos tai niin mukaan sekä ole olla olisi ollut
    fi | Finnish | vain nyt jo vielä sen tämä tämän ne niiden hänen heidän kanssa jälkeen ennen noin sitä joissa jossa jota mitä he me
    fi | Finnish | eivät aikana vastaan kaksi kaikki kaikkien sitten kuitenkin koska sekä ilman yli alle asti voi pitää mitään
    fi | Finnish | jonka joiden josta kukaan siitä siinä tässä nämä eli vuoksi lisäksi
    hu | Hungarian | a az és hogy nem egy is volt voltak van vannak lesz lett de csak már még ez mint meg el ki be fel le vagy ha aki ami
    hu | Hungarian | amely amelyek azt ezt szerint után előtt között alatt mellett miatt pedig nagyon lehet kell több új sem azonban ahol akik
    hu | Hungarian | ezek arra erre ennek annak két minden most majd így úgy mert ő nélkül ellen felett óta volna tovább
    tr | Turkish | ve bir bu şu o da de için ile çok daha olan olarak gibi kadar ama ancak en ne ki sonra göre her var yok değil mi mı
    tr | Turkish | ise diye önce oldu olduğu olduğunu etti edildi dedi iki tüm bütün yeni ya hem veya bin yıl üzere karşı kendi onun
    tr | Turkish | bunun arasında tarafından üzerinde içinde nasıl neden bazı biz ben sadece bile ederek
    tr | Turkish | olacak olması ilgili beri başka hiçbir birçok sırasında dolayı diğer ayrıca henüz
    az | Azerbaijani | və bir bu o da də üçün ilə çox daha olan kimi qədər amma ancaq ən nə ki sonra görə hər var yox deyil isə əvvəl oldu
    az | Azerbaijani | olub edib edilib etdi dedi iki bütün yeni ya öz onun bunun arasında tərəfindən içində bəzi biz mən belə artıq
    id | Indonesian | yang dan di ini itu dengan untuk dari pada dalam tidak akan oleh ada juga ke karena telah sudah bisa dapat
    id | Indonesian | adalah sebagai atau mereka kata saat lebih para tersebut bahwa setelah secara seperti kami kita ia dia namun
    id | Indonesian | tahun hari antara lain harus masih agar hingga sejak belum banyak dua sebuah seorang menjadi terhadap tetapi
    id | Indonesian | selama beberapa ketika serta sangat pun lagi maupun yakni kedua seluruh kepada bagi tak hanya
    tl | Filipino | ang ng sa na mga ay at si ni kay ito iyon para may mayroon hindi kung pero dahil siya sila niya nila kanya kanyang
    tl | Filipino | kanilang ako kami tayo ko mo namin natin ayon din rin lang pa po ba habang matapos bago noong nang ngunit subalit mula
    tl | Filipino | hanggang isa isang dalawang lahat maging upang wala naman ding nitong batay
    tl | Filipino | kapag handa muli dating sana sino ano saan noon ngayon
    vi | Vietnamese | và của là các những có được trong cho với không này đó đã đang sẽ một người khi từ đến tại về trên sau trước
    vi | Vietnamese | cũng như nhiều để ra vào theo do bị nhưng hay hoặc thì mà ở phải rất còn chỉ nếu vì năm ngày ông bà cùng giữa
    sw | Swahili | na ya wa kwa ni katika la za cha vya kuwa hii huo hiyo hilo hao hizo huyu yake wake lake zake yao wao pia lakini au
    sw | Swahili | kama baada kabla ili bila kutoka hadi hata sana zaidi bado tu si kila wote yote ambao ambayo ambaye alisema amesema
    sw | Swahili | kuhusu dhidi mwaka siku watu jana leo mbili hakuna ilikuwa yeye sisi wakati pamoja mwa pa
    sw | Swahili | kwenye kwamba tangu sababu ambazo ambalo ambacho wengi nyingine sasa ndani nje juu chini mara
    """
}
