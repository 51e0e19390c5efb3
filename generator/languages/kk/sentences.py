"""Full stops of Kazakh that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed("проф акад ген көш даң мыс қар тел м-н ш.а"),
    rarely=listed(
        "ж жж ғ ғғ қ обл ауд пр б.з.д б.з т б млн млрд трлн мың тг км м кг ltd inc co corp plc"
        " llc gmbh"
    ),
    often=listed("т.б т.с.с т.т"),
    openers=listed(
        "бұл ол олар біз сіз осы сол мұндай сонымен сондай-ақ бірақ алайда дегенмен себебі"
        " өйткені егер оның олардың әрі және ал сонда қазір бүгін бұған кейін сонымен-қатар соңғы"
        " барлық"
    ),
    ordinal_dot=True,
)
