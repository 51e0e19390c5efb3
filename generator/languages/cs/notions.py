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
nurse: zdravotní sest*; sestřič* | patient: pacient* | driver: řidič*
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
""")
