"""Numbers in French."""

from decimal import Decimal

from generator.languages.currencies import CROWNS, DOLLARS, FRANCS, POUNDS, RUBLES
from generator.languages.numbers import NumberWords, forms, numbered

SMALL = """zéro; un une; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze
    treize; quatorze; quinze; seize"""
TENS = (
    *((20, "vingt"), (30, "trente"), (40, "quarante"), (50, "cinquante"), (60, "soixante")),
    *((70, "septante"), (80, "huitante"), (80, "octante"), (90, "nonante")),
)
ORDINALS = """premier première premiers premières; deuxième second seconde deuxièmes
    troisième troisièmes; quatrième; cinquième; sixième; septième; huitième; neuvième; dixième
    onzième; douzième; treizième; quatorzième; quinzième; seizième"""
COUNTS_ONE = (
    "millions?$|milliards?$|pour$|euro|dollar|an$|année|mois$|jour|semaine|heure|tiers$|quart$"
    "|cinquième|dixième|kilomètre|tonne"
)


def _below_hundred() -> dict[tuple[str, ...], int]:
    """17 to 99 in several words: "soixante et onze", "quatre-vingt-dix-sept"."""
    small = numbered(SMALL, first=0)
    units: dict[tuple[str, ...], int] = {(word,): worth for word, worth in small.items() if worth}
    units |= {("dix", word): 10 + worth for word, worth in _ones("sept huit neuf", 7).items()}
    found: dict[tuple[str, ...], int] = {
        words: worth for words, worth in units.items() if len(words) > 1
    }
    for ten, word in TENS:
        for words, worth in units.items():
            if worth < 10 or (word == "soixante" and worth < 20):
                found[word, *words] = found[word, "et", *words] = ten + worth
    eighty = ("quatre", "vingt")
    found |= {eighty: 80, ("quatre", "vingts"): 80}
    return found | {(*eighty, *words): 80 + worth for words, worth in units.items()}


def _ones(words: str, first: int) -> dict[str, int]:
    return {word: first + place for place, word in enumerate(words.split())}


TENTHS = forms(
    n20="vingtième",
    n30="trentième",
    n40="quarantième",
    n50="cinquantième",
    n60="soixantième",
    n100="centième",
)

