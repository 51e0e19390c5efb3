"""Dates in Swedish; its months and days are those of CLDR."""

from generator.languages.dates import DateWords, parts, reaches, spread
from generator.languages.table import listed

DATES = DateWords(
    abbreviated=spread("jan;feb febr;mar;apr;maj;jun;jul;aug;sep sept;okt;nov;dec"),
    day_ending="(?::e|:a)?",
    weekday_ending="(?:s?(?:morgon|förmiddag|eftermiddag|kväll|natt))?(?:en|ens|s|ar|arna)?",
    seasons=spread("vår våren;sommar sommaren;höst hösten;vinter vintern", 21),
    season_stems=spread("vår;sommar;höst;vinter", 21),
    quarters=spread("första;andra;tredje;fjärde sista", 33),
    relative=(
        ("i förrgår", "day", -2),
        ("i ?går", "day", -1),
        ("i ?dag|i morse|i kväll", "day", 0),
        ("i ?morgon", "day", 1),
        ("i övermorgon", "day", 2),
        ("(?:förra|föregående) veckan", "week", -1),
        ("denna vecka|den här veckan", "week", 0),
        ("nästa vecka", "week", 1),
        ("förra månaden", "month", -1),
        ("denna månad|den här månaden", "month", 0),
        ("nästa månad", "month", 1),
        ("för {N} dag(?:ar)? sedan", "day", -1),
        ("för {N} veck(?:a|or) sedan", "week", -1),
        ("för {N} månad(?:er)? sedan", "month", -1),
        ("för {N} år sedan", "year", -1),
        ("för {N} decennier sedan", "decade", -1),
    ),
    years=(("förra året|i fjol|fjolåret", -1), ("i år|det här året", 0), ("nästa år", 1)),
    anaphoric=(
        ("året (?:innan|före|dessförinnan)|ett år tidigare", -1),
        ("året (?:därpå|efter)|ett år senare", 1),
    ),
    forms=(
        r"(?:{W},? (?:den )?)?{D}(?:{-}| till(?: och med)? | och ){D2} {M}(?: {Y})?",
        r"(?:{W},? (?:den )?)?{D} {M}(?: {Y})?(?:{-}| till(?: och med)? ){D2} {M2}(?: {Y2})?",
        r"(?:{W},? (?:den )?)?{D} {M}(?:,? (?:{Y}|{R}))?",
        r"{M}(?: {Y})?(?:{-}| till(?: och med)? ){M2} {Y2}",
        r"{M}(?:{-}| till | och ){M2}(?:,? (?:{Y}|{R}))?",
        r"{M},? (?:{Y}|{R})",
        r"{S} (?:{Y}|{R})",
        r"{Q} kvartalet(?: (?:{Y}|{R}))?",
        r"(?P<half>första|andra) halvåret (?:{Y}|{R})",
        r"första {months} månaderna (?:{Y}|{R})",
        r"(?P<decade>(?:1[0-9]|20)[1-9])0-talet",  # "1900-talet" is a century
        r"{T} {W}",
        r"{M}",
        r"{W}",
    ),
    turns=spread("förra;denna;nästa", -1),
    counts=spread("en ett;två;tre;fyra;fem;sex;sju;åtta;nio;tio;elva;tolv"),
    reaches=reaches(since="sedan;från och med;fr.o.m.", until="till;fram till;till och med;t.o.m."),
    parts=parts(early="början av;början på", mid="mitten av;mitten på", late="slutet av;slutet på"),
    before_year=listed(
        "i av år året sedan till från före efter mellan och omkring sommaren vintern hösten våren"
        " under"
    ),
    second_half=("andra",),
    rough="sedan$",
    conjunction="och|eller",
)
