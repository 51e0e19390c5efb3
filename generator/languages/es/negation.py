"""How Spanish denies."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed(
        "no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni sin tampoco apenas"
    ),
    nominal=listed("sin"),
    subjects=listed("nadie nada ningún ninguno ninguna"),
    answers=listed("no"),
    denials=(
        (
            r"(?:niega|niegan|negó|negaron|negaba|negado|desmiente|desmienten|desmintió|desmintieron)"
            r"(?: \w+){0,2} (?:que|haber|ser|estar)"
        ),
        r"(?:rechaza|rechazan|rechazó|rechazaron)(?: \w+){0,2} que",
        r"se (?:niega|niegan|negó|negaron) a",
        r"(?:deja|dejan|dejó|dejaron|dejar|dejado) de",
        r"(?:descarta|descartan|descartó|descartaron|descartado) (?:que|la|el)?",
        r"(?:imposible|improbable|falso|dudoso) que",
        r"en (?:lugar|vez) de|lejos de|en contra de que",
        r"(?:ausencia|falta) de",
    ),
    refutations=(r"fals[oa]s?|mentira|infundad[oa]s?|una mentira",),
    idioms=(
        r"no s[oó]lo|no solamente",
        r"sin (?:duda|embargo|dudas|precedentes)",
        r"no obstante|nada más|no cabe duda",
        r"por no decir|a no ser",
    ),
    light=listed(
        "el la los las un una unos unas de del a al en con por para y o que se es son era eran fue"
        " fueron ha han había habían sido ser estar está están lo le les me nos su sus este esta"
        " estos ese esa muy más ya aún todavía también todo toda entre durante"
    ),
    linking=listed(
        "es son era eran fue fueron ha han había sido será está están puede pueden en de del a al"
        " con por para el la los las se también"
    ),
    complementisers=listed("que si"),
    subordinators=listed("porque cuando mientras aunque después antes donde quien si como pues"),
    relatives=listed("que quien cuyo cuya donde"),
    adversatives=("pero", "sino", "aunque", "mientras que", "el hecho de que"),
    causes=listed("porque mientras"),
    infinitives=r"\w+(?:ar|er|ir)",
    adverbs=listed("pues entonces además embargo obstante"),
    coordinators=listed("o u ni"),
    additions=listed("y e o pero ni"),
    conjunctions=listed("y e pero que quien cual"),
    pronouns=listed("él ella ellos ellas nosotros usted yo"),
    abbreviations=("sr", "sra", "dr", "dra", "etc", "pág", "avda", r"ee\.uu", r"p\.ej"),
)
