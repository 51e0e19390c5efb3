"""Everyday words in English, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: rain; rains; rainy; rainfall; downpour* | snow: snow; snowfall*; snowy; snowdrift*; blizzard*
frost: frost; frosts; frosty; freezing?; cold? | heat: heat; heatwave*; hot spell
drought: drought*; dry spell | flood: flood; floods; flooding; flooded; inundat*
wind: wind; winds; windy; gale; gales; storm; storms; hurricane* | fog: fog; foggy; mist; misty
thaw: thaw; thawing | hail: hail; hailstorm*; hailstone* | lightning: lightning
landslide: landslide*; landslip*; mudslide*; avalanche*; rockfall* | earthquake: earthquake*; quake*
fire: fire; fires; blaze?; wildfire*; burning? | explosion: explosion*; explod*; blast?
strike: strikes?; strike; walkout*; striking? | bankruptcy: bankrupt*; insolven* | teacher: teacher*
pupil: pupil*; student*; schoolchild*; schoolboy*; schoolgirl*
doctor: doctor*; physician*; surgeon* | nurse: nurse; nurses | patient: patient; patients
driver: driver*; motorist* | passenger: passenger*; commuter*
farmer: farmer*; grower*; herder*; shepherd*; breeder*
fisher: fishermen; fisherman; fishers; angler* | volunteer: volunteer; volunteers
tourist: tourist*; holidaymaker*; visitors? | journalist: journalist*; reporter*; correspondent*
artist: artist; artists; painter*; actor* | player: player; players; footballer*
coach: coach?; coaches; trainer* | referee: referee*; umpire*
soldier: soldier*; troops; serviceman; servicemen | police: police; policeman; policemen; officers?
firefighter: firefighter*; fire brigade; firemen; fireman | judge: judge; judges?
scientist: scientist*; researcher*; biologist*; geologist* | mayor: mayor; mayors; mayor's
minister: minister; ministers | customer: customer*; buyer*; shopper*; client*
shareholder: shareholder*; stockholder* | voter: voter*; electorate | miner: miner; miners
priest: priest*; pastor?; parson; vicar; imam* | accountant: accountant*; bookkeeper*; treasurer?
architect: architect; architects | engineer: engineer; engineers | school: school; schools
kindergarten: kindergarten*; nursery school*; nurseries; creche*
university: university; universities | hospital: hospital; hospitals; clinic; clinics
pharmacy: pharmac*; chemist's | bakery: bakery; bakeries | restaurant: restaurant*; cafe*; canteen?
hotel: hotel; hotels; guesthouse* | museum: museum; museums | library: library; libraries
theatre: theatre*; theater* | church: church; churches; chapel*; cathedral* | mosque: mosque*
bridge: bridge; bridges | tunnel: tunnel; tunnels | dam: dam; dams | warehouse: warehouse*; depot?
factory: factory; factories; mill?; plant? | shop: shop; shops; store?; supermarket*
garage: garage; garages | prison: prison; prisons; jail; jails | stadium: stadium*
airport: airport; airports | pool: swimming pool*; pool? | car: car; cars | bus: bus; buses
tram: tram; trams; streetcar* | lorry: lorry; lorries; truck; trucks | train: train?; trains?
ship: ship; ships; ferry; ferries; boat; boats; vessel*
aircraft: aircraft; plane?; planes?; airplane*; aeroplane*; helicopter*
bicycle: bicycle*; bike; bikes | sheep: sheep; lamb; lambs; ewe; ewes | goat: goat; goats; kids?
cow: cow; cows; cattle; calf? | horse: horse; horses; mare; mares; foal* | pig: pig; pigs; piglet*
poultry: chicken*; hens; poultry | dog: dog; dogs | cat: cat; cats | fish: fish; fishes
bee: bee; bees; beehive*; hives | wolf: wolf; wolves | bear: bears?; bear? | bird: bird; birds
frog: frog; frogs; toad* | electricity: electricity; electric? | gas: gas; natural gas | coal: coal
oil: oil?; diesel; petrol; fuel?; crude | steel: steel; iron?; metal? | concrete: concrete?; cement
wood: wood; wooden; timber | river: river; rivers | lake: lake; lakes | sea: sea; seas; ocean?
canal: canal; canals | wheat: wheat | barley: barley | rice: rice | potato: potato; potatoes
apple: apple; apples | grape: grape; grapes; vineyard* | olive: olive; olives | milk: milk
meat: meat; beef?; pork? | bread: bread; loaf; loaves | egg: egg; eggs | cheese: cheese; cheeses
wine: wine; wines | beer: beer; beers | coffee: coffee | tea: tea | sugar: sugar
oyster: oyster; oysters | mussel: mussel; mussels | ministry: ministry; ministries; department?
court: court; courts; tribunal* | parliament: parliament; parliaments; assembly?
municipality: municipality; municipalities; municipal council; town hall; city hall; city council
    town council; city?; town? | province: province; provinces; region?; county?
fine: fine?; fines; fined | tax: tax; taxes; taxation; levy? | loan: loan; loans; credit?
subsidy: subsid*; grant?; grants? | wage: wage; wages; salar*; pay? | pension: pension; pensions
rent: rent; rents; rental* | roof: roof; roofs | wall: wall; walls | window: window; windows
door: door; doors | basement: basement*; cellar* | red: red | orange: orange | yellow: yellow
green: green? | thick: thick; thicker; thickest | thin: thin; thinner; thinnest
fast: fast; faster; fastest; quick; quickly; quicker; rapid*; swift* | slow: slow*
strict: strict; stricter; strictest; tighter; tough; tougher; tighten*; toughen*
loose: loose; looser; lax; laxer; relaxed?; loosen*
keep: kept?; keep?; preserved; retain*; preserv* | abolish: abolish*; scrap*; abolition
extend: extend*; prolong*; extension? | shorten: shorten*; curtail* | welcome: welcom*
regret: regret*; deplor* | positive: positive | negative: negative
import: import; imports; imported; importing; importer* | export: export*
day: by day?; daytime; in the day? | night: night; nights; overnight; night-time
legal: legal; lawful; legally; lawfully | illegal: illegal*; unlawful* | urban: urban
rural: rural; countryside | deep: deep; deeper; deepest | shallow: shallow*
left: on the left; to the left; left bank; left-hand; left wing; left foot; left side; left leg
right: on the right; to the right; right bank; right-hand; right wing; right foot; right side
    right leg | strong: strong; stronger; strongest | weak: weak; weaker; weakest; weaken*
ill: fell ill; ill?; sick?; illness*; unwell | injured: injur*; hurt?; wounded
insured: insured; with insurance | uninsured: uninsured; without insurance
roadworks: roadworks; road works | fatigue: fatigue; exhaustion; tiredness
lawyer: lawyer*; attorney*; solicitor*; barrister*
investigator: investigator*; investigators; detective* | contractor: contractor*
owner: owner; owners; landlord* | resident: resident; residents; inhabitants; villager*
trainee: trainee*; apprentice* | crowd: the crowd; spectator* | deer: deer; elk; moose
lift: lifted; lifting? | doubt: doubts; doubted; doubtful; sceptical
theft: theft*; stole; stolen; thief; thieves; burglar* | fraud: fraud*; embezzl* | bribery: bribe*
murder: murder*; manslaughter | arson: arson* | knee: knee; knees | shoulder: shoulder; shoulders
ankle: ankle* | thigh: thigh*; hamstring* | above: above; over the age of | below: below; beneath
early: early; too early; earlier; earliest | late: too late; late; later than; latest?
uphold: uphold*; upheld | overturn: overturn*; quash*; annul* | think: think; thinks; thought?
know: know; knows; knew | retire: retir* | resign: resign*; stepp* down; step* down
whole: whole; the entire; entirely | part: part of; parts of; partly; partial*
unanimous: unanimous* | narrow: narrowly; by a narrow | preliminary: preliminary; provisional
final: final; definitive; conclusive | forest: forest; forests; woodland*
meadow: meadow*; pasture*; grassland* | swamp: swamp*; marsh*; bog; bogs; peatland*; wetland*
person: people; persons; person; individuals; men?; women?; adults?
child: child; children; kids; babies; toddler*; boys?; girls? | family: family; families; household*
worker: worker*; employee*; staff; labourer*; laborer*; jobs?; workforce | candidate: candidate*
councillor: councillor*; councilor*; deputies; lawmaker*; legislator*; mps; aldermen
    council members; members of parliament; senator*
guard: guard; guards; watchmen; attendants?; rangers? | curator: curator*; conservator*; restorer*
expert: expert*; specialist*; analyst*; consultant*; assessors? | victim: victim*; casualt*
suspect: suspect; suspects; detainee*; defendant*; accused
protester: protester*; demonstrator*; marcher* | member: member; members
participant: participant*; entrants; runners; competitors; attendees; starters?; athletes
applicant: applicant*; bidder*; claimant*
refugee: refugee*; migrant*; asylum*; displaced; evacuee*
company: company; companies; firm; firms; business; businesses; enterprise*; corporation*
dealer: dealer*; distributor*; retailer*; supplier*; vendor*; trader*; merchant*; seller*
user: user; users; subscriber*; consumer*; reader?; readers | witness: witness; witnesses
official: official; officials; civil servant*; inspector*; clerk* | neighbour: neighbour*; neighbor*
team: team; teams; squad*; crew; crews; brigade* | species: species; breeds? | nest: nest; nests
reindeer: reindeer | tree: tree; trees; saplings; seedlings
house: house; houses; homes?; home?; building; buildings; dwelling*; cottage*; apartment block*
    blocks of flats
flat: flat; flats; apartment; apartments; housing units; dwellings?
room: room; rooms; classroom*; hall; halls; ward?; wards; bedroom*
floor: floor?; floors; storey*; stories?; storeys | bed: bed; beds
seat: seat; seats; places; spots
post: posts; jobs; vacanc*; job?; positions?; post?
village: village; villages; settlement*; hamlet*
town: towns; cities; town?; city?; municipalities?
district: district; districts; neighbourhood*; neighborhood*; quarters?; wards?; boroughs
street: street; streets; roads; road?; avenues | station: station; stations; stops; stop?; halts
line: lines; routes; services?; line?; route? | well: well?; wells; borehole*; boreholes
reservoir: reservoir*; water tank*; tanks; tank? | pump: pump; pumps
pipe: pipe; pipes; pipeline*; main; mains; drains?
section: section; sections; stretch?; stretches; segments
boiler: boiler; boilers; boiler house*; boiler plant*
polling: polling station*; polling centre*; polling center*; polling place*; precinct*
centre: centres; centers; shelter*; facility; facilities; institutions | council: council; councils
club: club; clubs; society?; societies; associations; association?
farm: farm; farms; ranch*; holdings? | field: fields; plots; field?; orchards?; plot?
panel: panel; panels; modules; solar panels | transformer: transformer*; substation*
turbine: turbine*; wind turbine*
machine: machine; machines; machinery; excavator*; bulldozer*; tractor*; vehicles?; units?
dose: dose; doses; vaccin*?; jabs | vaccine: vaccine; vaccines; vaccinat*; inoculat*
medicine: medicine*; drug?; drugs; pills; tablets; repellent*
infection: infection; infections; infected; contagion*
death: death; deaths; fatalit*; dead; killed; died
injury: injuries; injured; hurt; wounded; injury
case: cases; case?; incidents; offences; offenses; crimes; charges; counts
accident: accident; accidents; crash; crashes; collision*; derail*
fault: fault; faults; breakdown*; malfunction*; defect*; failures?; outage*
leak: leak; leaks; leakage*; leaking
corrosion: corrosion; corroded; rust?; rusted; rusty; wear and tear
pressure: pressure; surge?; pressure surge* | debt: debt; debts; arrears; indebted*; owed; owes
money: money; funds?; funding; cash; finances; financ*
price: price; prices; fare?; fares; cost?; costs?; tariff*
demand: demand?; sales?; orders?; volumes?; turnover; demand for
bottleneck: bottleneck*; delivery problem*; supply chain*; shortage?; shortages?; deliveries?
confession: confession*; confessed; confess; admission?; pleaded guilty; plea?
repay: repaid; repay; repayment*; refund*; reimburs*; paid back
staffing: staffing; understaff*; staff?; sick leave; personnel | security: security; safety
respect: respect; dignity; honour?; honor? | weather: weather | traffic: traffic; congestion; jams
disease: disease*; epidemic*; pandemic*; virus*; plague; mange; flu; pest?; pests
hunting: hunting; hunted; poaching; culling; hunt?; cull? | evaporation: evaporat*
track: track?; rails?; railway line; track bed; rails | stopping: number of stops; stops
vote: vote?; votes?; ballots | signature: signature*; signator*
complaint: complaint*; objection*; appeals?; petition*; lawsuits?; grievance*; reports?
document: document*; certificate*; contract*; permit*; licence*; license*; invoice*; reports?; files
    letters; orders?; papers?
ticket: ticket*; passes?; subscriptions? | book: book; books; volumes?; titles?; manuscripts
painting: painting*; pictures; works?; artworks; exhibits; sculptures; drawings; photographs; photos
coin: coin; coins; artefacts; artifacts; finds; objects
letter: parcels; parcel; package*; packages; consignments; mail
bottle: bottle; bottles; cans; jars; barrels?; containers
bag: bag; bags; sacks; boxes; crates; pallets
match: match; matches; game; games; fixtures; rounds?
goal: goal; goals; tries?; penalties?; free kicks | point: point; points
concert: concert*; performance*; shows?; screenings?; premieres?; exhibitions; films; plays?
trip: trip; trips; flight; flights; journeys; departures; crossings; voyages; services?; sailings
lesson: class?; classes; lesson*; courses?; lectures; hours?
meeting: meeting*; session*; hearing*; sittings; talks; dates?; appointments; days of hearing
    trial days
attack: attack*; raid*; assault*; strikes?; shelling*
""")
