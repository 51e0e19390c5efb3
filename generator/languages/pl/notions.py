"""Everyday words in Polish, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: deszcz*; ulew* | snow: śnieg*; śnież*; zamie*?; zasp* | frost: mróz; mroz*; przymroz*; chłod*?
heat: upał*; skwar* | drought: susz*
flood: powód?; powodzi*; powódź; zalan*; zalał*; podtop*; wezbrani*
wind: wiatr*; wichur*; sztorm*; burz*; huragan* | fog: mgła; mgły; mgle; mgłę
thaw: odwilż*; roztop* | hail: grad?; gradu?; gradobic* | lightning: piorun*; błyskawic*
landslide: osuwisk*; osunię*; lawin* | earthquake: trzęsien* ziemi | fire: pożar*; ogień?; ognia?
explosion: wybuch*?; eksplo* | strike: strajk* | bankruptcy: bankru*; upadłoś*
teacher: nauczyciel*; pedagog*; wykładow* | pupil: uczeń; uczni*; uczenn*; uczniów; student*
doctor: lekarz*; lekark*; medyk*?; chirurg* | nurse: pielęgniar* | patient: pacjent*
driver: maszynist*; motornicz*; kierowc* | passenger: pasażer*; podróżn*
farmer: rolnik*; sadown*; hodow*; pasterz*
fisher: rybak*; wędkar* | volunteer: wolontari*; ochotnik*?; ochotnicz*?
tourist: turyst*; wczasowicz* | journalist: dziennikar*; reporter*
artist: artyst*; malarz*; malark*; aktor* | player: zawodnik*; zawodnic*; piłkarz*; gracz*
coach: trener*; szkoleniow* | referee: sędzi*?; arbiter; arbitr* | soldier: żołnierz*
police: policj* | firefighter: strażak*; straż pożarn*; straży pożarn* | judge: sędzi*?; sąd orzek*
scientist: naukow*; badacz*; biolog*; geolog*
mayor: burmistrz*; prezydent miasta; prezydenta miasta; wójt* | minister: minister; ministr*
customer: klient*; nabywc*; kupując* | shareholder: akcjonariusz* | voter: wyborc*
miner: górnik*; górnic* | priest: ksiądz; księd*; księż*; proboszcz*
accountant: księgow*; skarbni*?
architect: architekt; architekta; architekci; architektów; architektk* | engineer: inżynier*
school: szkoła; szkoły; szkole; szkołę; szkół; szkołach; szkoln*?; liceum
kindergarten: przedszkol*; żłobk*; żłobek | university: uniwersytet*; politechnik*; uczelni*
hospital: szpital*; klinik*; przychodni* | pharmacy: aptek*; aptec* | bakery: piekarni*
restaurant: restaurac*; kawiarni*; barów?; stołówk* | hotel: hotel* | museum: muze*
library: bibliotek*; bibliotec* | theatre: teatr*
church: kościół; kościo*; katedr*; cerkiew; cerkw*; kaplic* | mosque: meczet*
bridge: most; mostu; moście; mostem; mosty; mostów; wiadukt* | tunnel: tunel*
dam: zapor*?; tama; tamy; grobl* | warehouse: magazyn; magazynu; magazynie; magazyny; magazynów
factory: fabryk*; zakład produkcyj*; zakładów? | shop: sklep*; supermarket* | garage: garaż*
prison: więzien*; aresz*? | stadium: stadion* | airport: lotnisk*
pool: basen*; pływaln*; kąpielisk* | car: samochód?; samochod*?; aut; auta; auto; aut?; osobów*?
bus: autobus*; autokar* | tram: tramwaj* | lorry: ciężarów*; tir; tiry; tirów
train: pociąg*; skład pociąg*
ship: statek; statk*; prom; promu; promy; promem; łód*; łodzi; okręt*
aircraft: samolot*; śmigłow*; helikopter* | bicycle: rower* | sheep: owce; owiec; owca; jagni*
goat: koza; kozy; kóz; kozł* | cow: krów; krowy; krowa; bydł*; cielę*
horse: koń; konie; koni; konia; klacz* | pig: świń; świnie; świnia; trzod*; prosiąt; prosię*
poultry: kury; kur; kurczak*; drób; drobiu | dog: pies; psy; psów; psa | cat: kot; koty; kotów; kota
fish: ryba; ryby; ryb; rybę | bee: pszcz*; ul?; ule; uli | wolf: wilk*; wilcz* | bear: niedźwie*
bird: ptak*; ptas*; ptact* | frog: żab*; ropuch* | electricity: prąd*; energi* elektry*; energii?
gas: gaz; gazu; gazem; gazow* | coal: węgiel; węgl*
oil: ropa; ropy; diesl*; paliw*?; benzyn*; olej napęd* | steel: stal; stali; stalow*; metal*
concrete: beton*; cement* | wood: drewn* | river: rzek*; rzec* | lake: jezior*
sea: morze; morza; morzu; morsk* | canal: kanał?; kanału? | wheat: pszenic* | barley: jęczmie*
rice: ryż; ryżu | potato: ziemniak* | apple: jabłk*; jabłek; jabłon* | grape: winogron*; winnic*
olive: oliwk*; oliwek | milk: mlek* | meat: mięso; mięsa; wołowin*; wieprzow*
bread: chleb; chleba; chlebem; pieczyw* | egg: jaja; jaj; jajk*; jajek | cheese: ser?; sery; sera?
wine: wino; wina | beer: piwo; piwa; browar* | coffee: kawa; kawy; kawę | tea: herbat*
sugar: cukier; cukru | oyster: ostryg* | mussel: małż*?; małże; omułk*
ministry: ministerst*; resort*? | court: sąd; sądu; sądzie; sądem; sądy; sądow*?
parliament: parlament*; sejm*
municipality: gmin*; magistrat*; urząd miast*; urzędu miast*; ratusz*; miast*?
province: województ*?; region*?; powiat* | fine: grzywn*; mandat*?; kar*? | tax: podat*
loan: kredyt*; pożycz* | subsidy: dotacj*; dofinansow*; subwenc*; grant*
wage: płac*?; pensja?; wynagrodz*; zarobk* | pension: emerytur* | rent: czynsz*; najem; najmu
roof: dach; dachu; dachem; dachy; dachów | wall: ścian* | window: okno; okna; okien; oknie
door: drzwi* | basement: piwnic* | red: czerwon* | orange: pomarańczow* | yellow: żółt*
green: zielon*? | thick: grub* | thin: cienk*; cieńsz* | fast: szybk*; szybciej; szybszy*
slow: woln*?; powoln*; powoli; wolniej | strict: surow*?; ostrz*?; zaostrz*
loose: łagodn*; złagodz*; poluz* | keep: zachow*?; utrzym*?
abolish: zniesi*; zniós*; znieś*; zlikwid* | extend: przedłuż*; wydłuż* | shorten: skróc*; skrac*
welcome: z zadowoleniem; pochwal* | regret: ubolewa*; żałuj*?; żałow*
positive: pozytywn*; dodatni* | negative: negatywn*; ujemn* | import: import*; sprowadz*?
export: eksport* | day: w dzień; w ciągu dnia; dzienn*? | night: noc; nocy; nocą; noce; nocn*
legal: legaln*; zgodn* z prawem | illegal: nielegaln*; bezprawn*; niezgodn* z prawem
urban: miejsk*? | rural: wiejsk*; wsi? | deep: głębok*; głębiej; głębsz* | shallow: płytk*; płytsz*
left: lewy; lewego; lewym; lewa; lewej; lewą; w lewo
right: prawy; prawego; prawym; prawa?; prawej; prawą; w prawo | strong: siln* | weak: słab*
ill: zachorow*; chor*?; choruj* | injured: rann*; ranny*; obraż*? | insured: ubezpieczon*
uninsured: nieubezpieczon*; bez ubezpiecz*
roadworks: roboty drogowe; robót drogowych; remont* drog* | fatigue: zmęcz*; przemęcz*
lawyer: adwokat*; prawnik*; prawnicz*; obrońc* | investigator: śledcz*; śledczy
contractor: wykonawc* | owner: właściciel* | resident: mieszkań*
trainee: stażyst*; praktykant*; kursant* | crowd: publicznoś*; widz*?; kibic*
deer: jele*; sarn*; łoś; łosi* | lift: zniesi* zakaz*; zniós* zakaz*; zdjęto?; cofnięt*?
doubt: wątp*; powątp* | theft: kradzież*; ukrad*; skradz*; złodziej*
fraud: oszust*; wyłudz*; przywłaszcz*; sprzeniewierz* | bribery: łapów* | murder: zabójst*; morder*
arson: podpal* | knee: kolan* | shoulder: bark?; barku; ramię; ramieni*
ankle: kostk*?; staw* skokow* | thigh: udo; uda? | above: powyżej; ponad? | below: poniżej
early: wcześn*; za wcześnie; przedwcześn* | late: późn*?; za późno; później; spóźni*; opóźni*?
uphold: utrzyma* w mocy; podtrzyma* wyrok* | overturn: uchyli*; uchyl*
think: myśl*; sądz*?; uważa*? | know: wie; wiedz*; wiem | retire: na emeryturę; przesz* na emeryt*
resign: ustąpi*; zrezygn*; dymisj* | whole: cały; cała; całe; całego; całej; całą; w całości
part: część; części*?; częściow* | unanimous: jednogłośn*; jednomyśln*
narrow: niewielką większością; minimaln* większoś* | preliminary: wstępn*
final: ostateczn*; końcow*? | forest: las; lasu; lasy; lesie; lasach; lasów; leśn*
meadow: łąk*; pastwisk* | swamp: bagn*; torfowisk*; mokrad*
person: osób; osoby; osoba?; osobom; ludzi; ludzie | child: dziec*; dziat*; niemowl*
family: rodzin*; gospodarst*?; domostw* | worker: pracown*; robotn*; zatrudn*; załog*?
candidate: kandydat* | councillor: radn*; posł*; posel*; senator*; deputowan*
guard: strażni*; ochroniarz*; dozor*; wartown* | curator: kurator*; kustosz*; konserwator*
expert: ekspert*; specjalist*; biegł*; rzeczoznaw*; analityk*; znawc*
victim: ofiar*; poszkodowan*; pokrzywdz* | suspect: podejrzan*; zatrzyman*; oskarżon*
protester: demonstr*; protestując*; manifest* | member: członk*; członek
participant: uczestni*; biegacz*; zawodni*; sportow*
applicant: wnioskodaw*; kandydat*; oferent*; chętn*
refugee: uchodź*; migrant*; przesiedl*; ewakuowan*
company: firm*; przedsiębiorst*; spółk*; spółek; zakład*?
dealer: dealer*; dostawc*; sprzedawc*; handl*; kupc*; hurtown*
user: użytkown*; abonent*; odbiorc*; konsument*; czytelni* | witness: świad*
official: urzędni*; inspektor*; kontroler*; funkcjon* | neighbour: sąsiad*; sąsiedz*
team: drużyn*; zespo*; zespół*; ekip*; brygad* | species: gatun* | nest: gniazd*; gnieźdz*
reindeer: renifer* | tree: drzew*; sadzon*
house: rodzin*?; gospodarst*?; mieszka*?; dom; domów; domy; domu; domach; dom*?; budyn*; kamienic*
    blok*?
flat: mieszkań; mieszkani*; lokal*?; apartament*
room: sal?; sale; sali; salach; pokoj*; pokój; pokoi; klas*?; pomieszcz* | floor: pięt*; kondygnac*
bed: łóż* | seat: miejsc*; mandat*; fotel*; siedz*
post: etat*; miejsc* pracy; wakat*; stanowisk*; posad*; miejsc*?
village: wsi; wieś; wsie; wioś; wiosk*; wiosek; miejscowoś*; osad*; sołect* | town: miast*; gmin*?
district: dzielni*; osiedl*; powiat*; rejon*; okręg* | street: ulic*; dróg; drog*; droga*
station: stacj*; przystan*; dworzec; dworc* | line: lini*; tras*; kurs*?; połącz*
well: studni*; studzien; odwiert*; ujęć?; ujęci* | reservoir: zbiornik*; zalew*; cystern*
pump: pomp* | pipe: rur*; rurociąg*; wodociąg*; ciepłociąg* | section: odcin*; fragment*; części?
boiler: kocioł; kotł*; ciepłown* | polling: lokal* wyborcz*; komisj* wyborcz*; obwod*
centre: ośrod*; placów*; schroni*; centr*; obiekt*? | council: rad?; rada; rady; radę
club: klub*; stowarzysz*; związ*? | farm: gospodarst*; ferm*
field: pole; pól; pola; dział*; parcel* | panel: panel*; moduł* | transformer: transformator*
turbine: turbin*; wiatrak* | machine: maszyn*; kopar*; ciągnik*; traktor*; pojazd*
dose: dawk*; dawek; szczepion*? | vaccine: szczep*
medicine: lek?; leki; leków; lekarstw*; tabletk*; repelent*
infection: zakaże*; zakażo*; zaraże*; infekc*; zachorow*
death: zgon*; zmarł*; śmier*; zginę*; zabit*; zginą* | injury: rann*; ranny*; obraż*; poszkodow*
case: przypad*; zdarze*; incydent*; przestęps*; zarzut*; spraw*; czyn*
accident: wypad*; zderzen*; katastrof*; kolizj* | fault: awari*; usterk*; wad*?; defekt*; uszkodz*
leak: wyciek*; nieszczeln*; przeciek*; ubytk*? | corrosion: koroz*; rdz*; rdza*; zużyc*
pressure: ciśnien*; nacisk*; presj* | debt: dług*; zadłuż*; zaległ*
money: pieniąd*; pieniędz*; środk*; środków; finans*; fundusz*
price: cen?; cena; ceny; cenę; cenami; cenach; taryf*; koszt*?
demand: popyt*; sprzedaż*; zamówie*; wolumen*; obrot*
bottleneck: brak*; niedob*; dostaw*; braku*; opóźnień? | confession: przyzna*; wyjaśni*?
repay: zwróc*; zwrot*; spłac*; zwrac* | staffing: person*; kadr*; obsad*; pracown*?
security: bezpiecz*; zabezpiecz* | respect: szacun*; godnoś*; poszanow* | weather: pogod*; atmosfer*
traffic: ruch?; ruchu; kork*; komunikac*
disease: covid*; pandemi*; pandémi*; chorob*; epidemi*; wirus*; świerzb*; grypa; grypy; szkodnik*
    plag*; zaraz*
hunting: polow*; poluj*; kłusown*; odstrzał*; myśliw* | evaporation: parow*; odparow*; wyparow*
track: tor; toru; tory; torów; torow*; szyn* | stopping: przystan*; postoj*; zatrzyma*
vote: głos; głosów; głosy; głosu*; głosów*; głosam* | signature: podpis*; sygnatari*
complaint: skarg*; sprzeciw*; uwag?; uwagi; zażale*; zgłosz*; odwoła*; wnios*?; protest*
document: dokument*; zaświadcz*; umow*; umów; zezwol*; pozwol*?; faktur*; list*?; licencj*; protok*
    akt; akta; akty; koncesj*
ticket: bilet*; karnet*; wejściów* | book: książ*; tom*; tytuł*; egzempl*; wolumin*; rękopis*
painting: obraz*; malowid*; dzieł*; płót*; rzeźb*; zdję*; rysun*; eksponat*
coin: monet*; przedmiot*; znalezisk*; artefakt*; zabytk* | letter: paczk*; paczek; przesył*; poczt*
bottle: butel*; pusz*; beczk*; beczek; kontener*; słoik*
bag: work*; worek; toreb*; skrzy*; pudeł*; karton*; palet*; urn*
match: mecz*; spotkan*?; gier; gry; kolej*? | goal: gol*; bramk*; bramek; karn*?
point: punkt; punktów; punkty; punkt*; oczek?
concert: koncert*; spektak*; przedstaw*; wystaw*; film*; pokaz*; występ*; seans*
trip: kurs*; lot?; lotów; loty; podróż*; rejs*; przejazd*; odjazd*
lesson: lekcj*; zaję*; klas*; kurs*; wykład*; oddział*
meeting: posiedz*; spotka*; rozpraw*; sesj*; termin*; narad*; zebra*
attack: atak*; napaś*; napad*; zamach*
""")
