"""Dates in Czech; its months and days are those of CLDR."""

from generator.languages.dates import DateWords, parts, reaches, spread
from generator.languages.table import listed

OF_MONTHS = (
    *("lednov", "únorov", "březnov", "dubnov", "květnov", "červnov", "červencov", "srpnov"),
    *("zářijov", "říjnov", "listopadov", "prosincov"),
)
"""Beginnings of what is of a month: "srpnových veder"."""
ADJECTIVES = {
    stem + end: month
    for month, stem in enumerate(OF_MONTHS, start=1)
    for end in ("ý", "á", "é", "ého", "ému", "ém", "ou", "ým", "ých", "ými")
}

DATES = DateWords(
    months=spread(
        "lednu;únoru;březnu;dubnu;květnu;červnu;červenci;srpnu;září;říjnu;listopadu;prosinci"
    )
    | ADJECTIVES,
    weekdays=spread(
        "pondělí pondělka pondělku pondělky;úterý úterka úterky;středu středy středě"
        ";čtvrtek čtvrtka čtvrtku čtvrtky"
        ";pátek pátku pátky;sobotu soboty sobotě;neděli neděle"
    ),
    seasons=spread("jaro jaře jara;léto létě léta;podzim podzimu;zima zimě zimy zimu", 21),
    season_stems=spread("jar;lét letn;podzim;zim", 21),
    quarters=spread("první prvním 1.;druhé druhém 2.;třetí třetím 3.;čtvrté čtvrtém 4.", 33),
    relative=(
        ("předevčírem", "day", -2),
        ("včera", "day", -1),
        ("dnes", "day", 0),
        ("zítra", "day", 1),
        ("minulý týden", "week", -1),
        ("tento týden", "week", 0),
        ("příští týden", "week", 1),
        ("minulý měsíc", "month", -1),
        ("tento měsíc", "month", 0),
        ("příští měsíc", "month", 1),
        ("před {N} (?:dny|dnem)", "day", -1),
        ("před {N} týdn(?:y|em)", "week", -1),
        ("před {N} měsíc(?:i|em)", "month", -1),
        ("před {N} (?:lety|rokem|roky)", "year", -1),
    ),
    years=(
        ("loni|loňsk(?:ý|ého|ém|á|é) (?:rok|roku|roce)|vloni", -1),
        ("letos", 0),
        ("příští rok|příštího roku|v příštím roce|napřesrok", 1),
    ),
    anaphoric=(("o rok dříve|rok předtím", -1), ("o rok později", 1)),
    forms=(
        r"(?:{W},? )?{D}\.(?:{-}| až | a ){D2}\. {M}(?: {Y})?",
        r"(?:{W},? )?{D}\. {M}(?: {Y})?(?:{-}| až | do ){D2}\. {M2}(?: {Y2})?",
        r"(?:{W},? )?{D}\. ?(?P<m>[01]?[0-9])\. {Y}",
        r"(?:{W},? )?{D}\. {M}(?:,? (?:{Y}|{R}))?",
        r"{M}(?: {Y})?(?:{-}| až ){M2} {Y2}",
        r"{M}(?:{-}| až | a ){M2}(?:,? (?:{Y}|{R}))?",
        r"{M},? (?:roku )?(?:{Y}|{R})",
        r"{S} (?:roku )?(?:{Y}|{R})",
        r"{Q} čtvrtletí(?: (?:roku )?(?:{Y}|{R}))?",
        r"(?P<half>první|druhé|prvním|druhém) pololetí (?:roku )?(?:{Y}|{R})",
        r"{C}\. století",
        r"{T} {W}",
        r"{M}",
        r"{W}",
    ),
    turns=spread("minulý minulou minulé;tento tuto toto;příští", -1),
    counts=spread(
        "jedním;dvěma;třemi;čtyřmi;pěti;šesti;sedmi;osmi;devíti;deseti;jedenácti;dvanácti"
    ),
    reaches=reaches(since="od", until="do;až do"),
    parts=parts(early="začátkem;počátkem", mid="v polovině", late="koncem;na konci;do konce"),
    before_year=listed("roku roce v od do z rok léta po před mezi a podzim jaře zimě"),
    second_half=("druhé", "druhém"),
    rough="před ",
    conjunction="a|nebo",
)
