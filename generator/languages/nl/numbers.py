"""Numbers in Dutch."""

from decimal import Decimal

from generator.languages.currencies import CROWNS, DOLLARS, FRANCS, POUNDS, RUBLES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import listed

SMALL = """nul; een één eén ene; twee; drie; vier; vijf; zes; zeven; acht; negen; tien; elf
    twaalf; dertien; veertien; vijftien; zestien; zeventien; achttien; negentien"""
TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
ONES = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
SHARES = (
    *((3, "derde"), (4, "vierde"), (5, "vijfde"), (6, "zesde"), (7, "zevende"), (8, "achtste")),
    *((9, "negende"), (10, "tiende"), (100, "honderdste")),
)
ORDINALS = (
    *((1, "eerste"), (2, "tweede"), *SHARES, (11, "elfde"), (12, "twaalfde"), (13, "dertiende")),
    *((14, "veertiende"), (15, "vijftiende"), (16, "zestiende"), (17, "zeventiende")),
    *((18, "achttiende"), (19, "negentiende"), (1000, "duizendste")),
)
COUNTS_ONE = (
    "miljoen$|miljard$|biljoen$|procent|euro$|dollar$|keer$|maal$|jaar$|maand$|dag$|week$|uur$"
    "|derde$|kwart$|vijfde$|tiende$|dozijn$"
)
SINGULAR = "derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende"
MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
LAST_WORDS = ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "miljoen")
"""Behind them "tot" ends a range, and is no bound: "vijf tot zeven"."""


def _and(one: str) -> str:
    """What ties a one to its ten; behind an e it has a diaeresis: "tweeëntwintig"."""
    return one + ("ën" if one.endswith("e") else "en")


def _cardinals() -> dict[str, int]:
    """Up to 100; from 21 on the ones stand first: "eenentwintig"."""
    found = numbered(SMALL, first=0) | {"honderd": 100}
    for place, ten in enumerate(TENS, start=2):
        found[ten] = 10 * place
        for worth, one in enumerate(ONES, start=1):
            found[_and(one) + ten] = 10 * place + worth
        found[f"éénen{ten}"] = 10 * place + 1
    return found


def _ordinals() -> dict[str, int]:
    """Up to 99, and round ones: "achtste", "eenentwintigste"."""
    tens = {f"{word}ste": worth for word, worth in _cardinals().items() if 20 <= worth < 100}
    return {word: number for number, word in ORDINALS} | tens


