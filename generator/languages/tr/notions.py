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
patient: hasta?; hastalar; hastaların | driver: sürücü*; şoför*
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
""")
