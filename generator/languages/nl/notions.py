"""Everyday words in Dutch, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: regen*; neerslag?; stortbui* | snow: sneeuw* | frost: vorst; nachtvorst*; vries*?; kou?
heat: hitte*; warmte? | drought: droogte* | flood: overstrom*; wateroverlast?; hoogwater*
wind: wind; winden; storm; stormen; orkaan*; windstoten | fog: mist; mistig*; nevel*
thaw: dooi; dooit | hail: hagel* | lightning: bliksem* | landslide: aardverschuiving*; lawine*
earthquake: aardbeving* | fire: brand; branden; brandje; vuur | explosion: explo*; ontplof*
strike: staking; stakingen; staken?; staak*? | bankruptcy: faillissement*; failliet*; bankroet*
teacher: leraar*; leraren; docent*; leerkracht* | pupil: leerling*; scholier*; student*
doctor: arts; artsen; dokter*; chirurg*; huisarts* | nurse: verpleegkund*; verpleger*; verpleegster*
patient: patiënt* | driver: machinist*; chauffeur*; bestuurder?; bestuurders?; automobilist*
passenger: passagier*; reiziger*
farmer: boer; boeren; boerin*; landbouwer*; kweker*; teler*; herder* | fisher: visser*; hengelaar*
volunteer: vrijwillig* | tourist: toerist*; vakantieganger*
journalist: journalist*; verslaggever*; correspondent*
artist: kunstenaar*; schilder*?; acteur*; actrice* | player: speler*; voetballer*
coach: coach; trainer*; coaches | referee: scheidsrechter* | soldier: soldaat; soldaten; militair?
police: politie*; agent?; agenten? | firefighter: brandweer* | judge: rechter; rechters
scientist: wetenschapper*; onderzoeker*; bioloog; biologen | mayor: burgemeester*
minister: minister; ministers | customer: klant; klanten; koper*; afnemer*
shareholder: aandeelhouder* | voter: kiezer* | miner: mijnwerker*
priest: priester*; pastoor; dominee* | accountant: boekhoud*; accountant*; penningmeester*
architect: architect; architecten | engineer: ingenieur*
school: school; scholen; basisschool*; basisscholen
kindergarten: kleuterschool*; kinderdagverblijf*; crèche*; peuterspeel*
university: universiteit*; hogeschool* | hospital: ziekenhui*; kliniek* | pharmacy: apothe*
bakery: bakkerij*; bakker? | restaurant: restaurant*; café; cafés; eetcafé* | hotel: hotel; hotels
museum: museum; musea; museums | library: bibliothe* | theatre: theater; theaters; schouwburg*
church: kerk; kerken; kathedra* | mosque: moskee* | bridge: brug; bruggen | tunnel: tunnel*
dam: dam?; stuwdam*; dijk; dijken | warehouse: magazijn*; loods; loodsen; pakhui*
factory: fabriek* | shop: winkel; winkels; supermarkt* | garage: garage; garages
prison: gevangenis* | stadium: stadion; stadions | airport: luchthaven*; vliegveld*
pool: zwembad*; zwembaden | car: auto; auto's; personenauto* | bus: bus; bussen | tram: tram; trams
lorry: vrachtwagen*; vrachtauto* | train: trein; treinen
ship: schip; schepen; veerboot*; veerboten; veerpont*; pont; boot; boten
aircraft: vliegtuig*; helikopter* | bicycle: fiets; fietsen | sheep: schaap; schapen; lam; lammeren
goat: geit; geiten | cow: koe; koeien; rund; runderen; vee; kalf; kalveren
horse: paard; paarden; merrie*; veulen* | pig: varken; varkens; biggen
poultry: kip; kippen; pluimvee | dog: hond; honden | cat: kat; katten | fish: vis; vissen?
bee: bij?; bijen; bijenkast* | wolf: wolf; wolven | bear: beer; beren | bird: vogel; vogels
frog: kikker*; pad?; padden | electricity: elektriciteit*; stroom? | gas: gas; aardgas*
coal: kolen; steenkool* | oil: olie; aardolie*; diesel*; benzine*; brandstof*?
steel: staal; stalen; metaal*; metalen; ijzer* | concrete: beton*; cement* | wood: hout; houten
river: rivier; rivieren | lake: meer?; meren; plas?; plassen? | sea: zee; zeeën
canal: kanaal; kanalen; gracht* | wheat: tarwe* | barley: gerst | rice: rijst | potato: aardappel*
apple: appel; appels | grape: druif; druiven; wijngaard* | olive: olijf; olijven | milk: melk*
meat: vlees; rundvlees; varkensvlees | bread: brood; broden | egg: ei; eieren | cheese: kaas; kazen
wine: wijn; wijnen | beer: bier; bieren; brouwer* | coffee: koffie* | tea: thee | sugar: suiker*
oyster: oester* | mussel: mossel* | ministry: ministerie* | court: rechtbank*; gerechtshof*; hof?
parliament: parlement*; tweede kamer
municipality: gemeente; gemeenten; gemeentebestuur; stadhuis; gemeenteraad?
province: provincie; provincies; provinciaal* | fine: boete; boetes | tax: belasting?; belastingen
loan: lening*; krediet* | subsidy: subsidie* | wage: loon; lonen; salaris*; salarissen
pension: pensioen* | rent: huur; huren; pacht* | roof: dak; daken | wall: muur; muren; wand; wanden
window: raam; ramen; venster* | door: deur; deuren | basement: kelder* | red: rood; rode
orange: oranje | yellow: geel; gele | green: groen?; groene? | thick: dik; dikke; dikker; dikste
thin: dun; dunne; dunner; dunste | fast: snel; sneller; snelle; snelste; vlug*
slow: traag; langzaam*; langzamer; trage; trager
strict: streng*; strikt*; aangescherpt; aanscherp* | loose: soepel*; versoepel*; losser
keep: behoud*; behouden | abolish: afgeschaft; afschaf*; schaft af; schaffen … af | extend: verleng*
shorten: verkort*; ingekort | welcome: verwelkom*; toegejuicht; toejuich*; juicht … toe
regret: betreur* | positive: positief; positieve | negative: negatief; negatieve
import: import*; invoer* | export: export*; uitvoer? | day: overdag
night: nacht; nachten; nachtelijk*; 's nachts | legal: legaal; legale; wettig*
illegal: illegaal; illegale; onwettig* | urban: stedelijk* | rural: landelijk?; platteland*
deep: diep; diepe; dieper; diepste | shallow: ondiep*
left: links; linker; linkeroever; linkerbeen; linkerkant
right: rechts; rechter?; rechteroever; rechterbeen; rechterkant | strong: sterk?; sterke?; krachtig*
weak: zwak; zwakke; zwakker | ill: ziek; zieken?; ziek geworden | injured: gewond*; letsel
insured: verzekerd?; verzekerde? | uninsured: onverzekerd*
roadworks: wegwerkzaamheden; wegenwerken | fatigue: vermoeid*; uitputting
lawyer: advoca*; jurist; juristen | investigator: rechercheur*; speurder*; onderzoeksrechter*
contractor: aannemer* | owner: eigenaar*; eigenaren | resident: bewoner*; inwoner*; omwonende*
trainee: stagiair*; leerling-*? | crowd: publiek?; toeschouwer*
deer: hert; herten; ree; reeën; eland* | lift: opgeheven; opheff* | doubt: twijfel*; betwijfel*
theft: diefstal*; gestolen; inbraak; inbraken | fraud: fraude*; oplicht*; verduister*
bribery: omkoping; omgekocht; smeergeld* | murder: moord; moorden; doodslag; vermoord*
arson: brandstichting* | knee: knie; knieën; knieblessure | shoulder: schouder*
ankle: enkel*?; enkelblessure | thigh: dij; hamstring*; bovenbeen* | above: boven?; hoger dan
below: beneden?; onder?; lager dan | early: vroeg; eerder?; te vroeg; voortijdig
late: laat?; te laat; later | uphold: bekrachtig*; in stand gelaten
overturn: vonnis vernietig*; vernietig* het vonnis; teruggedraaid
think: denkt; denken; dacht; meent | know: weet; weten?; wist? | retire: met pensioen
resign: afgetreden; aftred*; ontslag genomen; stapt op | whole: hele; heel?; gehele; volledig?
part: deel?; deels; gedeelte*; gedeeltelijk* | unanimous: unaniem*; eenstemmig*
narrow: nipt*; krappe meerderheid; kleine meerderheid | preliminary: voorlopig*
final: definitie*; uiteindelijk*? | forest: bos; bossen | meadow: weiland*; weide; weiden; wei
swamp: moeras*; veen; venen; hoogveen
person: mensen; personen; persoon?; man? | child: kind; kinderen; baby's
family: gezin; gezinnen; familie*; huishouden*
worker: werknemer*; arbeider*; medewerker*; personeel*; werkenden | candidate: kandida*
councillor: raadslid; raadsleden; kamerle*; wethouder*; statenle*
guard: bewaker*; suppoost*; wachter*; beveiliger*; boswachter*
curator: conservator*; curator*; restaurator*
expert: deskundig*; expert*; specialist*; analist*; gespecialiseerd*?
victim: slachtoffer*; gedupeerd* | suspect: verdachte*; arrestant*; aangehouden*
protester: demonstrant*; betoger*; actievoerder* | member: lid; leden
participant: deelneme*; loper*; atle*; renner*; sporter*
applicant: aanvrager*; sollicitant*; inschrijver*; bieder*; gegadigd*
refugee: vluchteling*; migrant*; asiel*; geëvacueerd*; evacué*
company: bedrijf; bedrijven; onderneming*; firma*
dealer: handelar*; leverancier*; verkoper*; dealer* | user: gebruiker*; abonnee*; consument*; lezer*
witness: getuige* | official: ambtenar*; inspecteur*; functionaris*; ambtenaar
neighbour: buur*; buren; omwonend* | team: team*; ploeg*; bemanning*; elftal*
species: soort; soorten; diersoort*; vogelsoort* | nest: nest; nesten | reindeer: rendier*
tree: boom; bomen | house: huishoud*?; gezin*?; huis; huizen; woning*; gebouw*; pand?; panden
flat: appartement*; woning*; flat; flats
room: kamer; kamers; zaal; zalen; lokaal; lokalen; ruimte*?; klaslokal* | floor: verdieping*; etage*
bed: bed; bedden; bedden* | seat: zetel*; plaats?; plaatsen; zitplaats*; *plaatsen
post: baan; banen; vacature*; arbeidsplaats*; functie*?; plekken?; formatieplaats*; plaatsen?
village: dorp; dorpen; dorpskern*; kernen | town: stad; steden; stadje*; gemeente*?
district: wijk; wijken; buurt*; stadsde*; district* | street: straat; straten; weg?; wegen?
station: station*; halte*; stops? | line: lijn; lijnen; route*; traject*; verbinding*; *lijnen
well: put; putten; bron?; bronnen; waterput*
reservoir: reservoir*; stuwmeer*; stuwmeren; bekken*; tank; tanks | pump: pomp*; gemaal; gemalen
pipe: leiding*; buis; buizen; pijp*; *leiding*
section: deel?; delen?; traject*; stuk?; stukken?; vak?; vakken?; gedeelte* | boiler: ketel*
polling: stembureau*; stemlokal* | centre: centrum?; centra; opvang*; instelling*; voorziening*
council: raad; raden; gemeenteraad*; *raad | club: club; clubs; vereniging*; bond?; bonden
farm: boerderij*; bedrijf?; bedrijven?; hoeve*; *bedrijven?
field: veld; velden; akker*; percel*; perceel | panel: paneel; panelen; zonnepane*
transformer: transformator*; trafo* | turbine: turbine*; windmolen*; molen*
machine: machine*; graafmachin*; tractor*; voertuig* | dose: dosis; doses; vaccin*?; prik*?
vaccine: vaccin*; inent* | medicine: medicijn*; geneesmiddel*; pil; pillen
infection: besmet*; infectie*; geïnfecteerd*
death: dode*; dood; sterfgeval*; overlijden*; overled*; omgekomen; stierf*; gedood*
injury: gewond*; letsel*; verwond*; blessure*
case: geval*; zaak?; zaken?; incident*; delict*; misdrijv*; voorval*
accident: ongeluk*; ongeval*; botsing*; aanrijding*
fault: storing*; defect*; panne; mankement*; uitval* | leak: lek; lekken; lekkage*
corrosion: corros*; roest*; slijtage* | pressure: druk?; drukstoot*; waterdruk
debt: schuld*; achterstand*? | money: geld*; financ*; financi*; *geld; middelen?
price: prijs; prijz*; tarie*; kosten?; *prijs; *prijzen
demand: vraag?; verkoop*; afzet*; omzet*; volume*; order*
bottleneck: tekort*; leverings*; levering*; knelpunt*; schaars* | confession: beken*
repay: terugbeta*; vergoed*; terugbetaal* | staffing: personeel*; bezetting*; ziekteverzuim*
security: veilig*; beveilig* | respect: respect*; waardigheid* | weather: weer?; weers*
traffic: verkeer*; file?; files?
disease: covid*; corona*; pandemi*; ziekte*; epidemi*; virus*; plaag*; schurft*; griep*
hunting: jacht*; jagen; stroper*; afschot* | evaporation: verdamp* | track: spoor*; rails
stopping: stops?; haltes; tussenstops | vote: stem?; stemmen; *stemmen
signature: handtekening*; ondertek* | complaint: klacht*; bezwa*; zienswijz*; aangift*; melding*
document: document*; certificaat*; contract*; vergunning*; factu*; brief; brieven; dossier*; stuk?
    stukken
ticket: kaart?; kaarten; kaartje*; ticket*; toegangsbewij*; *kaarten
book: boek; boeken; titel?; titels?; band?; handschrift*
painting: schilderij*; werken?; kunstwerk*; doek?; doeken; beeld?; beelden; foto*; tekening*
coin: munt*; vondst*; voorwerp*; object* | letter: pakket*; pakje*; zending*; post?
bottle: fles; flessen; blik; blikken; vat; vaten; container*
bag: zak; zakken; doos; dozen; krat*; tas?; tassen; pallet*
match: wedstrijd*; duel*; partij?; partijen; speelronde* | goal: doelpunt*; goal*; treffer*
point: punt; punten; *punten
concert: concert*; voorstell*; optred*; tentoonstell*; film*; uitvoering*
trip: rit?; ritten; vlucht*; reis; reizen; overtocht*; vaart*; afvaart*
lesson: les; lessen; klas; klassen; cursus*; college*
meeting: vergadering*; zitting*; bijeenkomst*; overleg*; gesprek*; afspra*
attack: aanval*; aanslag*; overval*; raid*
""")
