"""What Russian writes before the name of a person, and calls the people and things of a state."""

from generator.languages.names import NameWords
from generator.languages.table import described, listed

TITLES = listed(
    "н ж господин госпожа господина госпожи господину доктор профессор президент премьер министр"
    " мэр губернатор судья директор генерал полковник майор капитан отец"
)
PEOPLES = described(
    "AF афганск; AT австрийск; AU австралийск; AZ азербайджанск; AM армянск; BE бельгийск; BY"
    " белорусск белорус; BG болгарск; CA канадск; CN китайск китаец китайц; CZ чешск; DE немецк"
    " немец германск; DK датск; EG египетск; ES испанск испанец испанц; EE эстонск; FI финск; FR"
    " французск француз; GB британск британец британц; GE грузинск; GR греческ; HU венгерск; IL"
    " израильск; IN индийск; IR иранск; IQ иракск; IT итальянск; JP японск; KZ казахстанск"
    " казахск казахстанец казахстанц; KG киргизск кыргызск; KR южнокорейск; KP северокорейск; LT"
    " литовск; LV латвийск; MD молдавск; MN монгольск; NL голландск нидерландск; NO норвежск; PL"
    " польск поляк; PT португальск; RO румынск; RS сербск; RU российск россиян; SA саудовск; SE"
    " шведск; SK словацк; SY сирийск; TJ таджикск; TM туркменск; TR турецк; UA украинск украинец"
    " украинц; US американск американец американц; UZ узбекск; CH швейцарск"
)
NAMES = NameWords(
    titles=TITLES,
    peoples=PEOPLES,
    people_ending=r"\w{0,5}",
    per=listed("на"),
    joining=listed("и в во на о об с со по для из"),
)