NUMBERS = NumberWords(
    cardinals=numbered(SMALL, first=0) | {word: ten for ten, word in TENS},
    phrases=_below_hundred(),
    scales=forms(
        n100="cent cents",
        n1000="mille milliers millier",
        n1000000="million millions",
        n1000000000="milliard milliards mds md",
        n1000000000000="billion billions",
    ),
    alone=frozenset({"cent", "mille"}),
    abbreviations=frozenset({"md", "mds"}),
    bare_hundred=True,
    ordinals=numbered(ORDINALS) | TENTHS,
    ordinal_ending="(?:er|ère|re|e|ème|è|nd|nde)",
    numerators=numbered(
        "un une d'un d’un d'une d’une\ndeux\ntrois\nquatre\ncinq\nsix\nsept\nhuit\nneuf"
    ),
    denominators=forms(
        n2="demi demie",
        n3="tiers",
        n4="quart quarts",
        n5="cinquième cinquièmes",
        n6="sixième sixièmes",
        n7="septième septièmes",
        n8="huitième huitièmes",
        n9="neuvième neuvièmes",
        n10="dixième dixièmes",
        n100="centième centièmes",
    ),
    portions={
        **dict.fromkeys(("moitié", "demi", "demie"), Decimal("0.5")),
        "douzaine": Decimal(12),
        "dizaine": Decimal(10),
        "vingtaine": Decimal(20),
        "trentaine": Decimal(30),
        "quarantaine": Decimal(40),
        "cinquantaine": Decimal(50),
        "centaine": Decimal(100),
        "quinzaine": Decimal(15),
        "soixantaine": Decimal(60),
    },
    halves=frozenset({"demi", "demie"}),
    joints=frozenset({"et"}),
    among=frozenset({"sur"}),
    counted_among=r"(?!(?:plus|dans|sans|mais|pas|dès|vers|depuis|alors|sous|très|est|as)$)\w*[sx]",
    idioms=(
        r"(?:l['’])?une? (?:des|de|du|autre|seule?)\b|d['’]une part|d['’]un côté|l['’]une? et"
        r"|(?:chacun|quelqu['’]une?|aucune?|pas une?|en premier lieu|tout d['’]abord)"
        r"|neuf (?:et|ou)"
    ),
    weak=dict.fromkeys(("un", "une"), COUNTS_ONE) | {"second": "$", "seconde": "$"},
    vague=frozenset(
        {"plusieurs", "quelques", "beaucoup", "nombreux", "peu", "certains"}
        | {"quartier", "quartiers", "trimestre", "trimestres"}
    ),
    point=frozenset({"virgule"}),
    part="dont",
    minus=r"(?<!\w )moins",
    definite="les?|la",
    between="entre",
    conjunction="et",
    to="à|ou",
    reached="à",
    origin="de",
    level="de|à|en|atteint|atteindre",
    step="de",
    multiples=forms(
        n2="double doublé doublée doubler doublement",
        n3="triple triplé triplée tripler",
        n4="quadruple quadruplé",
        n10="décuplé",
    ),
    percent=r"pour cent|p\. ?100",
    points=r"points? de pourcentage|points?(?= (?:de pourcentage|à))",
    basis_points="points? de base",
    currencies=(
        (r"francs? CFA", ("XOF", "XAF")),
        (r"(?:de )?dollars? américains?", ("USD",)),
        (r"(?:de )?dollars? canadiens?", ("CAD",)),
        (r"(?:de |d['’])?dollars?", DOLLARS),
        (r"(?:d['’])?euros?", ("EUR",)),
        (r"(?:de )?livres? sterling", ("GBP",)),
        (r"(?:de )?livres?", POUNDS),
        (r"(?:de )?roubles? russes?", ("RUB",)),
        (r"(?:de )?roubles?", RUBLES),
        (r"(?:de )?francs? suisses?", ("CHF",)),
        (r"(?:de )?francs?", FRANCS),
        (r"(?:de )?zlotys?", ("PLN",)),
        (r"(?:de )?yuans?", ("CNY",)),
        (r"(?:de )?yens?", ("JPY",)),
        (r"(?:de )?couronnes?", CROWNS),
        (r"(?:de )?hryvnias?", ("UAH",)),
        (r"(?:de )?tenges?", ("KZT",)),
    ),
    counted={
        "second": "(?:de )?secondes?|(?<![0-9])s",
        "minute": "(?:de )?minutes?",
        "hour": "(?:d['’])?heures?",
        "day": "(?:de )?jours?",
        "week": "(?:de )?semaines?",
        "month": "(?:de )?mois",
        "year": "(?:d['’])?(?:ans?|années?)",
        "decade": "décennies?",
        "kilometre": "(?:de )?kilomètres?|km",
        "metre": "(?:de )?mètres?",
        "mile": "(?:de )?miles?",
        "hectare": "(?:d['’])?hectares?|ha",
        "kilogram": "(?:de )?(?:kilogrammes?|kilos?)|kg",
        "litre": "(?:de )?litres?",
        "tonne": "(?:de )?tonnes?",
        "barrel": "(?:de )?barils?",
        "man": "(?:d['’])?hommes?",
        "woman": "(?:de )?femmes?",
        "child": "(?:d['’])?enfants?",
        "times": "fois",
    },
    exceeding=r"(?:dépass|excéd|excèd)\w+(?: pas)?",
    denying="ne|n['’]en",
    before=(
        (r"au moins|pas moins (?:de|d['’])|au minimum|au bas mot|minimum|≥|>=", "at-least"),
        (r"jusqu['’]à|au plus|au maximum|pas plus (?:de|d['’])|≤|<=", "up-to"),
        (
            r"plus (?:de|d['’])|au-delà (?:de|d['’])|au-dessus (?:de|d['’])|supérieure?s? à|>",
            "more-than",
        ),
        (r"moins (?:de|d['’])|(?:au-|en )dessous (?:de|d['’])|inférieure?s? à|<", "less-than"),
        (r"pas même|même pas", "less-than"),
        (r"près (?:de|d['’])", "near"),
        (r"presque|pas loin (?:de|d['’])|quasiment", "nearly"),
        (
            (
                r"environ|à peu près|quelque|(?:autour|aux alentours) (?:de|d['’])|une|~|≈"
                r"|l['’]ordre (?:de|d['’])"
            ),
            "about",
        ),
    ),
    after=(
        (r"\+|ou plus|et plus|au moins", "at-least"),
        (r"ou moins|au plus|au maximum", "up-to"),
        (r"environ", "about"),
    ),
    trailing=(
        ("au (?:grand )?maximum|(?:tout )?au plus|ou moins", "up-to"),
        ("au minimum|au moins|ou plus", "at-least"),
    ),
    filler="encore",
    rising=(
        r"augment\w+|hausse|progress\w+|croissance|cro[îi]t\w*|grimp\w+|bond\w*|accr[uoû]\w*"
        r"|relev\w+|élev\w+"
    ),
    falling=r"baiss\w+|diminu\w+|recul\w*|chut\w+|rédui\w+|réduction|repli|décli\w+|perd\w*",
    more=r"de plus|plus (?:élevé|grand|cher|long|haut)\w*|supérieur\w*",
    less=r"de moins|moins (?:élevé|cher|long)\w*|plus (?:bas|petit|court)\w*|inférieur\w*",
    window=2,
)
