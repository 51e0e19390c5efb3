"""Numbers in Swedish."""

from decimal import Decimal

from generator.languages.currencies import DOLLARS, FRANCS, POUNDS, RUBLES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import listed

SMALL = """noll; en ett; två; tre; fyra; fem; sex; sju; åtta; nio; tio; elva; tolv; tretton
    fjorton; femton; sexton; sjutton; arton aderton; nitton"""
TENS = ("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio")
ONES = ("ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio")
ORDINALS = """första förste; andra andre; tredje; fjärde; femte; sjätte; sjunde; åttonde; nionde
    tionde; elfte; tolfte; trettonde; fjortonde; femtonde; sextonde; sjuttonde; artonde; nittonde"""
SHARES = (
    *((3, "tredjedel"), (4, "fjärdedel"), (5, "femtedel"), (6, "sjättedel"), (7, "sjundedel")),
    *((8, "åttondel"), (9, "niondel"), (10, "tiondel"), (100, "hundradel")),
)
COUNTS_ONE = (
    "miljon$|miljard$|biljon$|procent|euro$|dollar$|krona$|gång$|år$|månad$|dag$|vecka$|timme$"
    "|minut$|kilometer$|meter$|mil$|ton$|dussin$|hundra$|tusen$|tredjedel$|fjärdedel$|femtedel$"
    "|tiondel$"
)
RANKED = (
    "gång|gången|plats|platsen|kvartalet|halvåret|halvlek|halvleken|delen|etappen|våningen"
    "|omgången|världskriget|dagen|året|försöket|raka|perioden|steget|set"
)
NOT_BEHIND = "".join(
    rf"(?<!\b{each}\s)" for each in ("den", "det", "sin", "sitt", "hans", "hennes")
)
"""Elsewhere "andra" is no second, but others."""


def _cardinals() -> dict[str, int]:
    """Up to 99, in one word: "tjugoett"."""
    found = numbered(SMALL, first=0) | {"hundra": 100}
    for place, ten in enumerate(TENS, start=2):
        found[ten] = 10 * place
        found |= {ten + one: 10 * place + worth for worth, one in enumerate(ONES, start=1)}
        found |= dict.fromkeys((f"{ten}en", f"{ten}et"), 10 * place + 1)  # "tjugoettusen"
    return found


def _ordinals() -> dict[str, int]:
    """Up to 99: "tjugonde", "tjugoförsta"."""
    small = numbered(ORDINALS)
    found = small | forms(n100="hundrade", n1000="tusende")
    for place, ten in enumerate(TENS, start=2):
        found[f"{ten}nde"] = 10 * place
        found |= {ten + word: 10 * place + worth for word, worth in small.items() if worth < 10}
    return found


