"""How Italian denies."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed(
        "non no mai nessuno nessuna nessun niente nulla né senza neanche nemmeno neppure affatto"
    ),
    nominal=listed("senza"),
    subjects=listed("nessuno nessuna nessun niente nulla né"),
    answers=listed("no"),
    stems=("nessun'",),
    denials=(
        (
            r"(?:nega|negano|negò|negarono|negato|negava|smentisce|smentiscono|smentì|smentito)"
            r"(?: \w+){0,3} (?:che|di)"
        ),
        r"(?:rifiuta|rifiutano|rifiutò|rifiutarono|rifiutato|rifiutare|rifiuto) (?:di)",
        r"(?:rinuncia|rinunciano|rinunciato|rinunciare) a",
        r"(?:smette|smettono|smesso|cessa|cessano|cessato) di",
        r"(?:esclude|escludono|escluso|escludere) (?:che|di|l'|il|la)",
        r"(?:impossibile|improbabile|falso|dubbio) che",
        r"invece di|anziché|piuttosto che|al posto di",
        r"(?:assenza|mancanza) di|lontano dal",
    ),
    refutations=(r"fals[oaie]|infondat[oaie]|menzogna|una bugia",),
    idioms=(
        r"non (?:solo|soltanto|appena)",
        r"senza (?:dubbio|precedenti)|nessun dubbio",
        r"se non|più che mai|meno che mai|quanto mai",
    ),
    light=listed(
        "il lo la i gli le l un uno una di del della dei delle dello degli a al alla ai alle in nel"
        " nella con su per da dal dalla e o che si è sono era erano fu sarà ha hanno aveva avevano"
        " stato stata stati state essere avere ci lui lei loro noi voi io suo sua suoi"
        " questo questa"
        " quello ancora più anche molto già tutto tra fra durante"
    ),
    linking=listed(
        "è sono era erano fu sarà ha hanno aveva stato stata può possono in di del della"
        " a al con per"
        " da dal il la i le si anche"
    ),
    complementisers=listed("che se"),
    subordinators=listed("perché quando mentre dopo prima sebbene benché dove chi come poiché"),
    relatives=listed("che cui quale dove"),
    adversatives=("ma", "però", "tuttavia", "bensì", "mentre", "il fatto che"),
    causes=listed("perché poiché mentre"),
    infinitives=r"\w+(?:are|ere|ire)",
    adverbs=listed("però tuttavia quindi invece inoltre dunque"),
    coordinators=listed("o né"),
    additions=listed("e ed o ma né"),
    conjunctions=listed("e ed ma che chi cui"),
    pronouns=listed("egli lui lei loro noi voi io esso essa"),
    abbreviations=("sig", "dott", "prof", "ecc", "on", "avv", r"p\.es"),
)
