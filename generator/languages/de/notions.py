"""Everyday words in German, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: regen; regens; regenfäll*; starkregen*; regnet*; niederschlag?; niederschläg*?
snow: schnee*; schneit*; verschnei*
frost: frost; frostes; fröste; frösten; spätfrost*; kälte*?; nachtfrost* | heat: hitze*; hitzewelle*
drought: dürre*; trockenheit | flood: hochwasser*; überschwemm*; überflut*; flut?
wind: wind; winde; windes; windböen; sturm; sturms; stürme; orkan*; unwetter*?; böen
fog: nebel; nebels | thaw: tauwetter*; tauen? | hail: hagel; hagels; hagelschl*
lightning: blitz; blitze; blitzschlag*; blitzschläg*
landslide: erdrutsch*; hangrutsch*; lawine*; bergsturz*; felssturz* | earthquake: erdbeben*
fire: brand; brände; brandes; großbrand*; feuer; feuers | explosion: explo*
strike: streik*; warnstreik*; gestreikt; ausstand?
bankruptcy: insolven*; pleite*; bankrott*; konkurs* | teacher: lehrer*; lehrkr*; pädagog*
pupil: schüler*; student*; studier* | doctor: arzt; arztes; ärzte; ärzten; ärztin*; chirurg*
nurse: krankenschwester*; krankenpfleger*; pflegekr* | patient: patient*
driver: fahrer*; autofahrer*; lkw-fahrer*; busfahrer*; kraftfahrer*
passenger: fahrgast*; fahrgäst*; passagier*
farmer: bauer?; bauern; bäuer*; landwirt; landwirte; landwirten; landwirtin*; züchter*
fisher: fischer?; fischern?; angler* | volunteer: freiwillig*?; ehrenamtlich*
tourist: tourist*; urlauber* | journalist: journalist*; reporter*; korrespondent*
artist: künstler*; maler*?; schauspieler* | player: spieler*; fußballer* | coach: trainer*
referee: schiedsrichter* | soldier: soldat* | police: polizei*; polizist* | firefighter: feuerwehr*
judge: richter?; richterin*; richtern? | scientist: wissenschaftler*; forscher*; biolog*; geolog*
mayor: bürgermeister*; oberbürgermeister* | minister: minister; ministerin; ministers
customer: kunde; kunden; kundin*; käufer*; kundschaft | shareholder: aktionär* | voter: wähler*
miner: bergmann; bergleute; bergarbeiter*; kumpel? | priest: pfarrer*; priester*
accountant: buchhalter*; kassenwart*; kassierer* | architect: architekt; architekten; architektin*
engineer: ingenieur* | school: schule; schulen; grundschule*; gymnasi*; realschul*
kindergarten: kindergart*; kindergärt*; kita; kitas; krippe*
university: universität*; hochschul*; uni? | hospital: krankenh*; klinik*; spital; spitäler
pharmacy: apothek* | bakery: bäckerei*; backstube*
restaurant: restaurant*; gaststätt*; gasthaus*; gasthäus*; wirtsh*; café; cafés
hotel: hotel; hotels; pension? | museum: museum*; museen | library: bibliothek*; bücherei*
theatre: theater; theaters | church: kirche; kirchen; dom?; kapelle* | mosque: moschee*
bridge: brücke; brücken; brücke*; *brücke | tunnel: tunnel*; *tunnel
dam: staudamm*; damm; dämme; deich*; talsperr* | warehouse: lager?; lagerhalle*; lagerhaus*
factory: fabrik*; werk?; werke? | shop: laden?; läden; geschäft?; supermarkt*; supermärkt*
garage: garage; garagen; tiefgarage* | prison: gefängnis*; haftanstalt*; justizvollzugs*
stadium: stadion; stadions; stadien? | airport: flughafen*; flughäfen
pool: freibad*; freibäder*; hallenbad*; schwimmbad*; schwimmbäder*; schwimmbecken*
car: auto; autos; pkw; personenwagen | bus: bus; busse; bussen; busses
tram: straßenbahn*; tram; trambahn* | lorry: lastwagen*; lkw; lastwägen; laster?
train: zug?; züge?; zügen?; regionalzug*; güterzug*; güterzüg*
ship: schiff*; fähre; fähren; boot; boote; booten; frachter*
aircraft: flugzeug*; hubschrauber*; helikopter* | bicycle: fahrrad*; fahrräder*; rad?; räder?
sheep: schaf; schafe; schafen; lämmer*; lamm | goat: ziege; ziegen; geiß*
cow: kuh; kühe; kühen; rind; rinder; rindern; kalb; kälber*
horse: pferd; pferde; pferden; stute*; fohlen | pig: schwein; schweine; schweinen; ferkel*
poultry: huhn; hühner; hühnern; geflügel* | dog: hund; hunde; hunden; hundes | cat: katze; katzen
fish: fisch; fische; fischen? | bee: biene; bienen; bienen* | wolf: wolf?; wölfe; wölfen; wolfs*
bear: bär; bären | bird: vogel; vögel; vögeln; vogels | frog: frosch; frösche; fröschen; kröte*
electricity: strom; stroms; strom*?; elektrizität | gas: gas; gases; erdgas; erdgas*
coal: kohle; kohlen; braunkohle*; steinkohle*
oil: öl; erdöl*; heizöl*; diesel*; benzin*; treibstoff*; kraftstoff*
steel: stahl; stahls; stahl*; eisen?; metall* | concrete: beton*; zement*
wood: holz; holzes; hölzer*; hölzern* | river: fluss; flusses; flüsse; flüssen; fluß
lake: see?; sees?; seen?; stausee* | sea: meer; meeres; meere; ozean* | canal: kanal; kanals; kanäle
wheat: weizen* | barley: gerste* | rice: reis; reises? | potato: kartoffel*; erdäpfel
apple: apfel*; äpfel* | grape: traube*; weintraube*; weinberg* | olive: olive; oliven*
milk: milch* | meat: fleisch*; rindfl*; schweinefl* | bread: brot; brote; brotes
egg: ei?; eier; eiern | cheese: käse* | wine: wein; weine; weins | beer: bier; biere; biers; brauer*
coffee: kaffee* | tea: tee; tees | sugar: zucker* | oyster: auster*; austern
mussel: muschel*; miesmuschel* | ministry: ministeri*; innenministeri*; *ministerium
court: gericht; gerichts; gerichte; *gericht; amtsgericht*; landgericht*
parliament: parlament*; bundestag*; landtag*
municipality: gemeinde; gemeinden; stadtverwalt*; rathaus*; kommune*; stadt?; gemeinderat?
    stadtrat? | province: provinz*; bundesland?; land?; landkreis*?; bezirk?
fine: bußgeld*; geldstrafe*; geldbuße* | tax: steuer; steuern; *steuer | loan: kredit*; darlehen*
subsidy: subvention*; zuschuss*; zuschüsse*; fördermittel*; förderung?; fördergeld*
wage: lohn; löhne; löhnen; gehalt?; gehälter*; tarif? | pension: rente; renten; pension?
rent: miete; mieten; pacht* | roof: dach; daches; dächer*; *dach | wall: wand; wände; wänden; mauer*
window: fenster* | door: tür; türen; türe | basement: keller* | red: rot; rote; roten; rotes; roter
orange: orange?; orangefarb* | yellow: gelb; gelbe; gelben; gelbes; gelber | green: grün?; grüne?
thick: dick; dicke; dicker; dicken; dickste* | thin: dünn; dünne; dünner; dünnen; dünnste*
fast: schnell; schneller; schnelle; schnellste*; rasch* | slow: langsam*
strict: streng; strenger; strenge; strengere*; verschärf*
loose: locker?; lockere*; gelockert; lockerung*; milder
keep: bleib*?; behalt*?; erhalten?; beibehalt*
abolish: abgeschafft; abschaff*; abschafft; schafft? | extend: verlänger*; ausgedehnt?
shorten: verkürz*; gekürzt?; kürz*? | welcome: begrüß* | regret: bedauer*
positive: positiv; positive; positiven | negative: negativ; negative; negativen
import: import*; einfuhr*; eingeführt? | export: export*; ausfuhr* | day: tagsüber; bei tag; am tag?
night: nacht; nächte; nachts; nächtlich*; nächten | legal: legal; legale; rechtmäßig*; gesetzlich?
illegal: illegal*; rechtswidrig*; gesetzwidrig* | urban: städtisch*?; urban*
rural: ländlich*; dörflich* | deep: tief?; tiefe?; tiefer?; tiefen?
shallow: seicht*; flach?; flache? | left: links; linke?; linken; linkes; linker?
right: rechts?; rechte?; rechten?; rechtes?; rechts der
strong: stark?; starke?; starken?; kräftig* | weak: schwach*; schwäch*
ill: erkrank*; krank?; kranke? | injured: verletz* | insured: versichert; versicherte*
uninsured: unversichert*; nicht versichert*
roadworks: straßenbauarbeiten; bauarbeiten; straßenarbeiten
fatigue: müdigkeit; ermüdung*; erschöpf*
lawyer: anwalt*; anwält*; rechtsanwalt*; rechtsanwält*; verteidiger*
investigator: ermittler*; kriminalpoliz* | contractor: auftragnehmer*; baufirma*; bauunternehm*
owner: eigentümer*; besitzer*; inhaber* | resident: anwohner*; bewohner*; einwohner*; dorfbewohner*
trainee: auszubildende*; azubi*; lehrling*; praktikant* | crowd: publikum*; zuschauer*
deer: hirsch*; reh; rehe; elch* | lift: aufgehoben?; aufgehoben; aufheb* | doubt: zweifel*; bezweif*
theft: diebstahl*; diebstähl*; gestohl*; gestohlen; einbruch*?
fraud: betrug*; betrüg*; untreue; unterschlag*; veruntreu* | bribery: bestech*; schmiergeld*
murder: mord; mordes; morde; totschlag*; ermord* | arson: brandstift*
knee: knie; knies; knieverletz* | shoulder: schulter; schultern | ankle: knöchel*; sprunggelenk*
thigh: oberschenkel* | above: oberhalb | below: unterhalb
early: früh; früher?; zu früh; verfrüht; frühest*?; vorzeitig
late: spät; später; zu spät; verspät*
uphold: urteil bestätigt; bestätigte das urteil; aufrechterhalt*
overturn: urteil aufgehoben; urteil aufheben; hob das urteil; aufhebung des urteils
think: denkt; glaubt; denken; glauben?; meint? | know: weiß; wissen?; wusste*; weiss
retire: ruhestand*; pensioniert; in rente
resign: zurückgetret*; rücktritt*; tritt zurück; trat zurück
whole: ganze; ganzen; ganzes; gesamte*; komplett* | part: teil; teile; teilen?; teilweise; teils
unanimous: einstimmig* | narrow: knapp?; knapper mehrheit; hauchdünn*
preliminary: vorläufig*; vorab? | final: endgültig*; abschließend*
forest: wald; wälder; wäldern; waldes; waldstück* | meadow: wiese; wiesen; weide; weiden; almen?
swamp: moor; moore; mooren; sumpf; sümpfe; feuchtgebiet*
""")