NUMBERS = NumberWords(
    measuring="jarig|daags|urig|koppig|maandig|weeks",
    inverting=("en", "ën"),
    cardinals=_cardinals(),
    scales=forms(
        n12="dozijn dozijnen",
        n100="honderd",
        n1000="duizend",
        n1000000="miljoen miljoenen mln",
        n1000000000="miljard miljarden mld mrd",
        n1000000000000="biljoen biljoenen bln",
    ),
    alone=frozenset({"duizend", "dozijn"}),
    abbreviations=frozenset({"mln", "mld", "mrd", "bln"}),
    compounds=True,
    is_joined=True,
    ordinals=_ordinals(),
    ordinal_ending="-?(?:ste|de|e)",
    numerators=numbered("een één ene\ntwee\ndrie\nvier\nvijf\nzes\nzeven\nacht\nnegen"),
    denominators={word + end: number for number, word in SHARES for end in ("", "n")}
    | forms(n4="kwart"),
    portions={
        **dict.fromkeys(("half", "halve", "helft"), Decimal("0.5")),
        **dict.fromkeys(("anderhalf", "anderhalve"), Decimal("1.5")),
        **{
            _and(one) + half: worth + Decimal("0.5")
            for worth, one in enumerate(ONES[1:], start=2)
            for half in ("half", "halve")
        },
        "driekwart": Decimal("0.75"),
        "eenderde": Decimal(1) / Decimal(3),
        "tweederde": Decimal(2) / Decimal(3),
    },
    halves=frozenset({"half", "halve"}),
    half_hour="half",
    joints=frozenset({"en"}),
    among=frozenset({"op", "op de", "op elke", "van", "van elke"}),
    idioms=(
        r"[eé][eé]n (?:van|der)\b|een ander[es]?\b|de (?:een|ene)\b|ene? kant"
        r"|(?:nog|zo|wie|geen|niet|weer|ook) (?:maar )?een\b|op een na"
        rf"|een(?= (?:{SINGULAR}) (?!van\b|deel\b|meer\b|minder\b|hoger\b|lager\b)[^\W\d])"
        r"|ten (?:eerste|tweede|derde)|in de eerste plaats|(?:eerste|tweede) kamer\w*"
        r"|(?:in|buiten) acht\b|acht (?:geslagen|slaan|het|hij|zij|ze|de|bewezen|zich)\b"
        rf"|half(?= (?:{MONTHS})\b)"
    ),
    weak=dict.fromkeys(("een", "ene"), COUNTS_ONE),
    vague=listed(
        "meerdere enkele veel vele weinig verscheidene talrijke tientallen honderden duizenden paar"
        " verschillende sommige kwartaal"
    ),
    point=frozenset({"komma"}),
    pairs=listed("beide beiden allebei"),
    part="waarvan|van wie|daarvan|onder wie",
    minus="min",
    definite="de|het",
    between="tussen",
    conjunction="en",
    to="tot|of|à|a|tot en met|t/m",
    reached="tot|naar|op",
    origin="van|vanaf",
    level="van|op|naar|tot|bij|bereik\\w+",
    step="met",
    up_to="".join(rf"(?<!{each}\s)" for each in ("[0-9]", *LAST_WORDS)) + "tot",
    multiples=forms(
        n2="dubbel dubbele verdubbeld verdubbelde verdubbelden verdubbelt verdubbelen verdubbeling"
        " tweemaal tweevoudig",
        n3="driedubbel driemaal drievoudig verdrievoudigd verdrievoudigde verdrievoudigt",
        n4="viermaal viervoudig verviervoudigd verviervoudigde",
        n5="vijfmaal vijfvoudig vervijfvoudigd",
        n10="tienmaal tienvoudig vertienvoudigd",
    ),
    percent=r"procent|pct\.?",
    points=r"procentpunt(?:en)?",
    basis_points=r"basispunt(?:en)?",
    currencies=(
        (r"CFA-franks?", ("XOF", "XAF")),
        (r"(?:Amerikaanse )dollars?|US-dollars?", ("USD",)),
        (r"dollars?", DOLLARS),
        (r"euro(?:['’]s)?", ("EUR",)),
        (r"(?:Britse )?pond sterling|Britse pond(?:en)?", ("GBP",)),
        (r"pond(?:en)?", POUNDS),
        (r"Russische roebels?", ("RUB",)),
        (r"roebels?", RUBLES),
        (r"Zwitserse franks?", ("CHF",)),
        (r"franks?", FRANCS),
        (r"(?:Poolse )?zloty(?:['’]s)?", ("PLN",)),
        (r"yuan", ("CNY",)),
        (r"yen", ("JPY",)),
        (r"kron(?:en|or|er)|kroon", CROWNS),
        (r"hryvnia(?:['’]s)?", ("UAH",)),
        (r"tenge", ("KZT",)),
    ),
    counted={
        "second": "seconden?|secondes",
        "minute": "minuten|minuut",
        "hour": "uur|uren",
        "day": "dag(?:en)?",
        "week": "week|weken",
        "month": "maand(?:en)?",
        "year": "jaren|jaar|jarige[nr]?",
        "decade": "decennia|decennium",
        "kilometre": "kilometers?|km",
        "metre": "meters?",
        "mile": "mijl(?:en)?",
        "hectare": "hectaren?|ha",
        "kilogram": "kilogram|kilo(?:['’]s)?|kg",
        "litre": "liters?",
        "tonne": "ton(?:nen)?",
        "barrel": "vaten|vat",
        "man": "mannen|man",
        "woman": "vrouw(?:en)?",
        "child": "kinderen|kind",
        "times": "keer|maal",
    },
    exceeding=r"overschr(?:ijd|eed|eden)\w*|overstijg\w*|overst(?:eeg|egen)|overtre(?:f|ff)\w*"
    r"|overtrof\w*",
    denying="niet|geen",
    before=(
        (
            r"minstens|ten ?minste|minimaal|niet minder dan|op zijn minst|zeker|liefst|≥|>=",
            "at-least",
        ),
        (
            r"maximaal|hooguit|hoogstens|ten hoogste|niet meer dan|tot (?:maximaal|wel)|≤|<=",
            "up-to",
        ),
        (r"meer dan|ruim|boven|een dikke|>", "more-than"),
        (r"minder dan|onder|nog geen|niet eens|<", "less-than"),
        (r"bijna|haast|krap|net geen|nagenoeg|een kleine", "nearly"),
        (
            (
                r"ongeveer|circa|ca\.|zo['’]n|rond|omstreeks|om en nabij|pakweg|een stuk of|tegen"
                r"|naar schatting|grofweg|~|≈"
            ),
            "about",
        ),
    ),
    after=(
        (r"\+|of meer|en meer|en hoger", "at-least"),
        (r"of minder", "up-to"),
        (r"ongeveer", "about"),
    ),
    trailing=(
        ("hooguit|maximaal|ten hoogste|of minder", "up-to"),
        ("minstens|minimaal|of meer", "at-least"),
    ),
    filler="nog|nog eens|andere",
    rising=(
        r"stijg\w*|ste(?:eg|gen)|gestegen|groei\w*|gegroeid|toegenomen|toenam\w*|toename\w*"
        r"|(?:neemt|nam|namen) .{0,30}toe|verhoog\w*|verhog\w*|hoger|opgelopen|klom\w*|klim\w*"
    ),
    falling=(
        r"daal\w*|dal(?:en|ing\w*)|gedaald|afgenomen|afname\w*|(?:neemt|nam|namen) .{0,30}af"
        r"|verlaag\w*|verlag\w*|kromp\w*|krimp\w*|gekrompen|zak(?:t|te|ten|ken)|gezakt"
        r"|vermind\w+|lager|terugg\w+"
    ),
    more=r"meer|hoger\w*|groter\w*|duurder\w*|langer\w*|later",
    less=r"minder|lager\w*|kleiner\w*|goedkoper\w*|korter\w*",
    window=2,
)