NUMBERS = NumberWords(
    measuring="årig|åring|vånings|dagars|timmars|veckors|månaders",
    cardinals=_cardinals(),
    scales=forms(
        n12="dussin dussinet",
        n20="tjog",
        n100="hundra",
        n1000="tusen ettusen",
        n1000000="miljon miljoner mn milj",
        n1000000000="miljard miljarder md mdr",
        n1000000000000="biljon biljoner",
    ),
    alone=frozenset({"tusen", "ettusen", "dussin", "dussinet"}),
    abbreviations=frozenset({"mn", "milj", "md", "mdr"}),
    compounds=True,
    ordinals=_ordinals(),
    ordinal_ending=":(?:a|e)",
    numerators=numbered("en ett\ntvå\ntre\nfyra\nfem\nsex\nsju\nåtta\nnio"),
    denominators={
        word + end: number for number, word in SHARES for end in ("", "ar", "en", "arna")
    },
    portions={
        **dict.fromkeys(("halv", "halva", "halvt", "hälften"), Decimal("0.5")),
        **dict.fromkeys(("halvannan", "halvannat", "anderthalv"), Decimal("1.5")),
    },
    halves=frozenset({"halv", "halvt"}),
    half_hour="halv",
    joints=frozenset({"och"}),
    among=frozenset({"av", "på"}),
    idioms=(
        r"e(?:n|tt) av (?:de|dem|dessa|sina|våra|världens|landets)\b"
        r"|e(?:n|tt) (?:och|eller|efter) e(?:n|tt)(?! halv)|den ena|det ena"
        r"|å (?:ena|andra) sidan|(?:för|i) det (?:första|andra|tredje)|för första gången"
        rf"|i första hand|{NOT_BEHIND}andra(?! (?:{RANKED})\b)"
    ),
    weak={
        **dict.fromkeys(("en", "ett"), COUNTS_ONE),
        "sex": r"(?!(?:och samlevnad|mot|med|i|trafficking|köp)$)",
    },
    vague=listed(
        "flera några många få åtskilliga tiotals hundratals tusentals par kvartal kvartalet"
        " dussintals"
    ),
    point=frozenset({"komma"}),
    pairs=listed("båda bägge"),
    part="varav|av vilka|därav|av dem",
    minus="minus",
    definite="de|den|det",
    between="mellan",
    conjunction="och",
    to="till|eller|à|a|respektive",
    reached="till",
    origin="från",
    level="från|till|på|vid",
    step="med",
    multiples=forms(
        n2="dubbla dubbelt dubbel fördubblats fördubblades fördubblat fördubbla fördubbling"
        " fördubblas",
        n3="tredubbla tredubbelt tredubblats tredubblades",
        n4="fyrdubbla fyrdubblats fyrdubblades",
        n5="femdubbla femdubblats",
        n10="tiodubbla tiodubblats",
    ),
    percent=r"procent|proc\.?",
    points=r"procentenhet(?:er)?",
    basis_points=r"(?:ränte|bas)punkt(?:er)?",
    currencies=(
        (r"CFA-francs?", ("XOF", "XAF")),
        (r"US-dollar|amerikanska dollar", ("USD",)),
        (r"dollar", DOLLARS),
        (r"euro", ("EUR",)),
        (r"(?:brittiska )?pund sterling|brittiska pund", ("GBP",)),
        (r"pund", POUNDS),
        (r"ryska rubel", ("RUB",)),
        (r"rubel", RUBLES),
        (r"schweizerfrancs?|schweiziska francs?", ("CHF",)),
        (r"francs?", FRANCS),
        (r"norska kronor", ("NOK",)),
        (r"danska kronor", ("DKK",)),
        (r"isländska kronor", ("ISK",)),
        (r"(?:svenska )?kron(?:or|a)|kr", ("SEK",)),
        (r"(?:polska )?zloty", ("PLN",)),
        (r"yuan", ("CNY",)),
        (r"yen", ("JPY",)),
        (r"hryvnia", ("UAH",)),
        (r"tenge", ("KZT",)),
    ),
    counted={
        "second": "sekund(?:er)?",
        "minute": "minut(?:er|erna)?",
        "hour": "timmar(?:na)?|timme",
        "day": "dagar(?:na)?|dag|dygn",
        "week": "veckor(?:na)?|vecka",
        "month": "månader(?:na)?|månad",
        "year": "år|åren|åring(?:en|ar)?|årig[ae]?",
        "decade": "decennier|decennium",
        "kilometre": "kilometer|km",
        "metre": "meter",
        "hectare": "hektar|ha",
        "kilogram": "kilogram|kilo|kg",
        "litre": "liter",
        "tonne": "ton",
        "barrel": "fat",
        "man": "män(?:nen)?|man",
        "woman": "kvinn(?:or|orna|a)",
        "child": "barn(?:en)?",
        "times": "gånger",
    },
    exceeding=r"övers(?:kr(?:id|ed)|tig|teg)\w*",
    denying="inte|ej",
    before=(
        (r"minst|åtminstone|inte mindre än|lägst|≥|>=", "at-least"),
        (r"upp till|högst|max|maximalt|som mest|inte mer än|≤|<=", "up-to"),
        (r"mer än|fler än|över|drygt|>", "more-than"),
        (r"mindre än|färre än|under|inte ens|<", "less-than"),
        (r"nästan|knappt|nära nog|närmare|knappa", "nearly"),
        (
            (
                r"omkring|cirka|ca\.?|ungefär|runt|kring|uppskattningsvis|uppemot"
                r"|~|≈"
            ),
            "about",
        ),
    ),
    after=(
        (r"\+|eller mer|eller fler|och uppåt", "at-least"),
        (r"eller mindre|eller färre", "up-to"),
    ),
    trailing=(
        ("som mest|högst|eller mindre|eller färre", "up-to"),
        ("minst|eller mer|eller fler", "at-least"),
    ),
    filler="ytterligare|ännu",
    rising=(
        r"stig\w*|steg(?!et|en)|stigit|ök\w+|väx(?:er|te|t|a)|höj\w+|ökning\w*|uppgång\w*|höjning\w*"
        r"|klättr\w+|tillväxt"
    ),
    falling=(
        r"sjunk\w*|sjönk\w*|sjunkit|minsk\w+|fall(?:er|it|a)|föll|sänk\w+|nedgång\w*|dala\w*"
        r"|krymp\w*|tappa\w*"
    ),
    more=r"mer|fler|högre|större|dyrare|längre",
    less=r"mindre|färre|lägre|billigare|kortare",
    window=2,
)
