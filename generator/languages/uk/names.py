"""What Ukrainian writes before the name of a person, and calls the people and things of a state."""

from generator.languages.names import NameWords
from generator.languages.table import described, listed

TITLES = listed(
    "пан пані пана панові паном доктор професор президент міністр мер губернатор суддя директор"
    " генерал полковник майор капітан отець"
)
PEOPLES = described(
    "AT австрійськ; AZ азербайджанськ; AM вірменськ; BY білоруськ білорус; BG болгарськ; CA"
    " канадськ; CN китайськ; CZ чеськ; DE німецьк німц німец; DK данськ; EG єгипетськ; ES"
    " іспанськ; EE естонськ; FI фінськ; FR французьк; GB британськ; GE грузинськ; GR грецьк; HU"
    " угорськ; IL ізраїльськ; IN індійськ; IR іранськ; IT італійськ; JP японськ; KZ казахстанськ"
    " казахськ; LT литовськ; LV латвійськ; MD молдовськ; NL нідерландськ; NO норвезьк; PL польськ"
    " поляк; PT португальськ; RO румунськ; RS сербськ; RU російськ росіян; SE шведськ; SK"
    " словацьк; SY сирійськ; TR турецьк; UA українськ українц українец; US американськ; UZ"
    " узбецьк; CH швейцарськ"
)
NAMES = NameWords(
    titles=TITLES,
    peoples=PEOPLES,
    people_ending=r"\w{0,5}",
    per=listed("на"),
    joining=listed("і й та в у на про з із зі по для"),
    pointing=(r"його|її|їх|їхн\w+|там|тут|обидв\w+|країн\w+|держав\w+|уряд\w*|столиц\w+"),
)
