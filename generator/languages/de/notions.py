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
driver: lokführer*; lenker*?; fahrer*; autofahrer*; lkw-fahrer*; busfahrer*; kraftfahrer*
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
person: menschen; personen; person?; leute | child: kind; kinder*; kindern; babys
family: familie*; haushalt*
worker: arbeiter*; mitarbeiter*; beschäftigt*; angestellt*; belegschaft*; personal?; bedienstet*
    arbeitnehmer*
candidate: kandidat*; bewerber*
councillor: abgeordnet*; stadtr*?; gemeinder*?; ratsmitglied*; stadtverordnet*; gemeindevertret*
guard: wächter*; wachleute; aufseher*; wachmann; sicherheitskr*; aufsicht*?
curator: kurator*; konservator*; restaurator*
expert: expert*; sachverständig*; fachleut*; gutachter*; analyst*; spezialist*; fachkr*?
victim: opfer*; geschädigt*; betroffen*?
suspect: verdächtig*; tatverdächtig*; angeklagt*; beschuldigt*
protester: demonstr*; protestierend*; kundgebung*? | member: mitglied*
participant: teilnehm*; läufer*; starter*?; athlet*; sportler*
applicant: bewerber*; antragsteller*; bieter*; interessent*
refugee: flüchtling*; geflüchtet*; migrant*; asyl*; evakuiert*; vertriebene*
company: unternehmen*; firma; firmen; betrieb; betriebe*; gesellschaft*?; konzern*
dealer: händler*; lieferant*; zulieferer*; verkäufer*
user: nutzer*; kund*?; verbraucher*; abonnent*; leser*; anschlüss*? | witness: zeug*
official: beamt*; amtsträger*; kontrolleur*; inspektor*; mitarbeiter*?
neighbour: nachbar*; anwohner*; anlieger* | team: team*; mannschaft*; trupp*; crew*
species: art?; arten; tierart*; pflanzenart*; vogelart*
nest: nest; nester*; horst; horste*; brutpaar* | reindeer: rentier*; ren?; rene?
tree: baum; bäum*; setzling*
house: haushalt*?; familie*?; haus; häuser*; hauses; *häuser?; *haus?; gebäude*; wohnhäus*
    wohngebäud*
