"""How Dutch denies."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed(
        "niet geen nooit nauwelijks noch nergens geenszins niemand niets niks zonder allerminst"
    ),
    nominal=listed("zonder"),
    subjects=listed("niemand niets geen niks"),
    answers=listed("nee neen"),
    denials=(
        (
            "(?:ontken(?:t|de|den|nen)|bestrijd(?:t|en)|bestreed"
            r"|bestreden)(?: \w+){0,3},? dat"
        ),
        r"(?:weiger(?:t|de|den|en)) (?:\w+ ){0,2}(?:om |te )?",
        "in plaats van|in plaats daarvan",
        "(?:onmogelijk|onwaarschijnlijk|onwaar|onjuist|twijfelachtig),? dat",
        "gebrek aan|afwezigheid van",
        r"(?:sluit|sluiten|sloot|sloten) (?:\w+ ){0,2}uit,? dat",
    ),
    refutations=("onwaar|onjuist|gelogen|verzonnen|een leugen|ongegrond",),
    idioms=(
        "niet (?:alleen|slechts|enkel|in de laatste plaats)",
        "geen (?:twijfel|wonder|geheim)|zonder twijfel",
        "niets anders dan|niet voor niets",
    ),
    attributes=r"(?:niet|nooit) (?:\w+ )?(?:ge|be|ver|her|ont|\w+ge)\w+(?:de|te|en) \w+",
    light=listed(
        "de het een en in op aan bij met van voor tot naar uit om over onder door tegen als dan"
        " ook nog meer zo zeer is zijn was waren wordt worden werd werden geworden heeft hebben"
        " had hadden kan kunnen kon konden zal zullen zou zouden wil willen wilde moet moeten mag"
        " mogen er hij zij ze we wij ik u men zich hem haar hun ons deze dit die dat al wel nu te"
    ),
    linking=listed(
        "is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zal"
        " zou wil moet ook maar echter nog in aan op met van te voor de het er zich"
    ),
    complementisers=listed("dat of"),
    subordinators=listed(
        "omdat nadat voordat terwijl wanneer als hoewel indien zodra waar toen totdat"
    ),
    relatives=listed("die dat wie wiens waarvan waar"),
    adversatives=("maar", "hoewel", "terwijl", "het feit dat"),
    causes=listed("omdat terwijl"),
    infinitives="te|om",
    adverbs=listed("echter daarentegen dus overigens immers"),
    coordinators=listed("of noch"),
    additions=listed("en of maar"),
    conjunctions=listed("en maar die dat wie"),
    pronouns=listed("het er hij zij ze we wij ik men u"),
    abbreviations=("dr", "prof", "dhr", "mevr", "mr", "drs", "ca", "nr", "enz", r"o\.a", "bijv"),
)
