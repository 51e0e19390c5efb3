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
patient: patiënt* | driver: chauffeur*; bestuurder?; bestuurders?; automobilist*
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
""")
