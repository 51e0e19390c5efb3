"""Dates in Polish."""

from generator.languages.dates import DateWords, parts, reaches, spread
from generator.languages.table import listed

OF_YEAR = r"(?: roku| r\.)?"

DATES = DateWords(
    months=spread(
        """styczeń stycznia styczniu styczniem styczniowi
        luty lutego lutym lutemu
        marzec marca marcu marcem marcowi
        kwiecień kwietnia kwietniu kwietniem kwietniowi
        maj maja maju majem majowi
        czerwiec czerwca czerwcu czerwcem czerwcowi
        lipiec lipca lipcu lipcem lipcowi
        sierpień sierpnia sierpniu sierpniem sierpniowi
        wrzesień września wrześniu wrześniem wrześniowi
        październik października październiku październikiem październikowi
        listopad listopada listopadzie listopadem listopadowi
        grudzień grudnia grudniu grudniem grudniowi"""
    ),
    abbreviated=spread("sty;lut;mar;kwi;maj;cze;lip;sie;wrz;paź;lis;gru"),
    weekdays=spread(
        """poniedziałek poniedziałku poniedziałkiem poniedziałki
        wtorek wtorku wtorkiem wtorki
        środa środę środy środzie środą
        czwartek czwartku czwartkiem czwartki
        piątek piątku piątkiem piątki
        sobota sobotę soboty sobocie sobotą
        niedziela niedzielę niedzieli niedzielą niedziele"""
    ),
    seasons=spread(
        """wiosna wiosną wiosnę wiosny wiośnie
        lato latem lata lecie
        jesień jesienią jesieni
        zima zimą zimę zimy zimie""",
        21,
    ),
    season_stems=spread("wiosenn;letni;jesienn;zimow", 21),
    quarters=spread(
        """pierwszy pierwszego pierwszym pierwszemu i
        drugi drugiego drugim drugiemu ii
        trzeci trzeciego trzecim trzeciemu iii
        czwarty czwartego czwartym czwartemu ostatni ostatniego ostatnim iv""",
        33,
    ),
    relative=(
        ("przedwczoraj", "day", -2),
        ("wczoraj", "day", -1),
        ("(?:dziś|dzisiaj)", "day", 0),
        ("jutro", "day", 1),
        ("(?:zeszł|ubiegł|minion|poprzedni)(?:ym|ego|y|im) tygod(?:niu|nia|zień)", "week", -1),
        ("(?:tym|bieżącym|tego) tygod(?:niu|nia)", "week", 0),
        ("(?:przyszł|następn)(?:ym|ego) tygod(?:niu|nia)", "week", 1),
        ("(?:zeszł|ubiegł|minion|poprzedni)(?:ym|ego|im) miesi(?:ącu|ąca)", "month", -1),
        ("(?:tym|bieżącym|tego) miesi(?:ącu|ąca)", "month", 0),
        ("(?:przyszł|następn)(?:ym|ego) miesi(?:ącu|ąca)", "month", 1),
        ("(?:tydzień|{N} tygodni(?:e)?) temu", "week", -1),
        ("(?:dzień|{N} dni) temu", "day", -1),
        ("(?:miesiąc|{N} miesi(?:ące|ęcy)) temu", "month", -1),
        ("(?:rok|{N} lata?) temu", "year", -1),
        ("(?:dekadę|{N} dekady?) temu", "decade", -1),
    ),
    years=(
        ("(?:ubiegł|zeszł|minion)(?:ego|ym|y) rok(?:u)?", -1),
        ("(?:tego|tym|bieżącego|bieżącym|obecnego|obecnym) roku", 0),
        ("(?:przyszł)(?:ego|ym|y) rok(?:u)?", 1),
        (r"ub\.\s?r\.", -1),
        (r"br\.", 0),
        (r"(?:zeszło|ubiegło)roczn\w+", -1),
        (r"tegoroczn\w+", 0),
    ),
    anaphoric=(
        ("poprzedni(?:ego|m)? rok(?:u|iem)?", -1),
        ("rok (?:wcześniej|przedtem)", -1),
        ("następn(?:ego|ym|y) rok(?:u)?", 1),
    ),
    forms=(
        r"(?:{W},? \(?)?{D}(?:{-}| na | do | a ){D2} {M}(?: {Y})?" + OF_YEAR + "",
        r"(?:{W},? \(?)?{D} {M}(?: {Y})?(?:{-}| do ){D2} {M2}(?: {Y2})?" + OF_YEAR + "",
        r"(?:{W},? \(?)?{D} {M}(?:,? (?:{Y}" + OF_YEAR + "|{R}))?",
        r"{M} {Y}(?:{-}| do ){M2} {Y2}" + OF_YEAR + "",
        r"{M}(?:{-}| do | a ){M2}(?:,? (?:{Y}" + OF_YEAR + "|{R}))?",
        r"{M},? (?:{Y}" + OF_YEAR + "|{R})",
        r"{S} (?:{Y}" + OF_YEAR + "|{R})",
        r"{Q} kwarta(?:ł|łu|le|łem)(?: (?:{Y}" + OF_YEAR + "|{R}))?",
        r"{Q} kw\. {Y}" + OF_YEAR + "",
        r"(?P<half>pierwsz|drugi)(?:a|ej|ą|iej) poło(?:wa|wie|wę|wy) (?:{Y}" + OF_YEAR + "|{R})",
        r"{Y} (?:i|na|a|do) {Y2}(?: roku| r\.)",
        r"{Y}(?: roku| rok| r\.)",
        r"(?:pierwsze|pierwszych) {months} miesi(?:ące|ęcy) (?:{Y}" + OF_YEAR + "|{R})",
        r"{months} miesi(?:ące|ęcy) {Y}" + OF_YEAR,
        r"{months} miesi(?:ące|ęcy) do (?:końca )?{M}(?P<back>)(?: {Y})?" + OF_YEAR,
        r"{T} {W}",
        r"{M}",
        r"{C}(?:(?:{-}| i | do ){C2})? wiek(?:u|iem|i|ów|ach)?",
        r"{W}",
    ),
    turns=spread(
        """ubiegły ubiegłą ubiegłego zeszły zeszłą zeszłego miniony minioną minionego
        ten tę tego
        przyszły przyszłą przyszłego następny następną""",
        -1,
    ),
    counts=spread(
        """jeden jedną
        dwa dwie dwóch
        trzy trzech
        cztery czterech
        pięć pięciu
        sześć sześciu
        siedem siedmiu
        osiem ośmiu
        dziewięć dziewięciu
        dziesięć dziesięciu
        jedenaście jedenastu
        dwanaście dwunastu"""
    ),
    reaches=reaches(since="od;począwszy od;od początku", until="do;do końca;aż do;przed końcem"),
    parts=parts(
        early="początku;na początku;początkiem;początek",
        mid="połowie;w połowie;połowy",
        late="końcu;pod koniec;koniec;z końcem;końca",
    ),
    before_year=listed(
        "w we od do z po przed na rok roku lat latach około ok między i początku końcu koniec"
        " połowie końca połowy"
    ),
    conjunction="i|oraz|lub",
    second_half=("drugi",),
    rough="temu$",
)
