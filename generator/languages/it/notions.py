"""Everyday words in Italian, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: pioggia; piogge; piovos*; acquazzon*; nubifragi*; precipitazion*
snow: neve; nevi; nevicat*; innevat* | frost: gelo; gelate; gelata; brina; brinat*; freddo?
heat: caldo; calura; ondata di calore; ondate di calore | drought: siccità; siccitos*
flood: alluvion*; inondazion*; allagament*; allagat*; esondaz*; piena?; piene?
wind: vento; venti?; bufera*; tempest*; raffic*; uragan* | fog: nebbia; nebbie | thaw: disgelo
hail: grandin* | lightning: fulmin*; saett* | landslide: frana; frane; smottament*; valang*; slavin*
earthquake: terremot*; sism* | fire: incendi*; rogo; roghi; fuoco; fiamme
explosion: esplo*; scoppi* | strike: scioper*
bankruptcy: falliment*; bancarotta; fallita; fallito?
teacher: insegnant*; maestr*?; professor*; docent*
pupil: alunn*; student*; scolar*?; allievi; alliev*
doctor: medico; medici; dottor*?; dottoress*; chirurg* | nurse: infermier* | patient: pazient*
driver: macchinist*; autist*; conducent*; automobilist*; camionist*
passenger: passegger*; viaggiator*
farmer: agricoltor*; contadin*; allevator*; coltivator*; pastor*? | fisher: pescator*
volunteer: volontar*?; volontari | tourist: turist*; villeggiant*
journalist: giornalist*; cronist*; corrispondent* | artist: artist*; pittor*; attor*; attric*
player: giocator*; calciator* | coach: allenator*; mister | referee: arbitro; arbitri
soldier: soldat*; militar*? | police: polizi*; carabinier* | firefighter: vigili del fuoco; pompier*
judge: giudic*?; giudice; giudici; magistrat*
scientist: scienziat*; ricercator*; ricercatric*; biolog*; geolog*
mayor: sindac*?; sindaco; sindaca; sindaci | minister: ministro; ministra; ministri
customer: client*; acquirent*; consumator* | shareholder: azionist*; soci?
voter: elettor*; votant* | miner: minator* | priest: sacerdot*; parroc*; prete; preti
accountant: contabil*?; ragionier*; tesorier*
architect: architett*?; architetto; architetti; architetta | engineer: ingegner*
school: scuola; scuole; scolastic*?; liceo; licei
kindergarten: asilo nido; asili nido; asilo; asili; scuola materna; scuola dell'infanzia; nido?
    nidi? | university: universit*; ateneo | hospital: ospedal*; clinic*?; ambulatori*
pharmacy: farmaci* | bakery: panifici*; forno?; forni?; panetter*
restaurant: ristorant*; trattori*?; bar?; pizzeri* | hotel: albergo; alberghi; hotel; pension*?
museum: museo; musei | library: bibliotec* | theatre: teatro; teatri
church: chiesa; chiese; duomo; cattedral*; basilic* | mosque: mosche?; moschea; moschee
bridge: ponte; ponti; viadott* | tunnel: tunnel; galleria?; gallerie? | dam: diga; dighe
warehouse: magazzin*; deposit*?; capannon* | factory: fabbric*; stabiliment*; impianto?; impianti?
shop: negozi*; supermercat*; bottega* | garage: garage; autorimess*
prison: carcer*?; carcere; carceri; prigion* | stadium: stadio; stadi? | airport: aeroport*
pool: piscin* | car: auto; automobil*; macchin*?; vettur* | bus: autobus; pullman; corrier*?; bus
tram: tram | lorry: camion; autocarr*; tir | train: treno; treni
ship: nave; navi; traghett*; barca; barche; battell*; peschereccio
aircraft: aereo; aerei; elicotter* | bicycle: biciclett*; bici | sheep: pecor*; agnell*
goat: capra; capre; caprett* | cow: mucca; mucche; vacca; vacche; bovin*; vitell*
horse: cavall*; giumenta | pig: maial*; suin* | poultry: gallin*; poll?; polli; pollam*
dog: cane; cani | cat: gatto; gatti; gatta | fish: pesce; pesci | bee: api; ape; alvear*; arnie
wolf: lupo; lupi | bear: orso; orsi; orsa | bird: uccell* | frog: ran?; rane; rana; rospi; rospo
electricity: elettricità; elettric*?; corrente elettrica | gas: gas; metano | coal: carbone
oil: petroli*; gasolio; diesel; benzin*; carburant* | steel: acciai*; ferro?; metall*
concrete: cemento; calcestruzzo | wood: legno; legname; legna | river: fiume; fiumi; torrent*
lake: lago; laghi; lacustr* | sea: mare; mari; marin*? | canal: canale?; canali?
wheat: grano; frumento | barley: orzo | rice: riso? | potato: patat*
apple: mela; mele; meli?; melet* | grape: uva; uve; vigneti; vigneto; vigna; vigne
olive: oliv*; olive | milk: latte | meat: carne; carni | bread: pane; pani? | egg: uovo; uova
cheese: formagg* | wine: vino; vini | beer: birra; birre; birrifici* | coffee: caffè | tea: tè
sugar: zuccher* | oyster: ostric* | mussel: cozz*; mitil* | ministry: minister*
court: tribunal*; corte; corti? | parliament: parlament*; camera?
municipality: comune?; comuni?; municipi*; amministrazione comunale
province: provinc*; region*?; la regione; dalla regione
fine: multa; multe; multat*; sanzion*?; ammenda; ammende
tax: tassa; tasse; imposta?; imposte?; fiscal*? | loan: prestit*; mutuo?; mutui?
subsidy: sussidi*; sovvenzion*; contribut*?; finanziament*?
wage: salari*; stipendi*; retribuz*; paga? | pension: pension*?; pensioni
rent: affitt*; canone?; locazion* | roof: tetto; tetti; copertura?
wall: parete; pareti; muro; muri; mura? | window: finestr* | door: porta?; porte?; portone
basement: cantina; cantine; seminterrat*; scantinat* | red: rosso; rossa; rossi; rosse
orange: arancion* | yellow: giall* | green: verde?; verdi? | thick: spess*?; spessa; più spesso di
thin: sottil* | fast: veloc*; rapid* | slow: lento; lenta; lenti; lente?; lentamente; piano?
strict: sever*; rigoros*; rigid*; inaspr* | loose: allent*; lasc?; ammorbid*
keep: mant*?; conserv*; mantenut* | abolish: aboli*; soppress* | extend: prorog*; prolung*; esten*?
shorten: accorci*; abbrevi* | welcome: accolg* con favore; plaud*; benvenut*
regret: rammaric*; deplor*; dispiac* | positive: positiv* | negative: negativ*
import: importazion*; importat*; importa?; importator*
export: esportazion*; esportat*; esporta*; export | day: di giorno; diurn*
night: notte; notti; notturn* | legal: legal*?; legale; lecit*
illegal: illegal*; illecit*; abusiv* | urban: urban* | rural: rural*; campagna? | deep: profond*
shallow: poco profond*; bass* fondal* | left: sinistra; sinistro?; sinistri? | right: destra; destro
strong: forte?; forti?; potent* | weak: debol* | ill: malat*; ammal*
injured: ferit*; infortun*; lesion*? | insured: assicurat*?; assicurati; assicurato
uninsured: non assicurat*; senza assicurazione | roadworks: lavori stradali; cantiere stradale
fatigue: stanchezza; fatica?; affaticament* | lawyer: avvocat*; legale?; difensore
investigator: inquirent*; investigator*
contractor: appaltator*; impresa appaltatrice; ditta appaltatrice | owner: proprietari*; titolare?
resident: abitant*; resident*; cittadin*? | trainee: apprendist*; tirocinant*; stagist*
crowd: pubblico?; il pubblico; spettator*; tifos* | deer: cerv*; capriol*
lift: revocat* il divieto; tolto il divieto; revoca del divieto | doubt: dubit*; dubbi*?
theft: furto; furti; rubat*; rubare; ladr*
fraud: frode; frodi; truff*; appropriazione indebita; peculato
bribery: tangent*; corruzion*; mazzett* | murder: omicid*; assassin*; assassinio
arson: incendio doloso; piroman* | knee: ginocchi* | shoulder: spalla; spalle? | ankle: cavigli*
thigh: coscia; cosce | above: al di sopra; sopra? | below: al di sotto; sotto?
early: presto; troppo presto; in anticipo; prima del previsto; prima di quanto; prematur*; anticip*?
late: tardi; troppo tardi; in ritardo; dopo il previsto; tardiv*
uphold: conferm* la sentenza; conferm* la condanna | overturn: annull*; ribalt*
think: pensa; pensano; crede; credono; ritiene? | know: sa; sanno; sapeva | retire: in pensione
resign: dimess*; dimission* | whole: intero; intera; interi; intere; tutto il?; tutta la?
part: parte di; parte del; parte della; parte dei; parzial* | unanimous: unanim*; all'unanimità
narrow: di misura; per un soffio; di stretta misura | preliminary: preliminar*; provvisori*
final: definitiv* | forest: bosco; boschi; forest* | meadow: prato; prati; pascol*
swamp: palud*; torbier*; acquitrin*
person: persone; persona? | child: bambin*; minor*; neonat* | family: famigli*; nucle*?
worker: dipendent*; lavorator*; operai*; addett*; personale? | candidate: candidat*
councillor: consiglier*; deputat*; senator* | guard: guardi*; custod*; vigilant*; sorveglian*
curator: curator*; conservator*; restaurator* | expert: espert*; perit*; specialist*; analist*
victim: vittim* | suspect: sospettat*; indagat*; arrestat*; imputat*; accusat*
protester: manifestant*; dimostrant* | member: membr*; soci?; socio; iscritt*; component*?
participant: partecipant*; corridor*; atlet*; concorrent*
applicant: richiedent*; candidat*; concorrent*; offerent*
refugee: rifugiat*; profug*; migrant*; sfollat*; evacuat*
company: aziend*; impres*; società; ditt*
dealer: distributor*; fornitor*; rivendit*; commerciant*; venditor*
user: utent*; abbonat*; consumator*; lettor* | witness: testimon* | official: funzionar*; ispettor*
neighbour: vicin* | team: squadr*; team*; equipagg* | species: speci* | nest: nid?; nido; nidi
reindeer: renn* | tree: alber*; piantin*
house: famigli*?; cas?; casa; case; edific*; abitazion*; palazz*; immobil*
flat: appartament*; allogg*
room: sala; sale; stanz*; camer*; aul?; aula; aule; vani? | floor: piano?; piani
bed: lett?; letto; letti | seat: post?; posti; posto; segg*; poltron*; sedil*
post: post?; posti; posto; cattedr*?; impieg*; assunzion*
village: paes?; paese; paesi; villagg*; borg*; frazion*; local*? | town: città; comun*?
district: quartier*; distrett*; rion*; zon*?; circondar* | street: vi?; via; vie; strad*
station: stazion*; fermat* | line: line?; linea; linee; tratt*; rott*; cors*? | well: pozz*
reservoir: invas*; serbato*; bacin*; cistern*; vasch* | pump: pomp* | pipe: tub*; condott*; condutt*
section: tratt*; sezion*; segment* | boiler: calda* | polling: seggi?; sezioni?; seggio?
centre: centr*; struttur*; rifugi*; impiant*? | council: consigl*
club: club*; associazion*; circol* | farm: fattori*; aziend*?; allevament*
field: camp?; campo; campi; terren*; parcell*; appezzament* | panel: pannell*
transformer: trasformator* | turbine: turbin*; pal?; pale; aerogenerator*
machine: macchin*; escavator*; trattor*; mezz*; veicol* | dose: dosi; vaccin*? | vaccine: vaccin*
medicine: farmac*; medicin*; compress*; repellent* | infection: infezion*; contagi*; infett*; casi?
death: mort*; decess*; vittim*?; ucci*; perso la vita | injury: ferit*; infortun*; lesion*; feriti
case: cas?; casi; caso; incident*; reat*; episod*; denunc*? | accident: incident*; scontr*; sinistr*
fault: guast*; difett*; avari*; malfunzion* | leak: perdit*; fug*
corrosion: corros*; ruggin*; usur* | pressure: pression*; sovrappression*
debt: debit*; arretrat*; indebit* | money: denar*; sold*; fond*?; finanz*; risors*?
price: prezz*; tariff*; cost*? | demand: domand*; vendit*; ordin*; volum*
bottleneck: carenz*; mancan*?; fornitur*; consegn*; scarsit*
confession: confess*; ammess*?; ammiss*? | repay: rimbors*; restitu*; risarc*
staffing: personal*; organic* | security: sicurezz* | respect: rispett*; dignit*
weather: meteo*; maltemp*; tempo?; climat* | traffic: traffic*; circolaz*; ingorg*
disease: covid*; pandemi*; pandémi*; malatti*; epidemi*; virus; rogna; influenz*; parassit*
hunting: cacci*; bracconagg*; abbattim* | evaporation: evapor* | track: binar*; rotai*
stopping: fermat* | vote: vot?; voti; voto | signature: firm*; sottoscri*
complaint: reclam*; ricors*; denunc*; segnalaz*; espost*; osservaz*
document: document*; certificat*; contratt*; permess*; fattur*; letter*; licenz*; verbal*; pratic*
    atti?
ticket: bigliett*; abbonament* | book: libr*; volum*; titol*?; manoscritt*
painting: quadr*; dipint*; oper?; opera; opere; tel?; scultur*; foto*; disegn*
coin: monet*; oggett*; pezz*; repert* | letter: pacc*; spedizion*; post?; posta
bottle: bottigl*; lattin*; baril*; bott?; botti; contenitor*; container*
bag: sacc*; bors*; scatol*; cass*; bancal* | match: partit*; incontr*?; gar?; gare; gara; giornat*?
goal: gol; goal; ret?; reti; rete; rigor* | point: punt?; punti; punto
concert: concert*; spettacol*; mostr*; film*; rappresent*; proiezion*; esibiz*
trip: viagg*; vol?; voli; volo; cors*; tratt*; travers*; partenz*
lesson: lezion*; class*; cors*; conferenz*
meeting: riunion*; sedut*; udienz*; incontr*; appuntament*; dat?; date
attack: attacc*; aggress*; attentat*; assalt*
""")