flat: wohnung*; appartement*
room: zimmer*; raum?; räum*; saal; säl*; *zimmer; klassenzimmer*; halle*?; klassenr*; *räume*
floor: stockwerk*; etage*; geschoss*; stöck*; *geschossig*; *stöckig* | bed: bett; betten*; *betten
seat: sitz*; plätz*; platz?; mandat*; *plätze*; *sitze*
post: stelle?; stellen; *stellen; arbeitspl*; jobs; planstell*; posten
village: dorf; dörfer*; ortschaft*; ort?; orte?; orten?; siedlung*
town: stadt; städt*; kommune*?; gemeinde*?
district: viertel?; stadtteil*; bezirk*; stadtviertel*; kreis*?; landkreis*; ortsteil*
street: straße; straßen*; *straßen; gasse*
station: bahnhof*; bahnhöf*; station?; stationen; haltestell*; haltepunkt*; halte?; *stationen
line: linie*; strecke*; verbindung*?; route*; *linien | well: brunnen*; bohr*
reservoir: reservoir*; stausee*; talsperre*; becken*; wasserspeicher*; tank; tanks | pump: pumpe*
pipe: rohr; rohre*; *rohr*; leitung*; *leitungen | section: abschnitt*; teilstück*; strecke*?
boiler: kessel*; heizkessel*; heizwerk* | polling: wahllokal*; stimmlokal*; wahlbezirk*
centre: zentren; zentrum; einrichtung*; unterkünft*; stellen?; heim?; heime*
council: rat?; räte; *rat?; gemeinder*; stadtr*; beirat; beirät*
club: verein*; klub*; club*; *verein*; verband*; verbände
farm: hof?; höfe*; bauernh*; betrieb?; betriebe?; *betriebe?; landwirt*?
field: feld; felder*; acker*; äcker*; fläche*?; parzelle*; grundstück*
panel: modul*; panel*; solaranlag*?; paneel* | transformer: transformator*; trafo*; umspann*
turbine: turbine*; windrä*; windrad*; windkraft*; windenergie*
machine: maschine*; bagger*; traktor*; fahrzeug*; gerät* | dose: dose; dosen; impfdos*; impfung*?
vaccine: impf*; vakzin* | medicine: medikament*; arznei*; tablette*
infection: infektion*; infiziert*; ansteck*; erkrank*?; fall?; fälle?
death: tote*; tod; todes*; todesfäll*; gestorben*; getötet*; ums leben; starb*
injury: verletz*; verwund* | case: fall; fälle*; fällen; vorfall*; vorfäll*; straftat*; delikt*
accident: unfall*; unfäll*; unglück*; kollision*; zusammensto*; havarie*
fault: defekt*; störung*; panne*; ausfall*; ausfäll*; schaden?; fehler?; mängel
leak: leck*; undicht*; wasserverlust* | corrosion: korros*; rost; verrost*; verschlei*
pressure: druck*; überdruck* | debt: überschuld*; schuld*; verschuld*; rückstand*?; rückständ*
money: geld*; mittel?; finanz*; *mittel?; gelder* | price: preis*; *preise*; kosten?; tarif*; *preis
demand: nachfrage*; absatz*; auftrag?; aufträge*?; verkäuf*; umsatz*; umsätz*
bottleneck: engpass*; engpäss*; liefer*; knapp*?; mangel*? | confession: geständ*; gestand*; gesteh*
repay: zurückgezahlt*; zurückzahl*; rückzahl*; erstatt*; beglich*; wiedergutmach*
staffing: personal*; krankenstand; krankheitsstand | security: sicherheit*
respect: respekt*; würde?; achtung? | weather: wetter*; witterung*; unwetter*
traffic: verkehr*; stau; staus
disease: covid*; corona*; pandemi*; krankheit*; seuche*; epidemi*; virus; viren; räude; grippe
    schädling*
hunting: jagd*; jäger*?; wilder*; abschuss*; abschüss* | evaporation: verdunst*
track: gleis*; schiene*; oberbau | stopping: halte?; haltestell*; zwischenhalt*
vote: stimme*; *stimmen | signature: unterschrift*; unterzeichn*
complaint: beschwerd*; einwand*; einwänd*; einwendung*; anzeige*; klage*; widerspr*; einspr*
document: dokument*; bescheinig*; vertrag*; verträg*; genehmig*; rechnung*; akte*; brief*
    schreiben*; unterlag*; lizenz*; bericht*?
ticket: ticket*; karte?; karten; *karten; fahrschein*; eintrittskart*; abos?
book: buch; büch*; bänd*; titel?; werke?; manuskript*
painting: gemälde*; bild?; bilder*; werke; kunstwerk*; exponat*; skulptur*; zeichnung*; foto*
coin: münz*; fund?; funde?; objekt*; artefakt* | letter: paket*; sendung*; päck*; post?
bottle: flasche*; dose?; dosen; fass; fäss*; behälter*; container*
bag: sack; säcke*; tüte*; beutel*; kiste*; kisten; karton*; palette*
match: spiel; spiele*; spielen?; partie*; begegnung*; runde*?
goal: tor; tore*; treffer*; elfmeter* | point: punkt; punkte*; punkten; zähler*; *punkte*
concert: konzert*; aufführ*; vorstell*; ausstell*; film*; auftritt*; vorführ*; stück*?
trip: fahrt*; flug; flüge*; reise*; verbindung*; überfahrt*; abfahrt*; flügen
lesson: unterricht*; stunde*?; kurs*; klasse*; vorlesung*; lektion*
meeting: sitzung*; termin*; verhandlung*; treffen*; gespräch*; versammlung*; verhandlungstag*
    prozesstag*
attack: angriff*; anschlag*; anschläg*; überfall*; überfäll*; riss?; risse?; attack*
""")
