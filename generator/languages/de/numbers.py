"""Numbers in German."""

from decimal import Decimal

from generator.languages.currencies import CROWNS, DOLLARS, FRANCS, POUNDS, RUBLES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import listed

SMALL = """null; ein eins eine einen einem einer eines; zwei zwo zweier zweien
    drei dreier dreien; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf; dreizehn
    vierzehn; fünfzehn; sechzehn; siebzehn; achtzehn; neunzehn"""
TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
ORDINALS = (
    *((1, "erst"), (2, "zweit"), (3, "dritt"), (4, "viert"), (5, "fünft"), (6, "sechst")),
    *((7, "siebt"), (8, "acht"), (9, "neunt"), (10, "zehnt"), (11, "elft"), (12, "zwölft")),
    *((13, "dreizehnt"), (14, "vierzehnt"), (15, "fünfzehnt"), (16, "sechzehnt")),
    *((17, "siebzehnt"), (18, "achtzehnt"), (19, "neunzehnt"), (20, "zwanzigst")),
    *((30, "dreißigst"), (40, "vierzigst"), (50, "fünfzigst"), (60, "sechzigst")),
    *((70, "siebzigst"), (80, "achtzigst"), (90, "neunzigst"), (100, "hundertst")),
)
CASES = ("e", "en", "er", "es", "em")
SHARES = (
    *((3, "drittel"), (4, "viertel"), (5, "fünftel"), (6, "sechstel"), (7, "siebtel")),
    *((8, "achtel"), (9, "neuntel"), (10, "zehntel"), (100, "hundertstel")),
)
COUNTS_ONE = (
    "million|milliarde|billion|prozent|euro|dollar|mal|jahr|monat|tag|woche|stunde|drittel|viertel"
    "|fünftel|zehntel|dutzend"
)


def _folded(words: dict[str, int]) -> dict[str, int]:
    """The words, those with ß in capitals as well."""
    return words | {word.casefold(): number for word, number in words.items()}


def _cardinals() -> dict[str, int]:
    """Up to 99; from 21 on the ones stand first: "einundzwanzig"."""
    found = numbered(SMALL, first=0)
    for place, ten in enumerate(TENS, start=2):
        found[ten] = 10 * place
        found |= {f"{one}und{ten}": 10 * place + worth for worth, one in enumerate(ONES, start=1)}
    return _folded(found)


