"""Numbers in Italian."""

from decimal import Decimal

from generator.languages.currencies import CROWNS, DOLLARS, FRANCS, POUNDS, RUBLES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import listed

SMALL = """zero; un uno una; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; undici
    dodici; tredici; quattordici; quindici; sedici; diciassette; diciotto; diciannove"""
ONES = ("uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
TENS = ("venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta")
ORDINALS = (
    *((1, "prim"), (2, "second"), (3, "terz"), (4, "quart"), (5, "quint"), (6, "sest")),
    *((7, "settim"), (8, "ottav"), (9, "non"), (10, "decim"), (11, "undicesim")),
    *((12, "dodicesim"), (13, "tredicesim"), (14, "quattordicesim"), (15, "quindicesim")),
    *((16, "sedicesim"), (17, "diciassettesim"), (18, "diciottesim"), (19, "diciannovesim")),
    *((20, "ventesim"), (30, "trentesim"), (40, "quarantesim"), (50, "cinquantesim")),
    *((60, "sessantesim"), (70, "settantesim"), (80, "ottantesim"), (90, "novantesim")),
    *((100, "centesim"),),
)
DEL = r"(?:di|del|dello|della|dei|degli|delle|dell['’])"
AL = r"(?:a|al|allo|alla|ai|agli|alle|all['’])"
COUNTS_ONE = (
    "milione$|miliardo$|per$|euro|dollaro|anno$|mese$|giorno$|settimana$|ora$|terzo$|quarto$"
    "|quinto$|decimo$|chilometro|tonnellata"
)


def _cardinals() -> dict[str, int]:
    """Up to 999 in their parts; a ten loses its vowel before "uno" and "otto": "ventuno"."""
    found = numbered(SMALL, first=0)
    for place, ten in enumerate(TENS, start=2):
        found[ten] = 10 * place
        for worth, one in enumerate(ONES, start=1):
            stem = ten[:-1] if one[0] in "uo" else ten
            found[stem + one] = 10 * place + worth
            if one == "tre":
                found[stem + "tré"] = 10 * place + worth
            if one == "uno":
                found[stem + "un"] = 10 * place + worth
    found |= {"cento": 100, "cent": 100, "tré": 3}
    for worth, one in enumerate(ONES[1:], start=2):
        found |= {f"{one}cento": 100 * worth, f"{one}cent": 100 * worth}  # "cinquecentottanta"
    return found


NUMBERS = NumberWords(
    measuring="enn[eiai]",
    combining={word[:-1]: worth for word, worth in _cardinals().items() if worth > 10},
    cardinals=_cardinals(),
    scales=forms(
        n12="dozzina dozzine",
        n1000="mille mila migliaia migliaio",
        n1000000="milione milioni mln",
        n1000000000="miliardo miliardi mld",
        n1000000000000="bilione bilioni",
    ),
    alone=frozenset({"mille"}),
    abbreviations=frozenset({"mln", "mld"}),
    compounds=True,
    is_joined=True,
    ordinals={
        stem + end: number for number, stem in ORDINALS for end in "oaie" if stem + end != "none"
    },
    ordinal_ending="[ºª°]",
    numerators=numbered("un uno una\ndue\ntre\nquattro\ncinque\nsei\nsette\notto\nnove"),
    denominators=forms(
        n3="terzo terzi",
        n4="quarto quarti",
        n5="quinto quinti",
        n6="sesto sesti",
        n7="settimo settimi",
        n8="ottavo ottavi",
        n10="decimo decimi",
    ),
    portions={
        **dict.fromkeys(("metà", "mezzo", "mezza"), Decimal("0.5")),
        "decina": Decimal(10),
        "ventina": Decimal(20),
        "trentina": Decimal(30),
        "quarantina": Decimal(40),
        "cinquantina": Decimal(50),
        "centinaio": Decimal(100),
    },
    halves=frozenset({"mezzo", "mezza"}),
    joints=frozenset({"e"}),
    among=frozenset({"su", "su ogni", "ogni"}),
    idioms=(
        r"un[oa]? (?:dei|degli|delle|di|dell['’])\b|un['’]altr[oa]|l['’]un[oa] (?:e|o)|da un lato"
        r"|(?:nessun|qualcun|ciascun|ognun|alcun)[oa]?|in primo luogo|per la prima volta"
        r"|secondo (?!posto)|(?:nel|in|per|di) mezzo\b|mezz[oi] (?:di|pubblic|pesant)\w*|mezzi\b"
    ),
    weak=dict.fromkeys(("un", "uno", "una"), COUNTS_ONE),
    vague=frozenset(
        {"alcuni", "alcune", "diversi", "diverse", "molti", "molte", "pochi", "parecchi"}
        | {"quartiere", "quartieri", "trimestre", "trimestri"}
    ),
    point=frozenset({"virgola"}),
    pairs=listed("entrambi entrambe ambedue"),
    part="di cui|de(?:i|lle) quali",
    minus=r"(?<!\w )meno",
    definite="il|lo|la|i|gli|le|l['’]|del|dello|della|dei|degli|delle|dell['’]",
    between="tra|fra",
    conjunction="e",
    to="a|o|ai|agli",
    reached="a|al|ai",
    origin="da|dal|dai|dalle",
    level="da|dal|dai|a|al|ai|di|del",
    step="di|del|dello|dell",
    multiples=forms(
        n2="doppio doppia raddoppiato raddoppiata raddoppiati raddoppiare raddoppia raddoppiano",
        n3="triplo tripla triplicato triplicata triplicati",
        n4="quadruplo quadruplicato",
    ),
    percent=r"per cento|percento",
    points=r"punti? percentuali?",
    basis_points="punti? base",
    currencies=(
        (r"franchi? CFA", ("XOF", "XAF")),
        (r"(?:di )?dollar[oi] (?:statunitensi?|americani?)", ("USD",)),
        (r"(?:di )?dollar[oi]", DOLLARS),
        (r"(?:di )?euro", ("EUR",)),
        (r"(?:di )?sterlin[ae]", ("GBP",)),
        (r"(?:di )?lire egiziane|(?:di )?lire turche", POUNDS),
        (r"(?:di )?rubl[oi]", RUBLES),
        (r"(?:di )?franch[io] svizzer[io]", ("CHF",)),
        (r"(?:di )?franch[io]", FRANCS),
        (r"(?:di )?yuan", ("CNY",)),
        (r"(?:di )?yen", ("JPY",)),
        (r"(?:di )?coron[ae]", CROWNS),
        (r"(?:di )?zloty", ("PLN",)),
        (r"(?:di )?grivni?[ae]", ("UAH",)),
    ),
    counted={
        "second": "second[oi]|(?<![0-9])s",
        "minute": "(?:di )?minut[oi]",
        "hour": "or[ae]",
        "day": "(?:di )?giorn[oi]",
        "week": "(?:di )?settiman[ae]",
        "month": "(?:di )?mes[ei]",
        "year": "(?:di )?ann[oi]",
        "decade": "decenni[o]?",
        "kilometre": "(?:di )?chilometr[oi]|km",
        "metre": "(?:di )?metr[oi]",
        "mile": "(?:di )?migli[ao]",
        "hectare": "(?:di )?ettar[oi]|ha",
        "kilogram": "(?:di )?(?:chilogramm[oi]|chil[oi])|kg",
        "litre": "(?:di )?litr[oi]",
        "tonne": "(?:di )?tonnellat[ae]",
        "barrel": "(?:di )?baril[ei]",
        "man": "uomin[io]|uomo",
        "woman": "donn[ae]",
        "child": "bambin[iaoe]",
        "times": "volte",
    },
    exceeding=r"super\w+|ecced\w+|oltrepass\w+",
    denying="non",
    before=(
        (rf"almeno|come minimo|non meno {DEL}|minimo|≥|>=", "at-least"),
        (rf"(?:fino|sino) {AL}|al massimo|non più {DEL}|massimo|≤|<=", "up-to"),
        (rf"più {DEL}|oltre|sopra|superior[ei] {AL}|>", "more-than"),
        (
            rf"meno {DEL}|nemmeno|neppure|neanche|sotto i|al di sotto {DEL}|inferior[ei] {AL}|<",
            "less-than",
        ),
        (rf"quasi|poco meno {DEL}|appena sotto", "nearly"),
        (rf"vicin[oaie] {AL}", "near"),
        (rf"circa|all['’]incirca|più o meno|intorno {AL}|attorno {AL}|pressappoco|~|≈", "about"),
    ),
    after=(
        (r"\+|o più|e più|e oltre", "at-least"),
        (r"o meno|al massimo", "up-to"),
        (r"circa", "about"),
    ),
    trailing=(("al (?:massimo|più)|o meno", "up-to"), ("come minimo|almeno|o più", "at-least")),
    filler="ancora|altr[ie]",
    rising=r"aument\w+|cresc\w+|cresciut\w+|sal(?:e|i\w*|gono|ire)|rialz\w+|increment\w+|balz\w+",
    falling=r"diminu\w+|cal(?:o|a|at\w+|are|ano)|scend\w+|sces\w+|ridu\w+|ridott\w+|ribass\w+|fless\w+",
    more=r"in più|superior\w*|maggior\w*",
    less=r"in meno|inferior\w*|minor\w*",
    window=2,
)
