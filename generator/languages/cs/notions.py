"""Everyday words in Czech, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: déšť; dešt*; srážk*?; přeháň*; liják* | snow: sníh; sněh*; sněž*; závěj*
frost: mráz; mraz*; chlad*? | heat: vedr*; veder; vedra; veder*; horko; horka; horku
drought: sucho?; sucha; suchu | flood: povod*; záplav*; zatop*
wind: vítr; větr*; vichř*; bouř*; orkán* | fog: mlha; mlhy; mlze; mlhu
thaw: obleva; oblevy; oblevě; tání? | hail: kroup*; krupob* | lightning: blesk*
landslide: sesuv*; lavin* | earthquake: zemětřes* | fire: požár*; oheň?; ohně?; ohněm?
explosion: výbuch*; explo*; vybuchl* | strike: stávk*; stávek
bankruptcy: bankrot*; krach*?; insolven* | teacher: učitel*; pedagog*
pupil: žák; žáci; žáků; žákům; žák*; student* | doctor: lékař*; doktor*?; chirurg*
nurse: zdravotní sest*; sestřič* | patient: pacient* | driver: strojvedouc*; řidič*
passenger: cestující*; pasažér* | farmer: zeměděl*; farmář*; pěstitel*; chovatel* | fisher: rybář*
volunteer: dobrovoln* | tourist: turist*; rekreant* | journalist: novinář*; redaktor*
artist: umělec; umělc*; malíř*; herec; herci; herečk* | player: hráč*; fotbalist*
coach: trenér*; kouč* | referee: rozhodčí* | soldier: voják*; vojác*; vojín* | police: polic*
firefighter: hasič* | judge: soudce*; soudc*; soudkyn*
scientist: vědec; vědc*; vědkyn*; výzkumní*; biolog* | mayor: starost*; primátor*
minister: ministr; ministra; ministryn*; ministři | customer: zákazn*; klient*; kupujíc*
shareholder: akcionář* | voter: volič* | miner: horník*; hornic* | priest: kněz*; farář*
accountant: účetní; pokladní*? | architect: architekt* | engineer: inženýr*
school: škola; školy; škole; školu; škol; školou; gymnázi* | kindergarten: školk*; školek; mateřsk*
university: univerzit* | hospital: nemocni*; klinik*; poliklin* | pharmacy: lékárn*
bakery: pekárn*; pekařstv* | restaurant: restaurac*; hospod*?; kavárn* | hotel: hotel*
museum: muze* | library: knihovn* | theatre: divadl* | church: kostel*; chrám*; katedrál*
mosque: mešit* | bridge: most; mostu; mostě; mosty; mostů; mostem | tunnel: tunel*
dam: přehrad*; hráz* | warehouse: sklad; skladu; skladě; sklady | factory: továrn*; závod?; fabrik*
shop: obchod?; obchodu?; prodejn*; supermarket* | garage: garáž* | prison: vězni*; vězen*
stadium: stadion* | airport: letišt* | pool: bazén*; koupališ*
car: auto; auta; aut?; vůz?; automobil* | bus: autobus* | tram: tramvaj*
lorry: náklaďák*; kamion*; nákladní* | train: vlak*
ship: loď; lodi; lodě; lodí; trajekt*; přívoz*; člun* | aircraft: letadl*; letoun*; vrtulník*
bicycle: kolo?; jízdní kol* | sheep: ovce; ovcí; jehň* | goat: koza; kozy; koz
cow: kráv*; krav; krávy; skot*; telat*; tele | horse: kůň; koně; koní; klisn*
pig: prase; prasat*; sele; selat* | poultry: slepic*; drůbež*; kuř* | dog: pes; psi; psů; psa
cat: kočk*; koček; kocour* | fish: ryba; ryby; ryb; rybu | bee: včel*; úl; úly; úlů
wolf: vlk; vlci; vlků; vlka; vlč* | bear: medvěd* | bird: pták; ptáci; ptáků; ptač*
frog: žáb*; žab; ropuch* | electricity: elektřin*; elektrick*? | gas: plyn; plynu; plynem
coal: uhlí; uheln* | oil: ropa; ropy; naft*; benzin*; paliv*? | steel: ocel*; kov; kovu; kovov*
concrete: beton*; cement* | wood: dřev* | river: řeka; řeky; řece; řeku; řek | lake: jezer*
sea: moře; moři; mořsk* | canal: kanál?; průplav* | wheat: pšenic* | barley: ječmen*
rice: rýže; rýži | potato: brambor* | apple: jablk*; jablek; jablon* | grape: hrozn*; vinic*
olive: oliv* | milk: mlék*; mléč* | meat: maso; masa; hověz*; vepřov* | bread: chléb; chleb*
egg: vejce; vajec; vejc* | cheese: sýr; sýry; sýru | wine: víno; vína; vinař*
beer: pivo; piva; pivovar* | coffee: káva; kávy; kávu | tea: čaj; čaje | sugar: cukr; cukru
oyster: ústřic* | mussel: slávk*; mušl*? | ministry: ministerst* | court: soud; soudu; soudem; soudy
parliament: parlament*; sněmovn* | municipality: obec; obce; obci; obcí; radnic*; magistrát*
province: kraj?; kraje?; kraji?; hejtman* | fine: pokut* | tax: daň; daně; daní; daňov*
loan: úvěr*; půjčk* | subsidy: dotac*; dotační; grant* | wage: mzd*; plat?; platy?; platů?
pension: důchod* | rent: nájem*; nájm*; pronáj* | roof: střech*; střeše
wall: stěn*; zeď; zdi?; zdí | window: okno; okna; oken; okně | door: dveř*
basement: sklep*; suterén* | red: červen?; červená; červené; červený; červenou | orange: oranžov*
yellow: žlut* | green: zelen*? | thick: tlust*; silnější? | thin: tenk*; tenčí | fast: rychl*
slow: pomal* | strict: přísn*; zpřísn* | loose: mírněj*; zmírn*; uvoln*? | keep: zachov*; ponech*
abolish: zruš*?; rušen*? | extend: prodlouž*; prodlužu* | shorten: zkrát*; zkrac*
welcome: uvít*; vítá; vítají | regret: litu*; lituje* | positive: pozitivn*; kladn*
negative: negativn*; záporn* | import: dovoz*; dováž*; import* | export: vývoz*; vyváž*; export*
day: ve dne; během dne; denn*? | night: noc; noci; v noci; nocí; nočn* | legal: legáln*; zákonn*?
illegal: nelegáln*; nezákonn*; protiprávn* | urban: městsk*? | rural: venkov*
deep: hlubok*; hlubš*; hlouběj* | shallow: mělk*; mělč*
left: levý; levá; levé; levém; levého; vlevo; zleva; doleva
right: pravý?; pravém břehu; pravého břehu; vpravo; zprava?; doprava? | strong: siln*? | weak: slab*
ill: onemocn*; nemocn*? | injured: zraně*; zranil* | insured: pojišt*; pojištěn*
uninsured: nepojišt* | roadworks: práce na silnici; oprav* silnic* | fatigue: únav*; vyčerpá*
lawyer: advokát*; právní*; obhájc* | investigator: vyšetřovatel*; kriminalist*
contractor: zhotovitel*; dodavatel* | owner: majitel*; vlastník* | resident: obyvatel*; občan*?
trainee: praktikant*; stážist* | crowd: diváci; diváků; publik* | deer: jelen*; srn*; los*?
lift: zruš* zákaz*; zrušen zákaz*; odvol* | doubt: pochyb*; zpochyb*
theft: krádež*; ukrad*; odcizen*; zloděj* | fraud: podvod*; zpronev* | bribery: úplat*
murder: vražd* | arson: žhář* | knee: kolen* | shoulder: ramen* | ankle: kotník* | thigh: stehn*
above: nad?; výše než; výš než | below: pod?; níže než | early: brzy; brzo; předčasn*; dříve; dřív
late: pozdě; později; opožd*; zpožd*? | uphold: potvrdil rozsudek; potvrd* rozsud*
overturn: zruš* rozsud* | think: mysl*; domnív*? | know: ví; vědí; věděl*; vím
retire: do důchodu; do penze | resign: rezigno*; odstoup* | whole: celý; celá; celé?; celou; zcela
part: část; části; částečn* | unanimous: jednomysln*; jednohlasn* | narrow: těsn* většin*; těsně
preliminary: předběžn* | final: konečn*; definitivn* | forest: les; lesa; lesy; lese; lesů; lesní*
meadow: louk*; louce; pastvin* | swamp: bažin*; rašelin*; mokřad*
person: lidí; lidé; osob; osoby; osoba? | child: dít*; dět*; kojen* | family: rodin*; domácnost*
worker: zaměstnan*; pracovn*; dělník*; personál* | candidate: kandidát*; uchazeč*
councillor: zastupitel*; poslan*; senátor*; radn* | guard: strážn*; hlída*; ochrank*; dozor*
curator: kurátor*; kustod*; restaurátor* | expert: expert*; odborník*; znal*; specialist*; analytik*
victim: oběť; obět*; poškozen*; postižen* | suspect: podezřel*; zadržen*; obžalovan*; obvin*
protester: demonstr*; protestujíc* | member: člen* | participant: účastn*; běž*; závodn*; sportov*
applicant: žadatel*; uchazeč*; zájem* | refugee: uprchl*; migrant*; evakuovan*; běžen*
company: firm*; společnost*; podnik* | dealer: prodej*; dodavatel*; obchodník*; prodavač*
user: uživatel*; odběratel*; spotřebitel*; čtenář*; předplatitel* | witness: svěd*
official: úředn*; inspektor*; kontrolor* | neighbour: soused*
team: tým*; družst*; posád*; jednot*? | species: druh* | nest: hnízd* | reindeer: sob?; sobi; sobů
tree: strom*; sazenic*
house: domácnost*?; rodin*?; byt*?; dům; dom?; domů; domy; domech; budov*; stavení*
flat: byt; byty; bytů; bytech; bytu | room: pokoj*; místnost*; sál; sály; sálů; tříd*?; učeb*
floor: patr*; podlaž*; poschod* | bed: lůž*; postel* | seat: míst*; sedad*; mandát*; křes*
post: míst*; pozic*; úvazk*; úvazek | village: vesnic*; vsi; ves; obc*; obec*; osad*
town: měst*; obc*? | district: čtvrt*; okres*; obvod*; městsk* část* | street: ulic*; silnic*; cest*
station: stanic*; zastáv*; nádraž* | line: link*; linek; trať; trat*; tras*; spoj*
well: studn*; vrt; vrty; vrtů | reservoir: nádrž*; vodojem*; cistern* | pump: čerpad*; pump*
pipe: potrub*; trub*; vodovod* | section: úsek*; část*? | boiler: kotel*; kotl*; výtop*
polling: volební místnost*; volebních míst*; okrsk*
centre: středis*; zařízení*; centr*; útul*; ústav* | council: rad?; rada; rady; zastupitelst*
club: klub*; spol*; sdružen*; spolek | farm: farm*; statk*; statek; hospodářs*
field: pol?; pole; polí; poli; pozem*; parcel* | panel: panel* | transformer: transformátor*; trafo*
turbine: turbín*; větrn* elektrár* | machine: stroj*; bagr*; traktor*; vozid*
dose: dávk*; dávek; vakcín*? | vaccine: očkov*; vakcín* | medicine: lék; léky; léků; léčiv*; tablet*
infection: nákaz*; nakaž*; infekc*; onemocn* | death: mrtv*; úmrt*; zemřel*; zahyn*; smrt*; obět*?
injury: zraně*; zran*; raněn*; poraněn* | case: případ*; incident*; trestn*; událost*
accident: nehod*; srážk*; havár* | fault: poruch*; závad*; vad*?; výpadk*; výpadek; havár*
leak: únik*; netěsn* | corrosion: koroz*; rez; rzi; opotřeb* | pressure: tlak*; přetlak*
debt: dluh*; dluž*; zadluž*; nedoplat* | money: peníz*; peněz*; finan*; prostřed*
price: cen?; cena; ceny; cenu; cenami; tarif*; náklad*?
demand: poptáv*; prodej*; objednáv*; objem*; tržb* | bottleneck: nedostat*; dodáv*; chyb*?
confession: přizna*; doznán* | repay: vrát*; vrac*; splat*; nahrad*
staffing: personál*; obsazen*; pracovn*? | security: bezpeč*; zabezpeč*
respect: respekt*; úct*; důstojn* | weather: počas*; povětr* | traffic: doprav*; provoz*; zácp*
disease: covid*; pandemi*; pandémi*; nemoc*; epidemi*; virus*; viry; prašivin*; chřip*; škůd*
hunting: lov?; lovu; lovem; myslivo*; pytlác*; odstřel* | evaporation: odpař*; výpar*
track: kolej*; trať?; trati? | stopping: zastáv* | vote: hlas* | signature: podpis*; signatář*
complaint: stížnost*; námit*; odvolán*; podnět*; oznámen*; připomín*
document: dokument*; potvrzen*; smlouv*; smluv; povolen*; faktur*; dopis*; licenc*; protokol*
    spis*?
ticket: lístk*; lístek; vstupen*; jízden*; permanent*
book: knih*; svaz*; titul*; výtisk*; rukopis*
painting: obraz*; malb*; děl?; díl*; soch*; fotograf*; exponát*; kresb*
coin: minc*; mincí; předmět*; nález* | letter: balík*; zásil*; poštu
bottle: lahv*; láhv*; plechov*; sud?; sudů; sudy; kontejner*
bag: pytl*; pytel; tašk*; bed*?; krab*; bedn*; palet*; balík*
match: zápas*; utkán*; duel*; kol?; kolo; kola | goal: gól*; bran*; penalt*
point: bod; body; bodů; bodem | concert: koncert*; představen*; výstav*; film*; vystoup*; promítán*
trip: jízd*; let?; lety; letů; cest*; plavb*; spoj*; odjezd*
lesson: hodin*?; lekc*; tříd*; kurz*; předn*; výuk*
meeting: zasedán*; jednán*; schůz*; setkán*; termín*; stání; líčen*
attack: útok*; útoč*; přepad*; atent*; napaden*
""")