NUMBERS = NumberWords(
    measuring="jährig|stöckig|geschossig|tägig|stündig|minütig|monatig|wöchig|köpfig|prozentig",
    inverting=("und",),
    cardinals=_cardinals(),
    scales=forms(
        n12="dutzend",
        n100="hundert",
        n1000="tausend tausende tausenden tsd",
        n1000000="million millionen mio",
        n1000000000="milliarde milliarden mrd",
        n1000000000000="billion billionen bio",
    ),
    alone=frozenset({"tausend", "hundert", "dutzend"}),
    abbreviations=frozenset({"tsd", "mio", "mrd", "bio"}),
    compounds=True,
    is_joined=True,
    bare_hundred=True,
    ordinal_dot=True,
    ordinal_openers=listed(
        "der die das den dem des zum zur im am vom beim ihre seine ihren seinen"
    ),
    ordinals=_folded({stem + case: number for number, stem in ORDINALS for case in CASES}),
    numerators=numbered("ein eine einem einen\nzwei\ndrei\nvier\nfünf\nsechs\nsieben\nacht\nneun"),
    denominators={word + end: number for number, word in SHARES for end in ("", "n", "s")},
    portions={
        **dict.fromkeys(("halb", "halbe", "halber", "halben", "halbes"), Decimal("0.5")),
        **dict.fromkeys(("hälfte", "anderthalb"), Decimal("0.5")),
        **dict.fromkeys(("anderthalb", "eineinhalb"), Decimal("1.5")),
        **{f"{one}einhalb": worth + Decimal("0.5") for worth, one in enumerate(ONES, 1)},
    },
    halves=frozenset({"halb", "halbe", "halbes"}),
    half_hour="halb",
    joints=frozenset({"und"}),
    articles=frozenset(),
    among=frozenset({"von", "von je"}),
    intensifiers=listed("gutes gute knappes knappe"),
    idioms=(
        r"ein(?:e[mnrs]?)? (?:der|des|von|andere[nrms]?)\b|auf (?:der )?einen? seite|zum einen"
        r"|(?:noch|so|wie|kein|irgend|unter) ?ein(?:e[mnrs]?)?\b|in erster linie|erstmals"
        r"|fürs erste|acht (?:geben|nehmen)|außer acht"
    ),
    weak=dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "eines"), COUNTS_ONE),
    vague=frozenset(
        {"mehrere", "einige", "viele", "wenige", "etliche", "zahlreiche", "beide"}
        | {"viertel", "viertels", "quartal", "stadtviertel"}
    ),
    point=frozenset({"komma"}),
    pairs=listed("beide beiden beider beides"),
    part="davon|von denen|wovon|darunter",
    minus="minus",
    definite="die|der|das|den|dem",
    between="zwischen",
    conjunction="und",
    to="bis|oder|bis zu",
    reached="auf",
    origin="von",
    level="von|auf|bei|zu",
    step="um",
    multiples=forms(
        n2="doppelt doppelte doppelten verdoppelt verdoppelte verdoppelten verdoppeln verdoppelung"
        " zweimal zweifach",
        n3="dreifach dreifache verdreifacht verdreifachte dreimal",
        n4="vierfach vierfache vervierfacht vervierfachte",
        n5="fünffach fünffache",
        n10="zehnfach zehnfache",
    ),
    percent=r"prozent|v\. ?h\.",
    points=r"prozentpunkte?n?",
    basis_points="basispunkte?n?",
    currencies=(
        (r"CFA-Francs?", ("XOF", "XAF")),
        (r"US-Dollars?|amerikanischen? Dollars?", ("USD",)),
        (r"Dollars?", DOLLARS),
        (r"Euro", ("EUR",)),
        (r"(?:britischen? )?Pfund Sterling", ("GBP",)),
        (r"Pfund", POUNDS),
        (r"russischen? Rubel", ("RUB",)),
        (r"Rubel", RUBLES),
        (r"(?:Schweizer )Franken", ("CHF",)),
        (r"Franken", FRANCS),
        (r"(?:polnischen? )?(?:Złoty|Zloty)", ("PLN",)),
        (r"Yuan", ("CNY",)),
        (r"Yen", ("JPY",)),
        (r"Kronen", CROWNS),
        (r"Griwna|Hrywnja", ("UAH",)),
        (r"Tenge", ("KZT",)),
    ),
    counted={
        "second": "Sekunden?|(?<![0-9])s",
        "minute": "Minuten?",
        "hour": "Stunden?",
        "day": "Tage?n?",
        "week": "Wochen?",
        "month": "Monate?n?",
        "year": "Jahre?n?|jährige[nrms]?",
        "decade": "Jahrzehnte?n?",
        "kilometre": "Kilometern?|km",
        "metre": "Metern?",
        "mile": "Meilen?",
        "hectare": "Hektar|ha",
        "kilogram": "Kilogramm|kg|Kilo",
        "litre": "Litern?",
        "tonne": "Tonnen?",
        "barrel": "Barrel|Fass",
        "man": "Männern?|Mann",
        "woman": "Frauen|Frau",
        "child": "Kindern?|Kind",
        "times": "Mal|mal",
    },
    exceeding=r"übersteig\w*|überst(?:ieg|iegen)\w*|überschr(?:eit|itt)\w*|übertr(?:iff|af|off)\w*",
    denying="nicht",
    before=(
        (r"mindestens|wenigstens|nicht weniger als|zumindest|≥|>=", "at-least"),
        (r"bis zu|höchstens|maximal|nicht mehr als|allenfalls|≤|<=", "up-to"),
        (r"mehr als|über|oberhalb von|gute?n?|reichlich|jenseits von|>", "more-than"),
        (r"weniger als|nicht (?:ein)?mal|keine|unter|unterhalb von|<", "less-than"),
        (r"fast|beinahe?|nahezu|annähernd|knappe?n?", "nearly"),
        (r"etwa|rund|ungefähr|circa|ca\.|zirka|um die|an die|gegen|schätzungsweise|~|≈", "about"),
    ),
    after=((r"\+|oder mehr|und mehr", "at-least"), (r"oder weniger", "up-to")),
    trailing=(("höchstens|maximal|oder weniger", "up-to"), ("mindestens|oder mehr", "at-least")),
    filler="noch|weitere|mit",
    rising=(
        r"(?:an)?gestiegen|(?:an)?steig\w+|stieg\w*|wuchs\w*|wachs\w+|gewachsen|zunahm\w*|zugenommen"
        r"|zunehm\w+|nahm\w* .{0,30}zu|erhöh\w+|zuleg\w+|legte\w*|höher|kletter\w+|Anstieg|Zuwachs"
        r"|Plus|Wachstum"
    ),
    falling=(
        r"gefallen|fiel\w*|fall\w+|sank\w*|sink\w+|gesunken|zurückgeh\w+|zurückgegangen"
        r"|ging\w* .{0,30}"
        r"zurück|verringer\w+|senk\w+|gesenkt|reduzier\w+|schrumpf\w+|kürz\w+|Rückgang|niedriger"
    ),
    more=r"mehr|höher\w*|größer\w*|teurer\w*|länger\w*",
    less=r"weniger|niedriger\w*|kleiner\w*|geringer\w*|billiger\w*|kürzer\w*",
    window=2,
)
