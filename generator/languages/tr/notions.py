"""Everyday words in Turkish, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: yağmur*; sağanak*; yağış?; yağışlar? | snow: kar; karın?; karlı; kar yağış*; tipi
frost: don; donu; donun; donundan; zirai don*; ayaz*; soğuk?
heat: sıcak?; sıcağı?; aşırı sıcak*; sıcaklar | drought: kurak*; kuraklık*
flood: sel; seli; selin; seller*; taşkın*; su bask* | wind: rüzgâr*; rüzgar*; fırtına*; kasırga*
fog: sis; sisi; sisli; sisten | thaw: çözülme?; erime? | hail: dolu?; dolu yağ*
lightning: yıldırım*; şimşek* | landslide: heyelan*; toprak kay*; çığ | earthquake: deprem*
fire: yangın*; ateş? | explosion: patlama*; infilak* | strike: grev*; greve | bankruptcy: iflas*
teacher: öğretmen* | pupil: öğrenci* | doctor: doktor*; hekim*; cerrah* | nurse: hemşire*
patient: hasta?; hastalar; hastaların | driver: makinist*; sürücü*; şoför*
passenger: yolcu; yolcular*; yolcunun | farmer: çiftçi*; üretici*; besici*; çoban*
fisher: balıkçı* | volunteer: gönüllü* | tourist: turist*; tatilci*
journalist: gazeteci*; muhabir* | artist: sanatçı*; ressam*; oyuncu?
player: oyuncu?; futbolcu*; oyuncular? | coach: antrenör*; teknik direktör*; çalıştırıcı*
referee: hakem* | soldier: asker; askerler*; askeri?; erler? | police: polis*; jandarma?
firefighter: itfaiye* | judge: hâkim?; hakim?; yargıç*
scientist: bilim insan*; bilim adam*; araştırmacı*; biyolog* | mayor: belediye başkan*
minister: bakan; bakanı; bakanlar | customer: müşteri*; alıcı?; tüketici*
shareholder: hissedar*; ortaklar? | voter: seçmen* | miner: madenci* | priest: imam*; papaz*; rahip*
accountant: muhasebeci*; sayman* | architect: mimar* | engineer: mühendis*
school: okul*; lise; lisesi; liseler* | kindergarten: anaokul*; kreş*; anaokulu*
university: üniversite* | hospital: hastane*; klinik*; sağlık ocağ* | pharmacy: eczane*
bakery: fırın*; ekmek fabrika* | restaurant: restoran*; lokanta*; kafe; kafeler*
hotel: otel; oteli; oteller*; pansiyon* | museum: müze* | library: kütüphane* | theatre: tiyatro*
church: kilise* | mosque: cami; camii; camiler*; camide | bridge: köprü* | tunnel: tünel*
dam: baraj* | warehouse: depo; deposu; depolar*; depoda; ambar* | factory: fabrika*; tesis?
shop: dükkân*; dükkan*; mağaza*; market*; süpermarket* | garage: garaj*; otopark*
prison: cezaevi*; hapishane* | stadium: stadyum*; stat? | airport: havalimanı*; havaalanı*
pool: havuz* | car: otomobil*; araba; arabalar* | bus: otobüs*; minibüs* | tram: tramvay*
lorry: kamyon*; tır; tırlar* | train: tren; treni; trenler*
ship: gemi; gemiler*; gemisi; feribot*; vapur*; tekne; tekneler*
aircraft: uçak; uçağı; uçaklar*; helikopter* | bicycle: bisiklet* | sheep: koyun*; kuzu*
goat: keçi* | cow: inek; inekler*; sığır*; buzağı*; büyükbaş* | horse: at?; atlar?; kısrak*
pig: domuz* | poultry: tavuk*; kümes hayvan* | dog: köpek* | cat: kedi* | fish: balık; balıklar*
bee: arı; arılar*; kovan* | wolf: kurt?; kurtlar? | bear: ayı?; ayılar* | bird: kuş; kuşlar*
frog: kurbağa* | electricity: elektrik* | gas: doğal gaz*; doğalgaz*; gaz | coal: kömür*
oil: petrol*; mazot*; benzin*; akaryakıt*; yakıt? | steel: çelik*; demir?; metal*
concrete: beton*; çimento* | wood: ahşap*; kereste*; odun*
river: nehir*; nehri*; ırmak*; ırmağ*; çay? | lake: göl; gölü; gölün; göller*
sea: deniz; denizi; denizde; denizin | canal: kanal?; kanalı? | wheat: buğday* | barley: arpa
rice: pirinç*; pirinc*; çeltik* | potato: patates* | apple: elma; elmalar*; elması | grape: üzüm*
olive: zeytin* | milk: süt; sütü; sütün | meat: et?; eti?; kırmızı et
bread: ekmek; ekmeği; ekmeğin | egg: yumurta* | cheese: peynir* | wine: şarap*; şarab*
beer: bira; birası | coffee: kahve? | tea: çay? | sugar: şeker* | oyster: istiridye*
mussel: midye* | ministry: bakanlık*; bakanlığ* | court: mahkeme*
parliament: meclis?; tbmm; parlamento*
municipality: belediye; belediyesi; belediyenin; belediyeler* | province: valilik*; valiliğ*; il?
fine: para ceza*; cezası? | tax: vergi* | loan: kredi*; borç?
subsidy: sübvansiyon*; hibe*; teşvik* | wage: ücret?; maaş*; yevmiye*
pension: emekli maaş*; emekli aylığ* | rent: kira; kirası; kiralar* | roof: çatı* | wall: duvar*
window: pencere* | door: kapı?; kapısı? | basement: bodrum* | red: kırmızı* | orange: turuncu*
yellow: sarı* | green: yeşil? | thick: kalın* | thin: ince?; inceldi | fast: hızlı*; çabuk*; süratli
slow: yavaş* | strict: sıkı?; katı?; sıkılaştır* | loose: gevşe*; esnet* | keep: koru*?; sürdür?
abolish: kaldırıl*?; kaldırd*?; lağv* | extend: uzat* | shorten: kısalt*
welcome: memnun*; olumlu karşıla* | regret: üzüntü*; pişman* | positive: olumlu?; pozitif*
negative: olumsuz?; negatif* | import: ithal* | export: ihraç*; ihracat* | day: gündüz*
night: gece*; geceleyin | legal: yasal; hukuki? | illegal: yasa dışı; yasadışı; kaçak*; hukuksuz*
urban: kentsel; şehir? | rural: kırsal*; köy? | deep: derin* | shallow: sığ?
left: sol?; sol taraf*; sol kıyı*; sol bacağ*; solda
right: sağ taraf*; sağ kıyı*; sağ bacağ*; sağda | strong: güçlü; kuvvetli; şiddetli? | weak: zayıf*
ill: hastalan*; hasta? | injured: yaralı*; yaralan*
insured: sigortalı; sigortalılar; sigortası*; sigorta yap*
uninsured: sigortasız*; sigortam yok; sigortası yok | roadworks: yol çalışma*; yol yapım*
fatigue: yorgun* | lawyer: avukat*; savunma avukat*
investigator: soruşturmacı*; müfettiş*; dedektif* | contractor: yüklenici*; müteahhit*
owner: sahibi?; sahipleri; mal sahib* | resident: sakin*?; mahalle sakin*; köylü*; sakinleri
trainee: stajyer*; çırak* | crowd: seyirci*; taraftar* | deer: geyik*; karaca*
lift: yasağı kaldır*; yasak kaldır* | doubt: şüphe*; kuşku* | theft: hırsızlık*; çalın*; çaldı?
fraud: dolandır*; zimmet*; sahtecilik* | bribery: rüşvet* | murder: cinayet*; öldürme?
arson: kundak* | knee: diz; dizi?; dizinde* | shoulder: omuz*; omzu* | ankle: ayak bileğ*
thigh: uyluk*; arka adale* | above: üzerinde*; üstünde*; yukarı? | below: altında*; aşağı?
early: erken*; önceden? | late: geç; geciken; gecik*; geç kal* | uphold: onadı; onandı; onama*
overturn: bozdu; bozuldu; iptal et* | think: düşünü*; sanıyor* | know: biliyor; bilir; biliyorlar
retire: emekli ol*; emekliye ayrıl* | resign: istifa* | whole: tamamı*; tümü*; bütünü*
part: bir kısm*; kısmen; bölümü? | unanimous: oy birliğ*; oybirliğ* | narrow: az farkla; kıl payı
preliminary: ön?; geçici?; ilk belirleme* | final: kesin?; nihai | forest: orman*
meadow: çayır*; mera*; otlak* | swamp: bataklık*; bataklığ*; turbalık*
person: kişi; kişiyi; kişinin; kişiye; kişiden; kişilik?; insan* | child: çocuk*; çocuğ*; bebek*
family: aile*; hane*; haneye | worker: işçi*; çalışan*; personel*; emekçi*; görevli*?
candidate: aday* | councillor: milletvekil*; meclis üye*; vekil*
guard: bekçi*; güvenlik gör*; korucu*; muhafız* | curator: küratör*; restoratör*; konservatör*
expert: uzman*; bilirkişi*; analist* | victim: kurban?; mağdur*; kazazede*
suspect: şüpheli*; sanık*; gözaltı*; zanlı*
protester: göstericiler*; gösterici*; eylemci*; protestocu* | member: üye*
participant: katılımcı*; koşucu*; sporcu*; atlet*; yarışmacı*
applicant: başvuran*; aday*; istekli*; başvuru sahib*
refugee: mülteci*; göçmen*; sığınmacı*; tahliye edil* | company: şirket*; firma*; işletme*
dealer: bayi*; satıcı*; tedarikçi*; esnaf*; tüccar* | user: kullanıcı*; abone*; tüketici*; okur*
witness: tanık*; şahit* | official: memur*; yetkili*; müfettiş*; denetçi* | neighbour: komşu*
team: takım*; ekip*; mürettebat* | species: tür; türü; türler* | nest: yuva*
reindeer: ren geyi*; geyik* | tree: ağaç*; ağac*; fidan*
house: hane*?; aile*?; daire*?; mesken*; ev; evi?; evler*; evin?; bina; binalar*; binanın; konut*
flat: daire; daireler*; dairenin; konut*?
room: oda; odalar*; odanın; odası; salon*; derslik*; sınıf*? | floor: kat; katı?; katlı; katlar*
bed: yatak*; yatağ* | seat: koltuk*; koltuğ*; sandalye*; yer?; kontenjan*; kişilik?
post: kadro*; iş?; istihdam*; pozisyon*
village: köy; köyler*; köyü; köyün*; köyde*; mahalle*?; belde*
town: şehir*; şehr*; kent?; kentler*; ilçe*?; il?; iller*?
district: mahalle*; semt*; ilçe*; bölge*? | street: sokak*; sokağ*; cadde*; yol; yollar*; yolu?
station: istasyon*; durak*; durağ*; gar? | line: hat; hattı*; hatlar*; güzergah*; güzergâh*; sefer*
well: kuyu*; sondaj* | reservoir: baraj*; depo*; rezervuar*; sarnıç*; gölet*; tank* | pump: pompa*
pipe: boru*; hat?; isale* | section: kesim*; bölüm*?; etap*?; kısım?
boiler: kazan?; kazanı; kazanlar*; kazan dairesi | polling: sandık*; sandığ*; oy verme yer*
centre: merkez*; tesis*; barınak*; kurum* | council: meclis*; konsey*; kurul*?
club: kulüp*; kulüb*; dernek*; derneğ*; cemiyet* | farm: çiftli*; işletme*?; ahır*
field: tarla*; arsa*; parsel*; bahçe*? | panel: panel*; pano? | transformer: trafo*; transformatör*
turbine: türbin* | machine: makine*; iş makine*; kepçe*; traktör*; araç* | dose: doz*; aşı*?
vaccine: aşı* | medicine: ilaç*; ilac*; tablet*; kovucu*
infection: enfeksiyon*; bulaş*; vaka*; enfekte
death: öl*?; ölüm*; ölü; hayatını kaybe*; can kayb*; vefat*; öldü*; ölen* | injury: yara*
case: vaka*; olay*; dava*; suç*; dosya*? | accident: kaza*; çarpış*
fault: arıza*; kusur*; bozul*; kesinti*? | leak: kaçak*; kaçağ*; sızıntı*
corrosion: korozyon*; pas; paslan*; aşın*; yıpran* | pressure: basınç*; basınc*; baskı*
debt: borç*; borc* | money: para; parası*; paray*; paran*; finans*; ödenek*; kaynak?
price: fiyat*; ücret*?; tarife*; zam*? | demand: talep*; taleb*; satış*; sipariş*; hacim*; ciro*
bottleneck: eksik*; yetersiz*; tedarik*; kıtlı*; sıkıntı* | confession: itiraf*; ikrar*
repay: geri öde*; iade*; öde*? | staffing: personel*; kadro*; eleman* | security: güvenli*; emniyet*
respect: saygı*; onur*; haysiyet* | weather: hava?; havalar*; hava koşul*; hava şart*
traffic: trafik*; trafiğ*
disease: covid*; pandemi*; pandémi*; hastalı*; salgın*; virüs*; uyuz*; grip*; zararlı*
hunting: av?; avı?; avcı*; avlan* | evaporation: buharlaş* | track: ray; raylar*; rayın; hat?
stopping: durak*; durağ* | vote: oy; oyu; oylar*; oyla*; oyun?; oyun* | signature: imza*
complaint: şikayet*; şikâyet*; itiraz*; başvuru*; dava*?
document: belge*; sertifika*; sözleşme*; izin*?; ruhsat*; fatura*; mektup*; mektub*; evrak*
    tutanak*; rapor*?
ticket: bilet*; kombine* | book: kitap*; kitab*; cilt*; eser*?; yazma*
painting: tablo*; resim*; resm*; eser*; heykel*; fotoğraf*; çizim*
coin: sikke*; para?; obje*; eser*; buluntu* | letter: paket*; kargo*; koli; koliler*; posta*
bottle: şişe*; kutu*; varil*; konteyner*; fıçı*
bag: çuval*; torba*; çanta*; kasa*; kutu*; sandık*; sandığ*; palet*; koli
match: maç*; karşılaşma*; oyun*; müsabaka* | goal: gol; goller*; golü; penaltı*
point: puan*; sayı? | concert: konser*; oyun?; gösteri*; sergi*; film*; temsil*; seans*
trip: sefer*; uçuş*; yolculu*; gezi* | lesson: ders*; sınıf*; kurs*
meeting: toplantı*; oturum*; duruşma*; görüşme*; celse* | attack: saldır*; baskın*; atak*
""")
