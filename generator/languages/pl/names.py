"""What Polish writes before the name of a person, and calls the people and things of a state."""

from generator.languages.names import NameWords
from generator.languages.table import described, listed

TITLES = listed(
    "pan pani panu pana państwo panem dr prof mgr inż ks doktor profesor ksiądz siostra brat"
    " prezydent premier minister burmistrz wójt starosta sędzia dyrektor prezes generał pułkownik"
    " kapitan"
)
PEOPLES = described(
    "AF afgańsk afgan; AT austriac; AU australijsk australijczy; AZ azerbejdżańsk; AM ormiańsk"
    " ormian; BE belgijsk belg; BY białorusk białorusin; BG bułgarsk bułgar; CA kanadyjsk"
    " kanadyjczy; CN chińsk chińczy; CZ czesk; DE niemieck niemiec niemc; DK duńsk; EG egipsk"
    " egipcjan; ES hiszpańsk hiszpan; EE estońsk; FI fińsk; FR francusk francuz; GB brytyjsk"
    " brytyjczy; GE gruzińsk gruzin; GR greck grek; HU węgiersk węgr; IL izraelsk; IN indyjsk; IR"
    " irańsk irańczy; IQ irack; IT włosk włoch włosz; JP japońsk japończy; KZ kazachsk"
    " kazachstańsk kazach; KG kirgisk; KR koreańsk; LT litewsk litwin; LV łotewsk; MD mołdawsk;"
    " MN mongolsk; NL holendersk niderlandzk; NO norwesk; PL polsk polac polak pols; PT"
    " portugalsk; RO rumuńsk; RS serbsk; RU rosyjsk rosjan; SA saudyjsk; SE szwedzk; SK słowack;"
    " SY syryjsk; TJ tadżyck; TM turkmeńsk; TR tureck; UA ukraińsk ukrain; US amerykańsk"
    " amerykan; UZ uzbeck; CH szwajcarsk"
)
NAMES = NameWords(
    titles=TITLES,
    peoples=PEOPLES,
    people_ending=r"\w{0,5}",
    per=listed("na"),
    joining=listed("i w we z ze na do dla oraz o od"),
    pointing=(r"jego|jej|ich|jemu|tam|tu|tutaj|oba|kraj\w*|państw\w*|rząd\w*|stolic\w*"),
)
