"""Everyday words in Swedish, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: regn*; skyfall*; nederbörd*? | snow: snö; snön; snöade; snöar; snöfall*; snöoväder*; snöstorm*
frost: frost*; tjäle?; köld*?; kyla? | heat: hetta*; värmebölj*; värme? | drought: torka; torkan
flood: översvämning*; översvämm*; högvatten?
wind: vind; vindar*; vinden; storm; stormen; stormar*; orkan* | fog: dimma; dimman; dimmig*
thaw: töväder*; tö; islossning*? | hail: hagel; haglet; haglade | lightning: blixt*
landslide: jordskred*; ras?; raset?; skredet; lavin* | earthquake: jordbävning*; jordskalv*
fire: brand; branden; bränder*; eld?; elden; eldsvåda*
explosion: explosion*; explod*; sprängning*? | strike: strejk* | bankruptcy: konkurs*
teacher: lärare; läraren; lärarna; lärarnas; lärarinn* | pupil: elev; elever*; eleven; student*
doctor: läkare; läkaren; läkarna; doktor*; kirurg* | nurse: sjuksköter*; undersköter*
patient: patient* | driver: lokförare*; tågförare*; förare; föraren; förarna; chaufför*; bilist*
passenger: passagerar*; resenär* | farmer: bonde; bönder*; bonden; lantbrukar*; odlare*; jordbrukar*
fisher: fiskare; fiskaren; fiskarna | volunteer: volontär*; frivillig*? | tourist: turist*
journalist: journalist*; reporter*; korrespondent* | artist: konstnär*; skådespel*; målare?
player: spelare; spelaren; spelarna; fotbollsspelar* | coach: tränare*; coach; coachen
referee: domare? | soldier: soldat*; militär? | police: polis*
firefighter: brandm*; räddningstjänst* | judge: domare?; domaren?; rådman*
scientist: forskare*; forskarna; vetenskapsm*; biolog* | mayor: borgmästar*; kommunalråd*
minister: minister*; ministrar*; *minister; *ministern | customer: kund; kunder*; kunden; köpare*
shareholder: aktieägar* | voter: väljare*; väljarna | miner: gruvarbet*
priest: präst*; kyrkoherd*; imam* | accountant: revisor*; bokför*; kassör*; redovisningskonsult*
architect: arkitekt* | engineer: ingenjör* | lawyer: advokat*; jurist*
investigator: utredare*; utredarna | contractor: entreprenör*; byggfirm*
owner: ägare; ägaren; ägarna | resident: boende; boenden?; invånar*; grannar?
trainee: praktikant*; lärling* | crowd: publik*?; åskådar*
school: skola; skolan; skolor*; grundskol*; gymnasi* | kindergarten: förskol*; dagis*
university: universitet*; högskol* | hospital: sjukhus*; lasarett*; klinik* | pharmacy: apotek*
bakery: bageri* | restaurant: restaurang*; krog; krogen; krogar*; kafé*; café* | hotel: hotell*
museum: museum; museer*; museet | library: bibliotek* | theatre: teater*; teatrar*
church: kyrka; kyrkan; kyrkor*; katedral*; domkyrk* | mosque: moské* | bridge: bro; bron; broar*
tunnel: tunnel*; tunnlar* | dam: damm?; dammen; dammar*; fördämning*
warehouse: lager?; lagret?; lagerlokal*; magasin*? | factory: fabrik*
shop: butik*; affär?; affären?; affärer?; mataffär* | garage: garage*; parkeringshus*
prison: fängelse*; häkte*; anstalt* | stadium: stadion*; arena* | airport: flygplats*
pool: simhall*; badhus*; bassäng* | car: bil; bilar*; bilen; personbil* | bus: buss; bussar*; bussen
tram: spårvagn* | lorry: lastbil*; långtradar* | train: tåg; tåget; tågen; pendeltåg*
ship: fartyg*; skepp*; färja; färjor*; färjan; båt; båtar*; båten
aircraft: flygplan*; helikopter*; helikoptrar* | bicycle: cykel; cyklar*; cykeln
sheep: får?; fåren; lamm; lammen; tacka? | goat: get; getter*; geten
cow: ko; kor?; korna; kalv*; nötkreatur; nötboskap* | horse: häst*; sto?; föl
pig: gris*; svin; svinen | poultry: höns*; kyckling*; fjäderfä*; höna | dog: hund; hundar*; hunden
cat: katt; katter*; katten | fish: fisk; fiskar*; fisken | bee: bin; bina?; bikup*; honungsbi*
wolf: varg* | bear: björn; björnar*; björnen | bird: fågel*; fåglar*
frog: groda; grodor*; grodan; padda; paddor*
deer: hjort*; rådjur*; älg; älgar*; älgen; ren?; renar?; renarna
electricity: el?; elen; elström*; ström?; strömmen?; elektricitet* | gas: gas; gasen; naturgas*
coal: kol; kolet; stenkol* | oil: olja; oljan; diesel*; bensin*; bränsle*?; petroleum*
steel: stål; stålet; metall*; järn; järnet | concrete: betong*; cement*
wood: trä; träet; virke*; timmer* | river: å?; ån; älv; älven; älvar*; flod; floden; floder*
lake: sjö; sjön; sjöar*; tjärn* | sea: hav; havet; haven; havs* | canal: kanal*
wheat: vete; vetet; höstvete* | barley: korn; kornet; vårkorn* | rice: ris; riset | potato: potatis*
apple: äpple*; äpplen* | grape: druv*; vindruv*; vingård* | olive: oliv* | milk: mjölk*
meat: kött*; nötkött*; fläskkött* | bread: bröd*; limp* | egg: ägg* | cheese: ost; osten; ostar
wine: vin; vinet; viner; rödvin*; vitvin* | beer: öl; ölet; bryggeri* | coffee: kaffe*
tea: te; teet | sugar: socker*; sockret | oyster: ostron* | mussel: mussl*
ministry: departement*; ministerium*; ministeri* | court: domstol*; tingsrätt*; hovrätt*
parliament: riksdag*; parlament* | municipality: kommun; kommunen*; kommuner*; kommunens; stadshus*?
province: landskap*?; län; länet; provins* | fine: bot?; böter*; vite*; sanktionsavgift*
tax: skatt; skatten; skatter*; *skatt; *skatten | loan: lån; lånet; lånen; kredit*
subsidy: subvention*; bidrag* | wage: lön; löner*; lönen; löne*; månadslön*
pension: pension; pensionen; pensioner | rent: hyra; hyran; hyror*; arrende*
roof: tak; taket; taken | wall: vägg*; mur; muren; murar* | window: fönst* | door: dörr*
basement: källar*; källaren | red: röd*; rött | orange: orange*; brandgul* | yellow: gul; gula; gult
green: grön*?; grönt? | thick: tjock* | thin: tunn; tunt; tunna?; tunnare
fast: snabb*; fort?; fortare | slow: långsam*; sakta; trög*
strict: sträng*; strikt*; skärp*; hårdare? | loose: lös?; löst?; uppluckr*; lättnad*; mjukare
keep: behåll*; behöll; bevara*; kvar? | abolish: avskaff*; slopa*; upphäv*
extend: förläng*; utsträck* | shorten: förkort*; kort* ner; korta* | lift: häv*; hävs; hävde; hävt
welcome: välkomna*; hylla*? | regret: beklaga*; ångra* | doubt: tvivl*; betvivl*; ifrågasätt*
positive: positiv* | negative: negativ* | import: import*; införsel* | export: export*; utförsel*
day: dag?; dagtid; om dagen?; dagens? | night: natt; natten; nätter*; nattetid; nattlig*
legal: laglig*; lagligt; legal* | illegal: olaglig*; olovlig*; illegal*
urban: urban*; stads*?; storstad* | rural: landsbygd*; lantlig* | deep: djup*; djupt
shallow: grund?; grunt; grunda? | left: vänst* | right: höger*; högra; högerben*
strong: stark*; kraftig* | weak: svag* | ill: sjuk; sjuka?; insjukna*; sjukt?
injured: skadad*?; skadades; sårad*; skadat*? | insured: försäkrad*?; försäkrat?
uninsured: oförsäkrad* | theft: stöld*; stulen; stulna; stal; inbrott*; rån*
fraud: bedrägeri*; svindel*; förskingr* | bribery: mutor; muta; mutbrott*; bestick*
murder: mord; mordet; mördad*; mörda*; dråp* | arson: mordbrand*; mordbränder*
knee: knä; knäet; knän; knäskad* | shoulder: axel?; axeln?; axlar?; skuldr* | ankle: fotled*; vrist*
thigh: lår; låret; lårskad*; lårmusk* | above: ovanför; högre än; över?
below: nedanför; lägre än; under? | early: tidig*; tidigt; för tidigt
late: sen?; sent; senare?; försenad*; för sent | uphold: fastställ*; fastslog* domen
overturn: upphävde domen; undanröj*; ändra* domen | think: tror; trodde; tänker; anser; menar?
know: vet; visste; vetat | retire: pension; gå* i pension; gick i pension; pensioner*
resign: avgå*; avgick*; avgått; säg* upp sig; avsked*? | whole: hela; hel?; helt?; hela?
part: del?; delar?; delvis; delen? | unanimous: enhällig*; enig*; enigt
narrow: knapp?; knapp majoritet; knappt; liten marginal; minsta möjliga
preliminary: preliminär*; tillsvidare | final: slutlig*; slutgiltig*; definitiv*
forest: skog; skogen; skogar*; skogs* | meadow: äng; ängen; ängar*; betesmark*
swamp: myr; myren; myrar*; mosse; mossen; mossar*; kärr*; träsk*; våtmark*
roadworks: vägarbet*; vägbygge* | fatigue: trött*; utmatt*
person: människor; personer; person?; personen? | child: barn; barnen; barns
family: familj*; hushåll* | worker: anställd*; arbetare*; medarbetare*; personal*
candidate: kandidat*; sökande | councillor: ledam*; fullmäktig*; riksdagsle*
guard: vakt; vakter*; väktare*; vakten | curator: intendent*; kurator*; konservator*
expert: expert*; sakkunnig*; specialist*; analytiker* | victim: offer; offren; drabbad*
suspect: misstänkt*; gripn*; åtalad*; tilltalad* | protester: demonstrant*; protester*?
member: medlem*; ledam*? | participant: deltag*; löpare*; idrottar*; startande
applicant: sökande*; anbudsgivar*; budgivar* | refugee: flykting*; migrant*; asyl*; evakuerad*
company: företag*; bolag*; firma; firmor | dealer: återförsälj*; leverantör*; handlare*; försäljar*
user: användar*; abonnent*; prenumerant*; konsument*; läsar* | witness: vittne*
official: tjänstem*; inspektör*; handläggar* | neighbour: grann*; närboend*
team: lag?; lagen; team*; besättning*; manskap* | species: art?; arter*; arten
nest: bo?; bon; boet; häckning* | reindeer: ren?; renar*; renen | tree: träd; träden; plantor
house: hushåll*?; familj*?; hus; husen; huset; byggnad*; bostäd*; bostad*; villor
flat: lägenhet*; bostäd*?; bostad*?
room: rum; rummen; sal; salar; salen; klassrum*; hall? | floor: våning*; plan?
bed: säng*; vårdplats*; bädd* | seat: plats?; platser*; mandat*; stol?; stolar; *platser
post: tjänst*; jobb*; arbetstillf*; befattning*; årsverk*
village: by?; byar*; byn; tätort*; samhäll*? | town: stad; städer*; staden; kommun*?
district: stadsdel*; distrikt*; kvarter*; område*? | street: gata; gator*; gatan; väg?; vägar*
station: station*; hållplats* | line: linje*; rutt*; sträck*; förbindels* | well: brunn*; borrhål*
reservoir: reservoar*; magasin*; damm*; tank* | pump: pump* | pipe: rör; rören; ledning*; *ledning*
section: sträck*; avsnitt*; del?; delar? | boiler: panna?; pannor*; pannan
polling: vallokal*; valdistrikt* | centre: center*; anläggning*; boend*; inrättning*
council: råd?; nämnd*; fullmäktige*; *råd | club: klubb*; förening*; förbund*
farm: gård*; jordbruk*; lantbruk* | field: fält; åker*; åkrar; tomt* | panel: panel*; solcell*
transformer: transformator* | turbine: turbin*; vindkraft*; verk?
machine: maskin*; grävmaskin*; traktor*; fordon* | dose: dos; doser; vaccin*? | vaccine: vaccin*
medicine: läkemedel*; medicin*; tablett* | infection: smitt*; infekt*; insjukn*
death: död*; dog; omkom*; avlid*; dött | injury: skad*; sårad*
case: fall; fallen; ärende*; händels*; brott*; incident*; åtalspunkt*
accident: olyck*; krock*; kollision* | fault: fel?; felet; haveri*; störning*; avbrott*; defekt*
leak: läck* | corrosion: korros*; rost*; slitage* | pressure: tryck*; övertryck* | debt: skuld*
money: pengar*; medel?; finans*; penning* | price: pris; priser*; priset; taxa*; kostnad*?; *priser*
demand: efterfråg*; försäljning*; order*; omsättning*; volym*
bottleneck: brist*; leverans*; flaskhals* | confession: erkän*; bekän*
repay: återbeta*; betalat tillbaka; ersätt* | staffing: personal*; bemann*; sjukfrånvaro
security: säkerhet*; trygg* | respect: respekt*; värdighet* | weather: väder*; vädret
traffic: trafik*; köer
disease: covid*; corona*; pandemi*; sjukdom*; epidemi*; virus*; skabb*; pest; influensa*; skadedjur*
hunting: jakt*; jaga*; tjuvjakt*; skyddsjakt* | evaporation: avdunst*
track: spår?; spåret; räls*; banvall* | stopping: uppehåll*; hållplats*; stopp*
vote: röst; röster* | signature: underskrift*; namnunderskrift*; undertecknat*
complaint: klagom*; överklag*; anmäl*; invändn*; yttrand*
document: dokument*; intyg*; avtal*; kontrakt*; tillstånd*; faktur*; brev*; handling*; licens*
ticket: biljett*; *kort? | book: bok?; böcker*; boken; volym*; titlar; handskrift*
painting: målning*; tavl*; verk; konstverk*; föremål*; skulptur*; foto*; teckning*
coin: mynt*; fynd*; föremål* | letter: paket*; försändels*; post?
bottle: flask*; burk*; fat?; tunn*; behållare*; container*
bag: säck*; påse*; påsar; låd*; kartong*; väsk*; pall?; pallar | match: match*; omgång*
goal: mål; målen; straff* | point: poäng*; *enhet*
concert: konsert*; föreställ*; utställ*; film*; framträd*; visning*
trip: tur?; turer*; flyg*; resor*; resa; avgång*; överfart*
lesson: lektion*; kurs*; klass*; föreläsn*
meeting: möte*; sammanträd*; förhandling*; samtal*; dagar?
attack: angrepp*; attack*; attent*; rån*; anfall*
""")
