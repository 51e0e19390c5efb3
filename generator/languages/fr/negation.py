"""How French denies: "ne" and its second word, each of which stands for the whole."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed("ne pas jamais rien aucun aucune nul nulle ni sans non guère nullement"),
    nominal=listed("sans"),
    subjects=listed("rien aucun aucune nul nulle"),
    answers=listed("non"),
    stems=("n'",),
    denials=(
        (
            r"(?:nie|nient|niait|niaient|nié|dément|démentent|démenti|dément(?:ait|aient))"
            r"(?: \w+){0,3} (?:que|avoir|être)"
        ),
        r"(?:refuse|refusent|refusé|refusait|refuser|refus) (?:de|d')",
        r"(?:renonce|renoncent|renoncé|renoncer) à",
        r"(?:cesse|cessent|cessé|cesser|arrête|arrêtent|arrêté) de",
        r"(?:exclut|excluent|exclu|exclure) (?:que|de|d'|toute?)",
        r"(?:impossible|improbable|douteux|faux) (?:que|de|d')",
        r"au lieu (?:de|d')|plutôt que|contrairement à",
        r"(?:absence|manque) (?:de|d')",
        r"loin (?:de|d')",
    ),
    refutations=(r"faux|fausse|mensonger|mensongère|infondée?s?|un mensonge",),
    idioms=(
        r"(?:non|pas) seulement",
        r"sans (?:aucun )?doute|nul doute",
        r"ne \w+ que|n'\w+ que",
        r"pas mal d",
        r"n'est-ce pas",
        r"sans cesse|sans précédent",
    ),
    light=listed(
        "le la les l un une des du de d à au aux en dans sur pour par avec et ou que qui se s est"
        " sont était étaient sera a ont avait avaient été être avoir il elle ils elles on nous vous"
        " je y leur lui ce cette ces cet son sa ses encore plus aussi très tout toute entre pendant"
    ),
    linking=listed(
        "est sont était étaient a ont avait avaient été sera seront peut peuvent en à dans pour par"
        " de du des le la les"
    ),
    complementisers=listed("que si"),
    subordinators=listed("parce puisque quand lorsque après avant bien tandis alors où dont qui"),
    relatives=listed("qui que dont où lequel laquelle"),
    adversatives=("mais", "cependant", "toutefois", "alors que", "bien que", "le fait que"),
    causes=listed("parce puisque"),
    infinitives=r"de|d'\w+|\w+(?:er|ir|re)",
    adverbs=listed("cependant toutefois pourtant donc ailleurs"),
    coordinators=listed("ou ni"),
    additions=listed("et ou mais ni"),
    conjunctions=listed("et mais qui que dont"),
    pronouns=listed("il elle ils elles on nous vous je"),
    abbreviations=("m", "mm", "mme", "dr", "st", "etc", "av", r"p\.ex"),
)
