"""Numbers in English."""

from decimal import Decimal

from generator.languages.currencies import CROWNS, DOLLARS, FRANCS, PESOS, POUNDS, RUBLES, RUPEES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import listed

UNITS = """zero; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve
    thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen"""
TENS = """twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety"""
ORDINALS = """first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh
    twelfth; thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; eighteenth
    nineteenth; twentieth"""

NUMBERS = NumberWords(
    cardinals=numbered(UNITS, first=0) | numbered(TENS, step=10, first=20),
    scales=forms(
        n12="dozen",
        n100="hundred",
        n1000="thousand thousands k",
        n100000="lakh lakhs lac lacs",
        n1000000="million millions mln mn m mil",
        n10000000="crore crores",
        n1000000000="billion billions bn bln b",
        n1000000000000="trillion trillions tn trn",
    ),
    abbreviations=frozenset({"k", "m", "b", "bn", "bln", "mil", "mln", "mn", "tn", "trn"}),
    ordinals=numbered(ORDINALS)
    | forms(n30="thirtieth", n40="fortieth", n50="fiftieth", n100="hundredth"),
    ordinal_ending="st|nd|rd|th",
    numerators=numbered(UNITS, first=0),
    denominators=forms(
        n2="half halves",
        n3="third thirds",
        n4="quarter quarters fourth fourths",
        n5="fifth fifths",
        n6="sixth sixths",
        n7="seventh sevenths",
        n8="eighth eighths",
        n9="ninth ninths",
        n10="tenth tenths",
    ),
    portions=dict.fromkeys(("half", "halved", "halve", "halving"), Decimal("0.5")),
    halves=frozenset({"half"}),
    joints=frozenset({"and"}),
    articles=frozenset({"a", "an"}),
    among=frozenset({"in", "out of", "in every", "of every"}),
    intensifiers=listed("good full whole mere further"),
    counted_among=r"(?!(?:is|was|has|does|goes|says)$)\w*s",
    behind_share=listed("of or"),
    is_joined=True,
    point=frozenset({"point"}),
    vague=listed(
        "several few many some double twice dozens scores hundreds thousands millions billions"
    ),
    pairs=listed("both"),
    part="of (?:which|whom)|including",
    minus="minus",
    definite="the",
    between="between",
    conjunction="and",
    to="to|or|through",
    reached="to",
    origin="from",
    level=r"from|to|at|of|reach\w*|total\w*",
    step="by",
    idioms=(
        r"one(?: of(?! (?:the |its |their )?\d)| another| day\b|['’]s| who| fine)"
        r"|(?:no|any|every|each|this|that|the)(?: |-)one\b"
        r"|at one (?:point|time)|on the one hand|more than one occasion|at first\b|first of all"
        r"|(?:was|were|been|is|are|ha[sd]|have) first(?= \w+(?:ed|en|wn|lt|nt|ld|ught)\b)"
        r"|(?<!the\s)first(?= \w{3,}ed\b| (?:wants?|needs?|has|have|had|must|will)\b)"
        r"|(?<=ed\s)first\b"
        r"|per second|(?:ha[sd]|have|must|should|needs?)(?: to)? come first\b"
        r"|first\b(?=[^.;]*\bthen\b)"
    ),
    idle=(
        r"first time|first(?:[.,;:?!]|$)"
        r"|one(?:[.,;:?!]|\s+(?:that|which|who|in|to|for|by|with|is|was|after|before"
        r"|would|will|can|cannot|could|should|must|may)\b)"
    ),
    idle_behind=(
        r"(?:(?:the|this|that|each|another|every)\s+(?:[^\W\d]+\s+)?|an?\s+[^\W\d]+\s+)one"
        r"|(?:who|which|when|had|has|have|was|were) first"
    ),
    of_whole="(?:out )?of",
    telling="estimated at|as (?:much|many) as",
    crowds=listed("dozens scores hundreds thousands millions billions"),
    multiples=forms(
        n2="twice double doubled doubles doubling twofold",
        n3="thrice triple tripled triples tripling threefold",
        n4="quadruple quadrupled fourfold",
        n5="fivefold",
        n10="tenfold",
    ),
    percent=r"percent|per cent|pct\.?|pc",
    points=r"percentage points?|p\.?p\.?|pct pts?",
    basis_points=r"basis points?|bps",
    currencies=(
        (r"CFA francs?", ("XOF", "XAF")),
        (r"(?:US|U\.S\.|American) dollars?", ("USD",)),
        (r"Canadian dollars?", ("CAD",)),
        (r"Australian dollars?", ("AUD",)),
        (r"dollars?|bucks", DOLLARS),
        (r"euros?", ("EUR",)),
        (r"(?:British )?pounds? sterling|British pounds?", ("GBP",)),
        (r"pounds?", POUNDS),
        (r"Russian ro?ubles?", ("RUB",)),
        (r"Belarusian ro?ubles?", ("BYN",)),
        (r"ro?ubles?", RUBLES),
        (r"(?:Kazakh(?:stani)? )?tenge", ("KZT",)),
        (r"(?:Polish )?(?:zlotys?|złotys?|zloty)", ("PLN",)),
        (r"(?:Chinese )?yuan|renminbi", ("CNY",)),
        (r"yen", ("JPY",)),
        (r"Swiss francs?", ("CHF",)),
        (r"francs?", FRANCS),
        (r"(?:krone|kronor|kroner|crowns?|koruna)", CROWNS),
        (r"(?:Ukrainian )?hryvni?as?", ("UAH",)),
        (r"Indian rupees?", ("INR",)),
        (r"rupees?", RUPEES),
        (r"pesos?", PESOS),
        (r"won", ("KRW", "KPW")),
        (r"(?:Turkish )?liras?|lire", ("TRY",)),
        (r"dirhams?", ("AED", "MAD")),
        (r"ri[yi]als?", ("SAR", "QAR", "OMR", "IRR", "YER")),
        (r"rand", ("ZAR",)),
        (r"shekels?", ("ILS",)),
    ),
    counted={
        "pence": r"pence|(?<=[0-9])p",
        "second": "seconds?|(?<![0-9])s",
        "minute": "minutes?",
        "hour": "hours?",
        "day": "days?",
        "week": "weeks?",
        "month": "months?",
        "year": "years?",
        "decade": "decades?",
        "kilometre": "kilomet(?:re|er)s?|km",
        "metre": "met(?:re|er)s?",
        "centimetre": "centimet(?:re|er)s?|cm",
        "millimetre": "millimet(?:re|er)s?|mm",
        "gram": "gram(?:me)?s?",
        "mile": "miles?",
        "foot": "foot|feet",
        "hectare": "hectares?|ha",
        "acre": "acres?",
        "kilogram": "kilo(?:gram(?:me)?)?s?|kg",
        "litre": "lit(?:re|er)s?",
        "man": "men|man",
        "woman": "women|woman",
        "child": "children|child",
        "tonne": "tonnes?|metric tons?|tons?",
        "barrel": "barrels?|bpd",
        "times": "times",
    },
    exceeding=r"exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops",
    denying="not|never|cannot",
    before=(
        (r"(?:no|not) (?:less|fewer|lower) than|at least|a minimum of|minimum|≥|>=", "at-least"),
        (
            (
                r"≤|<=|capped at|(?<!goes )(?<!go )(?<!went )(?<!going )(?<!gone )up to"
                r"|as (?:much|many) as|(?:no|not) more than|at most|a maximum of"
            ),
            "up-to",
        ),
        (
            (
                r"more than|(?<!spread )(?<!stretching )(?<!extending )over|above"
                r"|in excess of|upwards? of|north of|>|well over|(?:greater|higher) than"
            ),
            "more-than",
        ),
        (
            r"<|(?:less|fewer|lower|smaller) than|not even|just under|under|below|shy of",
            "less-than",
        ),
        (
            r"nearly|almost|close to|approaching|not quite|virtually|the be(?:st|tter) part of",
            "nearly",
        ),
        (r"about|around|approximately|roughly|circa|ca\.|c\.|approx\.?|some|an estimated", "about"),
        (r"estimated at|in the region of|[io]n the order of|~|≈|or so", "about"),
    ),
    after=(
        (
            r"\+|plus|or (?:so )?more|and (?:more|above|over|up)|or (?:above|over|greater|higher)",
            "at-least",
        ),
        (r"or (?:less|fewer|under|below)|at most|maximum", "up-to"),
        (r"or so|or thereabouts|odd|something|-?ish|give or take", "about"),
    ),
    trailing=(
        ("at (?:the )?(?:very )?most|or (?:less|fewer)", "up-to"),
        ("at (?:the )?(?:very )?least|or (?:more|longer)", "at-least"),
    ),
    filler="another|a further|an additional|some",
    rising=(
        r"increas\w+|grow\w*|grew|rose|ris(?:e[sn]?|ing)|climb\w*|jump\w*|surg\w+|soar\w*|gain\w*"
        r"|rais\w+|expand\w*|higher|improv\w+|up(?: by)?(?=\W*$)"
    ),
    falling=(
        r"decreas\w+|declin\w+|f[ae]ll(?:s|en|ing)?|drop\w*|reduc\w+|shr[aiu]nk\w*|cut(?:s|ting)?"
        r"|lower\w*|slump\w*|plung\w+|slash\w*|down(?: by)?(?=\W*$)|contract(?:ed|ion)"
    ),
    more="more|up|warmer|hotter|dearer|older|heavier|taller|higher|larger|bigger|longer|greater|above",
    less="less|fewer|cooler|colder|cheaper|younger|lighter|down|lower|smaller|shorter|below",
    decimal_mark=".",
)
