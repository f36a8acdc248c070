extension LanguageSentences {
  static let latin = """
    tr | Belediye meclisi salı günü kütüphanenin iki yıl daha açık kalmasına karar verdi.
    tr | Üç köyden gelen itfaiyeciler yangını söndürmek için bütün gece çalıştı.
    tr | Ekmek ve süt fiyatları geçen yıldan beri ücretlerden daha hızlı artıyor.
    tr | Barajın aşağısında yaşayan aileleri kimsenin uyarmadığını söyledi.
    tr | Başkentteki bir mahkeme, şirketin işçilerden aldığı parayı geri ödemesine hükmetti.
    tr | Eski köprünün yanında raylara bir ağaç devrildiği için tren gecikti.
    tr | Doktorlar yeni aşının sonbaharda okullar açıldığında hazır olacağını umuyor.
    tr | Başka hiçbir kaleci milli takımda onun kadar sık oynamadı.
    tr | Kuzeyde çiftçiler yağmur bekliyor ve birçoğu hayvanlarını çoktan sattı.
    tr | Bakan, cuma günü yayımlanan raporla ilgili sorulara cevap vermek istemedi.
    tr | Binlerce kişi daha temiz hava ve güvenli sokaklar için şehirde yürüdü.
    tr | Araştırmacılar dört yüz yıldan daha önce batan bir geminin kalıntılarını buldu.
    tr | Polis kentin doğusundaki bir evi aradıktan sonra iki erkek gözaltına alındı.
    tr | Müze, daha önce ülke dışında hiç görülmemiş olan tabloları sergiliyor.
    tr | Banka faizleri düşürmezse inşaatçılar daha az konut satılacağından korkuyor.
    tr | Fırtınada spor salonunun çatısı çöktüğünde yaralanan olmadı.
    tr | İki ülke aylar süren görüşmelerden sonra balıkçılık konusunda bir anlaşma imzaladı.
    tr | İlk albümleri bir ahırda kaydedildi ve sadece birkaç yüz kopya sattı.
    tr | Seçmenler haziranda havalimanının üçüncü bir pist yapıp yapamayacağına karar verecek.
    tr | Uçağın kalkıştan kısa bir süre sonra neden geri döndüğü henüz bilinmiyor.
    id | Dewan kota pada hari Selasa memutuskan bahwa perpustakaan akan tetap buka selama dua tahun lagi.
    id | Petugas pemadam dari tiga desa bekerja sepanjang malam sebelum api dapat dikendalikan.
    id | Harga roti dan susu naik lebih cepat daripada upah sejak tahun lalu.
    id | Ia mengatakan bahwa tidak ada yang memperingatkan keluarga yang tinggal di bawah bendungan.
    id | Pengadilan di ibu kota memerintahkan perusahaan itu mengembalikan uang kepada para pekerjanya.
    id | Kereta terlambat karena sebuah pohon tumbang di atas rel dekat jembatan lama.
    id | Para dokter berharap vaksin baru itu akan siap ketika sekolah dibuka kembali.
    id | Tidak ada penjaga gawang lain yang bermain sesering dia untuk tim nasional.
    id | Di utara para petani menunggu hujan, dan banyak dari mereka sudah menjual ternaknya.
    id | Menteri itu tidak mau menjawab pertanyaan tentang laporan yang terbit pada hari Jumat.
    id | Ribuan orang berjalan melalui kota untuk menuntut udara yang lebih bersih.
    id | Para peneliti menemukan sisa kapal yang tenggelam lebih dari empat ratus tahun lalu.
    id | Dua pria ditangkap setelah polisi menggeledah sebuah rumah di bagian timur kota.
    id | Museum itu memamerkan lukisan yang belum pernah dilihat di luar negeri.
    id | Jika bank tidak menurunkan bunga, para pengembang khawatir rumah yang terjual akan berkurang.
    id | Tidak ada yang terluka ketika atap gedung olahraga itu runtuh dalam badai.
    id | Kedua negara menandatangani perjanjian perikanan setelah pembicaraan selama berbulan-bulan.
    id | Album pertama mereka direkam di sebuah lumbung dan hanya terjual beberapa ratus.
    id | Pada bulan Juni para pemilih akan memutuskan apakah bandara boleh membangun landasan ketiga.
    id | Belum diketahui mengapa pesawat itu berbalik tidak lama setelah lepas landas.
    vi | Hội đồng thành phố hôm thứ Ba quyết định giữ thư viện mở cửa thêm hai năm nữa.
    vi | Lính cứu hỏa từ ba ngôi làng đã làm việc suốt đêm trước khi ngọn lửa được khống chế.
    vi | Giá bánh mì và sữa tăng nhanh hơn tiền lương kể từ năm ngoái.
    vi | Bà nói rằng không ai cảnh báo các gia đình sống ở phía dưới con đập.
    vi | Một tòa án ở thủ đô buộc công ty phải trả lại tiền cho công nhân.
    vi | Tàu đến muộn vì một cái cây đổ xuống đường ray gần cây cầu cũ.
    vi | Các bác sĩ hy vọng vắc-xin mới sẽ sẵn sàng khi trường học mở cửa trở lại.
    vi | Không thủ môn nào khác chơi cho đội tuyển quốc gia nhiều như anh.
    vi | Ở miền bắc nông dân đang chờ mưa và nhiều người đã bán gia súc của mình.
    vi | Bộ trưởng không muốn trả lời các câu hỏi về bản báo cáo công bố hôm thứ Sáu.
    vi | Hàng nghìn người đi qua thành phố để đòi không khí sạch hơn.
    vi | Các nhà nghiên cứu đã tìm thấy xác một con tàu bị chìm hơn bốn trăm năm trước.
    vi | Hai người đàn ông bị bắt sau khi cảnh sát khám xét một căn hộ ở phía đông thành phố.
    vi | Bảo tàng trưng bày những bức tranh chưa từng được thấy ở nước ngoài.
    vi | Nếu ngân hàng không hạ lãi suất, các nhà xây dựng lo rằng nhà sẽ bán được ít hơn.
    vi | Không ai bị thương khi mái nhà thi đấu sập xuống trong cơn bão.
    vi | Hai nước ký một thỏa thuận về nghề cá sau nhiều tháng đàm phán.
    vi | Album đầu tiên của họ được thu trong một nhà kho và chỉ bán được vài trăm bản.
    vi | Vào tháng Sáu cử tri sẽ quyết định sân bay có được xây đường băng thứ ba hay không.
    vi | Hiện chưa rõ vì sao máy bay quay lại ngay sau khi cất cánh.
    sw | Baraza la mji liliamua Jumanne kwamba maktaba itabaki wazi kwa miaka miwili zaidi.
    sw | Wazima moto kutoka vijiji vitatu walifanya kazi usiku kucha kabla ya kuudhibiti moto huo.
    sw | Bei za mkate na maziwa zimepanda haraka kuliko mishahara tangu mwaka jana.
    sw | Alisema kwamba hakuna mtu aliyeonya familia zinazoishi chini ya bwawa.
    sw | Mahakama katika mji mkuu iliamuru kampuni hiyo kuwarudishia wafanyakazi wake fedha zao.
    sw | Treni ilichelewa kwa sababu mti ulikuwa umeanguka kwenye reli karibu na daraja la zamani.
    sw | Madaktari wana matumaini kuwa chanjo mpya itakuwa tayari wakati shule zitakapofunguliwa.
    sw | Hakuna kipa mwingine ambaye amechezea timu ya taifa mara nyingi kama yeye.
    sw | Kaskazini wakulima wanasubiri mvua, na wengi wao tayari wameuza mifugo yao.
    sw | Waziri hakutaka kujibu maswali kuhusu ripoti ambayo ilitolewa siku ya Ijumaa.
    sw | Maelfu ya watu waliandamana katika mji huo ili kudai hewa safi na barabara salama.
    sw | Watafiti wamepata mabaki ya meli ambayo ilizama zaidi ya miaka mia nne iliyopita.
    sw | Wanaume wawili walikamatwa baada ya polisi kupekua nyumba mashariki mwa mji.
    sw | Makumbusho yanaonyesha picha ambazo hazijawahi kuonekana nje ya nchi.
    sw | Kama benki haitapunguza riba, wajenzi wanahofia kwamba nyumba chache zitauzwa.
    sw | Hakuna aliyejeruhiwa wakati paa la ukumbi wa michezo lilipoanguka katika dhoruba.
    sw | Nchi hizo mbili zilitia saini makubaliano ya uvuvi baada ya mazungumzo ya miezi kadhaa.
    sw | Albamu yao ya kwanza ilirekodiwa katika ghala na iliuza nakala mia chache tu.
    sw | Mwezi Juni wapiga kura wataamua kama uwanja wa ndege unaweza kujenga njia ya tatu.
    sw | Bado haijulikani kwa nini ndege hiyo iligeuka muda mfupi baada ya kupaa.
    tl | Nagpasya ang konseho ng lungsod noong Martes na panatilihing bukas ang aklatan sa loob ng dalawang taon pa.
    tl | Nagtrabaho buong gabi ang mga bumbero mula sa tatlong nayon bago nakontrol ang apoy.
    tl | Mas mabilis tumaas ang presyo ng tinapay at gatas kaysa sa sahod mula noong nakaraang taon.
    tl | Sinabi niya na walang nagbabala sa mga pamilyang nakatira sa ibaba ng dam.
    tl | Inutusan ng isang hukuman sa kabisera ang kumpanya na ibalik ang pera sa mga manggagawa nito.
    tl | Nahuli ang tren dahil may punong natumba sa riles malapit sa lumang tulay.
    tl | Umaasa ang mga doktor na handa na ang bagong bakuna kapag nagbukas muli ang mga paaralan.
    tl | Walang ibang goalkeeper na naglaro nang kasindalas niya para sa pambansang koponan.
    tl | Sa hilaga, naghihintay ng ulan ang mga magsasaka at marami sa kanila ang nagbenta na ng kanilang hayop.
    tl | Hindi sinagot ng ministro ang mga tanong tungkol sa ulat na inilabas noong Biyernes.
    tl | Libu-libong tao ang nagmartsa sa lungsod upang humingi ng mas malinis na hangin.
    tl | Natagpuan ng mga mananaliksik ang labi ng isang barkong lumubog mahigit apat na raang taon na ang nakalipas.
    tl | Dalawang lalaki ang inaresto matapos halughugin ng pulisya ang isang bahay sa silangan ng lungsod.
    tl | Ipinapakita ng museo ang mga larawang hindi pa nakikita sa labas ng bansa.
    tl | Kung hindi ibababa ng bangko ang interes, nangangamba ang mga tagapagtayo na kaunti ang maibebentang bahay.
    tl | Walang nasaktan nang bumagsak ang bubong ng bulwagan sa gitna ng bagyo.
    tl | Lumagda ang dalawang bansa sa isang kasunduan sa pangingisda matapos ang ilang buwang pag-uusap.
    tl | Ang una nilang album ay ginawa sa isang kamalig at ilang daang kopya lang ang naibenta.
    tl | Sa Hunyo magpapasya ang mga botante kung maaaring magtayo ang paliparan ng ikatlong daanan.
    tl | Hindi pa alam kung bakit bumalik ang eroplano ilang sandali matapos itong lumipad.
    """
}
