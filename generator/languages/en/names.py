"""What English writes with a capital that names nobody, and what it calls people of a place."""

from generator.languages.en.vocabulary import ENDINGS, MAKERS, PREFIXES, VOCABULARY
from generator.languages.names import NameWords
from generator.languages.table import described, listed

TITLES = listed(
    "mr mrs ms miss dr prof professor sir dame lord lady don sheriff judge justice senator"
    " cr cllr det insp sgt gov sen rep capt col"
    " governor councillor mayor minister president chairman chairwoman chairperson director"
    " captain colonel general major sergeant inspector bishop archbishop cardinal pope imam rabbi"
    " father sister brother king queen prince princess ambassador secretary commissioner deputy"
)
OTHERS = listed("i internet edtf celsius fahrenheit god bc ad am pm tv")
GENERICS = listed(
    "street road avenue square bridge river lake sea ocean bay gulf strait canal mount mountain"
    " mountains hill hills ridge valley plain plateau desert forest island islands isle peninsula"
    " cape coast beach port harbour harbor airport station park reserve garden gardens castle"
    " palace tower gate church cathedral mosque temple monastery city town village county district"
    " province region state republic kingdom empire federation union league alliance"
    " north south east west northern southern eastern western central upper lower new old great"
    " greater saint holy university institute academy college school faculty hospital museum"
    " library theatre theater gallery ministry department office agency authority commission"
    " committee council board bureau court parliament assembly senate house chamber congress"
    " government police army navy force forces guard bank fund company corporation group"
    " association society federation foundation party movement front union front trust"
    " festival day week year games cup war treaty agreement convention protocol act law code"
    " constitution declaration plan programme program project summit conference forum"
    " national international federal regional local public general first second world united"
)
DEMONYMS = described(
    "AF afghan; AL albanian; DZ algerian; AD andorran; AO angolan; AR argentine argentinian;"
    " AM armenian; AU australian aussie; AT austrian; AZ azerbaijani azeri; BH bahraini;"
    " BD bangladeshi; BB barbadian; BY belarusian; BE belgian; BZ belizean; BJ beninese;"
    " BT bhutanese; BO bolivian; BA bosnian; BW motswana; BR brazilian; BG bulgarian; KH cambodian;"
    " CM cameroonian; CA canadian; TD chadian; CL chilean; CN chinese; CO colombian;"
    " CD congolese; HR croatian croat; CU cuban; CY cypriot; CZ czech czechia; DK danish"
    " dane; DO dominican; EC ecuadorian; EG egyptian; EE estonian; ET ethiopian; FI finnish finn;"
    " FR french frenchman frenchwoman; GA gabonese; GM gambian; GE georgian; DE german;"
    " GH ghanaian; GR greek; GT guatemalan; GN guinean; HT haitian; HN honduran; HU hungarian;"
    " IS icelandic icelander; IN indian; ID indonesian; IR iranian; IQ iraqi; IE irish irishman; IL"
    " israeli;"
    " IT italian; JM jamaican; JP japanese; JO jordanian; KZ kazakh kazakhstani; KE kenyan;"
    " KR korean; KW kuwaiti; KG kyrgyz kyrgyzstani; LA lao laotian; LV latvian; LB lebanese;"
    " LR liberian; LY libyan; LT lithuanian; LU luxembourgish; MG malagasy; MY malaysian;"
    " ML malian; MT maltese; MX mexican; MD moldovan; MN mongolian mongol; ME montenegrin;"
    " MA moroccan; MZ mozambican; MM burmese burma; NA namibian; NP nepali nepalese; NL dutch"
    " dutchman;"
    " NI nicaraguan; NE nigerien; NG nigerian; MK macedonian;"
    " NO norwegian; OM omani; PK pakistani; PS palestinian; PA panamanian; PY paraguayan;"
    " PE peruvian; PH filipino philippine; PL polish pole; PT portuguese; QA qatari; RO romanian;"
    " RU russian; RW rwandan; SA saudi; SN senegalese; RS serbian serb; SG singaporean; SK slovak"
    " slovakian; SI slovenian slovene; SO somali; ES spanish spaniard;"
    " SD sudanese; SE swedish swede; CH swiss; SY syrian; TW taiwanese; TJ tajik;"
    " TZ tanzanian; TH thai; TN tunisian; TR turkish turk turkey; TM turkmen; UG ugandan; UA"
    " ukrainian;"
    " AE emirati; GB british briton english scottish welsh scot; US american; UY uruguayan;"
    " UZ uzbek; VE venezuelan; VN vietnamese; YE yemeni; ZM zambian; ZW zimbabwean;"
    " 150 european; 002 african; 142 asian; 019 american"
)
SMALL = listed(
    "of the to and or a an in on from by with per for out its their his her our my your is are was"
    " were be been being have has had do does did will would can cannot could may might must shall"
    " should that which who whom whose than as at more most fewer less least cent percent each"
    " every other others another such this these those all both some any no not only also so far"
    " still already now then there here before after during since until between among about over"
    " under into up down away ago later earlier off through towards against because if when"
    " while but it they he she we i you them him us me how what where why yes"
    " comes goes lies sits makes takes gets gives"
    " figure number total amount level"
)
JOINING = listed("of the to and or a an in on from by with per for out its their his her")
PARTITIVES = listed("of the its their his her our all these those other")
DERIVED = ("ians", "ian", "eans", "ean", "ans", "an", "ese", "ish", "ic", "is", "i", "ers", "er")
"""What makes a word for people or things of a place out of its name."""

PEOPLE = listed("people person persons individual individuals men women man woman")
ANYTHING = PEOPLE | listed("animals items objects things pieces units cases places")
IRREGULAR = described(
    "person people persons; man men; woman women; child children; foot feet; kilometre kilometer;"
    " tonne ton; times times"
)
BODY = (
    "(?:Union|League|Alliance|Federation|Organi[sz]ation|Association|Commonwealth|Ministry"
    "|Department|Agency|Authority|Commission|Committee|Council|Board|Bureau|Court|Assembly|Senate"
    "|Cabinet|Government|Army|Navy|Bloc|States|Kingdom|Emirates|Republic|Netherlands|Philippines)"
)

NAMES = NameWords(
    titles=TITLES,
    others=OTHERS,
    generics=GENERICS,
    demonyms=DEMONYMS,
    derived=DERIVED,
    vocabulary=VOCABULARY,
    endings=tuple(ENDINGS.split()),
    makers=tuple(MAKERS.split()),
    prefixes=tuple(PREFIXES.split()),
    small=SMALL,
    plural=r"(?<![sui])s|men|people",
    irregular=IRREGULAR,
    singulars=((r"(?<=..)ies", "y"), (r"(ss|sh|ch|x)es", r"\1"), (r"(?<![sui])s", "")),
    opening=r"\w{3,}ing (?:at|the|an?|his|her|its|their|it|them|that|how|out|off|up|down|into)",
    joining=JOINING,
    anything=ANYTHING,
    partitives=PARTITIVES,
    are_declined=False,
    per=listed("per"),
    article="the",
    with_article=rf"(?!The )[^,(]*\b{BODY}(?: (?:of|for|on)\b.*)?",
    pointing=(
        "its?|they|their|them|he|she|his|her|this|these|there|here|both|the (?:country"
        "|state|union|republic|government|capital)"
    ),
)
