"""Dates in English."""

from generator.languages.dates import DateWords, parts, reaches, spread
from generator.languages.table import listed

MONTHS = "january;february;march;april;may;june;july;august;september;october;november;december"
WEEKDAYS = "monday;tuesday;wednesday;thursday;friday;saturday;sunday"
SHORT_MONTHS = "jan;feb;mar;apr;may;jun;jul;aug;sep sept;oct;nov;dec"

DATES = DateWords(
    months=spread(MONTHS),
    abbreviated=spread(SHORT_MONTHS),
    weekdays=spread(WEEKDAYS),
    weekday_ending="s?",
    seasons=spread("spring;summer;autumn fall;winter", 21),
    quarters=spread("first 1st q1;second 2nd q2;third 3rd q3;fourth 4th q4", 33),
    relative=(
        ("(?:the )?day before yesterday", "day", -2),
        ("yesterday", "day", -1),
        ("today|tonight|this (?:morning|afternoon|evening)", "day", 0),
        ("tomorrow", "day", 1),
        ("(?:last|the past) week", "week", -1),
        ("this week", "week", 0),
        ("next week", "week", 1),
        ("last month", "month", -1),
        ("this month", "month", 0),
        ("next month", "month", 1),
        ("{N} days? ago", "day", -1),
        ("{N} weeks? ago", "week", -1),
        ("{N} months? ago", "month", -1),
        ("{N} years? ago", "year", -1),
        ("{N} decades? ago", "decade", -1),
    ),
    years=(("last year", -1), ("this year", 0), ("(?:the )?current year", 0), ("next year", 1)),
    anaphoric=(
        ("(?:the )?previous year", -1),
        ("the year before", -1),
        ("a year (?:earlier|before)", -1),
        ("the (?:following|next) year", 1),
    ),
    forms=(
        r"(?:{W},? \(?)?{D}(?:{-}| to ){D2} (?:of )?{M}(?:,? {Y})?",
        r"(?<=etween\s){D} and {D2} (?:of )?{M}(?:,? {Y})?",
        r"(?:{W},? \(?)?{D} (?:of )?{M}(?: {Y})?(?:{-}| to ){D2} (?:of )?{M2}(?:,? {Y2})?",
        r"(?:{W},? \(?)?{D} (?:of )?{M}(?:,? (?:{Y}|(?:of )?{R}))?",
        r"(?:{W},? \(?)?{M} {D}(?:{-}|-){D2}(?:,? {Y})?",
        r"(?:{W},? \(?)?{M} {D}(?:[.,]? {Y}|,? {R})?",
        r"{M} {D}(?:,? {Y})?(?:{-}| to ){M2} {D2}(?:,? {Y2})?",
        r"{M} {Y}(?:{-}| to ){M2} {Y2}",
        r"{M}(?:{-}| to | through ){M2}(?:,? (?:of )?(?:{Y}|{R}))?",
        r"(?<=etween\s){M} and {M2}(?:,? (?:of )?(?:{Y}|{R}))?",
        r"{M},? (?:of )?(?:{Y}|{R})",
        r"{S} (?:of )?(?:{Y}|{R})",
        r"{Q} quarter(?: (?:of )?(?:{Y}|{R}))?",
        r"(?P<quarter>[Qq][1-4])(?: {Y}|(?![-–]))",
        r"(?P<half>first|second) half of (?:{Y}|{R})",
        r"H(?P<halved>[12]) {Y}",
        r"first {months} months of (?:{Y}|{R})",
        r"{months} months of {Y}",
        r"{months}M ?{Y}",
        r"{months} months (?:to|ending|ending in|ended) {M}(?P<back>)(?:,? {Y})?",
        r"(?P<decade>(?:1[0-9]|20)[0-9])0s",
        r"{C}(?:st|nd|rd|th)?(?:(?:{-}| and | to )(?:the )?{C2}(?:st|nd|rd|th)?)?(?: |-)century",
        r"{C}(?:st|nd|rd|th)?(?:{-}| and | to )(?:the )?{C2}(?:st|nd|rd|th)? centuries",
        r"{T} {M}(?:{-}{M2})?",
        r"{T} {W}",
        r"{M}",
        r"{W}",
    ),
    turns={"last": -1, "this": 0, "next": 1},
    counts=spread("one;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve")
    | {"an": 1, "a": 1},
    reaches=reaches(
        since="since;since the;since early;since late;from;starting in",
        until="until;till;by;by the end of;by the end of the;until the end of;through",
    ),
    parts=parts(
        early="early;early in;the start of;the beginning of",
        mid="mid;the middle of;middle of",
        late="late;late in;the end of;end of",
    ),
    before_year=listed(
        "in since by until till from of before after during for to between and year late early"
        " mid through circa the last this next end start ended began closed"
    ),
    day_ending="(?:st|nd|rd|th)?",
    ambiguous=frozenset({"may", "march"}),
    capitalised=True,
    conjunction="and|or",
    second_half=("second",),
    rough="ago$",
    hour_openers="at|by|from|to|until|till|before|after|around|about|since",
    half_past="half past",
    hour="o['’]clock",
    before_noon="in the morning",
    after_noon="in the (?:afternoon|evening)",
)
