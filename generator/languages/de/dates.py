"""Dates in German; its months and days are those of CLDR."""

from generator.languages.dates import DateWords, parts, reaches, spread
from generator.languages.table import listed

DATES = DateWords(
    months={"jänner": 1, "feber": 2},  # in Austria
    abbreviated=spread("jan;feb febr;märz mrz;apr;mai;jun;jul;aug;sep sept;okt;nov;dez"),
    weekday_ending="(?:(?:vor|nach)?mittag|morgen|abend|nacht|früh)?s?",
    seasons=spread("frühling frühjahr frühjahrs;sommer sommers;herbst herbstes;winter winters", 21),
    season_stems=spread("frühling frühjahr;sommer;herbst;winter", 21),
    quarters=spread(
        """ersten erste erstes 1.
        zweiten zweite zweites 2.
        dritten dritte drittes 3.
        vierten vierte viertes letzten 4.""",
        33,
    ),
    relative=(
        ("vorgestern", "day", -2),
        ("gestern", "day", -1),
        ("heute", "day", 0),
        ("morgen(?! früh)", "day", 1),
        ("(?:vergangene|letzte|vorige)[nr]? Woche", "week", -1),
        ("(?:diese|dieser|laufende[nr]?) Woche", "week", 0),
        ("(?:nächste|kommende)[nr]? Woche", "week", 1),
        ("(?:vergangene|letzte|vorige)[nr]? Monat", "month", -1),
        ("(?:diesen|diesem|laufenden) Monat", "month", 0),
        ("(?:nächste|kommende)[nr]? Monat", "month", 1),
        ("vor {N} Tage?n?", "day", -1),
        ("vor {N} Wochen?", "week", -1),
        ("vor {N} Monate?n?", "month", -1),
        ("vor {N} Jahre?n?", "year", -1),
        ("vor {N} Jahrzehnte?n?", "decade", -1),
    ),
    years=(
        ("(?:vergangene|letzte|vorige)[nrs]? Jahr(?:es)?", -1),
        ("(?:dieses|diesem|laufenden) Jahr(?:es)?", 0),
        ("heuer|diesjährige[nrs]?", 0),
        ("letztjährige[nrs]?", -1),
        ("(?:nächste|kommende)[nrs]? Jahr(?:es)?", 1),
    ),
    anaphoric=(
        ("(?:im |das )?Vorjahr(?:es)?", -1),
        ("ein Jahr (?:zuvor|davor|vorher|früher)", -1),
        ("ein Jahr (?:später|danach)", 1),
    ),
    forms=(
        (
            r"(?:{W},? (?:den |dem )?\(?)?{D}\.?(?:{-}| bis (?:zum )?| auf (?:den )?"
            r"| und ){D2}\. {M}(?: {Y})?"
        ),
        (
            r"(?:{W},? (?:den |dem )?\(?)?{D}\. {M}(?: {Y})?(?:{-}| bis (?:zum )?"
            r"| auf (?:den )?){D2}\. {M2}(?: {Y2})?"
        ),
        r"(?:{W},? (?:den |dem )?\(?)?{D}\. {M}(?:,? (?:{Y}|{R}))?",
        r"{M} {Y}(?:{-}| bis ){M2} {Y2}",
        r"{M}(?:{-}| bis | und ){M2}(?:,? (?:{Y}|{R}))?",
        r"{M},? (?:des Jahres )?(?:{Y}|{R})",
        r"{S} (?:des Jahres )?(?:{Y}|{R})",
        r"{Q} Quartal(?:s|e)?(?: (?:{Y}|{R}))?",
        r"(?P<half>ersten?|zweiten?) (?:Halbjahr(?:es)?|Jahreshälfte|Hälfte)(?: (?:{Y}|{R}))",
        r"ersten? {months} Monaten?(?: (?:des Jahres )?(?:{Y}|{R}))",
        r"(?P<decade>(?:1[0-9]|20)[0-9])0er(?:n|-Jahren?)?",
        r"{C}\.?(?:(?:{-}| und | bis )(?:zum )?{C2}\.?)? Jahrhunderts?",
        r"(?:des |im )?Jahre?s? {Y}",
        r"{T} {W}",
        r"{M}",
        r"{W}",
    ),
    turns=spread(
        """letzten letzter vergangenen vergangener vorigen
        diesen diesem dieser
        nächsten nächster kommenden kommender""",
        -1,
    ),
    counts=spread(
        """einem einer
        zwei
        drei
        vier
        fünf
        sechs
        sieben
        acht
        neun
        zehn
        elf
        zwölf"""
    ),
    reaches=reaches(since="seit;seit dem;ab;ab dem", until="bis;bis zum;bis ende;bis zum ende"),
    parts=parts(early="anfang;zu beginn;beginn", mid="mitte", late="ende"),
    before_year=listed(
        "in im seit bis ab von vor nach jahr jahre jahres jahren anfang mitte ende zwischen und um"
        " gegen für sommer winter herbst frühjahr beendete begann schloss"
    ),
    second_half=("zweite", "zweiten"),
    rough="vor ",
    capitalised=True,
    conjunction="und|oder",
    hour_openers="um|ab|bis|gegen|vor|nach|seit",
    hour="Uhr",
    before_noon="morgens|früh|am Morgen|vormittags",
    after_noon="(?:nachmit|mit)tags|abends|am (?:Nachmit|Mit)tag|am Abend",
)
