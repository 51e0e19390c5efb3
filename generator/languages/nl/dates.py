"""Dates in Dutch; its months and days are those of CLDR."""

from generator.languages.dates import DateWords, parts, reaches, spread
from generator.languages.table import listed

DATES = DateWords(
    abbreviated=spread("jan;feb;mrt;apr;mei;jun;jul;aug;sep sept;okt;nov;dec"),
    day_ending="(?:ste|de|e)?",
    weekday_ending="(?:ochtend|morgen|middag|namiddag|avond|nacht)?(?:en|s)?",
    seasons=spread("lente voorjaar;zomer;herfst najaar;winter", 21),
    season_stems=spread("lente voorjaar;zomer;herfst najaar;winter", 21),
    quarters=spread("eerste 1e;tweede 2e;derde 3e;vierde 4e laatste", 33),
    relative=(
        ("eergisteren", "day", -2),
        ("gisteren|gister(?:ochtend|middag|avond)", "day", -1),
        ("vandaag|vanochtend|vanmorgen|vanmiddag|vanavond", "day", 0),
        ("overmorgen", "day", 2),
        ("morgen", "day", 1),
        ("(?:vorige|afgelopen) week", "week", -1),
        ("deze week", "week", 0),
        ("(?:volgende|komende) week", "week", 1),
        ("(?:vorige|afgelopen) maand", "month", -1),
        ("deze maand", "month", 0),
        ("(?:volgende|komende) maand", "month", 1),
        ("{N} dag(?:en)? geleden", "day", -1),
        ("{N} we(?:ek|ken) geleden", "week", -1),
        ("{N} maand(?:en)? geleden", "month", -1),
        ("{N} jaar geleden", "year", -1),
        ("{N} decennia geleden", "decade", -1),
    ),
    years=(("(?:vorig|afgelopen) jaar", -1), ("dit jaar", 0), ("(?:volgend|komend) jaar", 1)),
    anaphoric=(
        ("(?:het )?(?:jaar (?:ervoor|daarvoor)|voorgaande jaar)", -1),
        ("een jaar eerder", -1),
        ("(?:het )?jaar (?:erop|daarop|daarna|erna)", 1),
        ("een jaar later", 1),
    ),
    forms=(
        r"(?:{W},? )?{D}(?:{-}| tot (?:en met )?| t/m | en | op ){D2} {M}(?: {Y})?",
        r"(?:{W},? )?{D} {M}(?: {Y})?(?:{-}| tot (?:en met )?| t/m | op ){D2} {M2}(?: {Y2})?",
        r"(?:{W},? (?:de )?)?{D} {M}(?:,? (?:{Y}|{R}))?",
        r"{M}(?: {Y})?(?:{-}| tot (?:en met )?| t/m ){M2} {Y2}",
        r"{M}(?:{-}| tot (?:en met )?| t/m | en ){M2}(?:,? (?:{Y}|{R}))?",
        r"{M},? (?:van )?(?:{Y}|{R})",
        r"{S} (?:van )?(?:{Y}|{R})",
        r"{Q} kwartaal(?: (?:van )?(?:{Y}|{R}))?",
        r"(?P<half>eerste|tweede) (?:halfjaar|helft)(?: van)? (?:{Y}|{R})",
        r"eerste {months} maanden (?:van )?(?:{Y}|{R})",
        r"jaren (?P<decade>(?:1[0-9]|20)[0-9])0",
        r"{C}(?:ste|de|e)?(?:(?:{-}| en | tot )(?:de )?{C2}(?:ste|de|e)?)? eeuw(?:en)?",
        r"{T} {W}",
        r"{M}",
        r"{W}",
    ),
    turns=spread("afgelopen vorige;deze;komende volgende aanstaande", -1),
    counts=spread("een één;twee;drie;vier;vijf;zes;zeven;acht;negen;tien;elf;twaalf"),
    reaches=reaches(since="sinds;sedert;vanaf", until="tot;tot en met;t/m;tot eind"),
    parts=parts(early="begin", mid="half;medio;midden", late="eind"),
    before_year=listed(
        "in van sinds tot vanaf voor na uit jaar jaren begin eind medio tussen en rond zomer winter"
        " herfst najaar voorjaar lente"
    ),
    second_half=("tweede",),
    rough="geleden$",
    conjunction="en|of",
)
