"""How Portuguese denies."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed(
        "não nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas nem sem tampouco"
    ),
    nominal=listed("sem"),
    subjects=listed("ninguém nada nenhum nenhuma"),
    answers=listed("não"),
    denials=(
        (
            "(?:nega|negam|negou|negaram|negava|negado|desmente|desmentem|desmentiu"
            r"|desmentiram)(?: \w+){0,2} (?:que|ter|ser|estar)"
        ),
        r"(?:rejeita|rejeitam|rejeitou|rejeitaram)(?: \w+){0,2} que",
        (
            "(?:recusa|recusam|recusou|recusaram)(?:-se)?(?: se)? a|se (?:recusa|recusam"
            "|recusou|recusaram) a"
        ),
        "(?:deixa|deixam|deixou|deixaram|deixar|deixado) de",
        "(?:descarta|descartam|descartou|descartaram|descartado)(?: que| a| o)?",
        "(?:impossível|improvável|falso|duvidoso) que",
        "em vez de|em lugar de|ao invés de|longe de",
        "(?:ausência|falta) de",
    ),
    refutations=("fals[oa]s?|mentira|uma mentira|infundad[oa]s?|inverídic[oa]s?",),
    idioms=(
        "não só|não apenas|não somente",
        "sem (?:dúvida|dúvidas|precedentes)|não há dúvida",
        "nada mais|não obstante|a não ser",
    ),
    light=listed(
        "o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às com por pelo"
        " pela para e ou que se é são era eram foi foram ser estar está estão estava tem têm tinha"
        " tinham há havia lhe lhes me seu sua seus suas este esta estes estas esse essa muito mais"
        " já ainda também todo toda entre durante"
    ),
    linking=listed(
        "é são era eram foi foram tem têm tinha havia será está estão pode podem em de do da ao à"
        " com por para o a os as se também"
    ),
    complementisers=listed("que se"),
    subordinators=listed("porque quando enquanto embora depois antes onde quem se como pois"),
    relatives=listed("que quem cujo cuja onde"),
    adversatives=("mas", "porém", "embora", "enquanto que", "o fato de que", "o facto de"),
    causes=listed("porque enquanto"),
    infinitives=r"\w+(?:ar|er|ir)",
    adverbs=listed("pois então porém entretanto contudo além"),
    coordinators=listed("ou nem"),
    additions=listed("e ou mas nem"),
    conjunctions=listed("e mas que quem qual"),
    pronouns=listed("ele ela eles elas nós você eu"),
    abbreviations=("sr", "sra", "dr", "dra", "etc", "pág", "av", r"p\.ex"),
)
