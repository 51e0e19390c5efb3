"""Dates in Turkish; its months and days are those of CLDR."""

from generator.languages.dates import DateWords, reaches, spread
from generator.languages.table import listed

DATES = DateWords(
    months={"ocakta": 1, "ocaktan": 1, "ekimde": 10, "ekimden": 10},
    month_ending=r"(?:['’]?(?:[td][ae]n?|[td][ae]ki|n?[ıiuü]n?|y?[ae]))?"
    r"(?: ay(?:ı|ında|ının|ından|ına))?",
    seasons=spread("ilkbahar bahar ilkbaharı;yaz yazı yazında;sonbahar güz;kış kışı kışında", 21),
    season_stems=spread("ilkbahar bahar;yaz;sonbahar güz;kış", 21),
    quarters=spread("ilk birinci 1.;ikinci 2.;üçüncü 3.;dördüncü son 4.", 33),
    relative=(
        ("evvelsi gün|önceki gün", "day", -2),
        ("dün", "day", -1),
        ("bugün", "day", 0),
        ("yarın", "day", 1),
        ("geçen hafta|geçtiğimiz hafta", "week", -1),
        ("bu hafta", "week", 0),
        ("gelecek hafta|önümüzdeki hafta", "week", 1),
        ("geçen ay|geçtiğimiz ay", "month", -1),
        ("bu ay", "month", 0),
        ("gelecek ay|önümüzdeki ay", "month", 1),
        ("{N} gün önce", "day", -1),
        ("{N} hafta önce", "week", -1),
        ("{N} ay önce", "month", -1),
        ("{N} yıl önce", "year", -1),
    ),
    years=(
        (r"(?:geçen|geçtiğimiz) (?:yıl|sene)(?:ın|ki)?", -1),
        (r"bu (?:yıl|sene)(?:ın|ki)?", 0),
        (r"(?:gelecek|önümüzdeki) (?:yıl|sene)(?:ın|ki)?", 1),
    ),
    anaphoric=(("(?:bir )?önceki yıl", -1), ("bir yıl önce", -1), ("(?:bir )?sonraki yıl", 1)),
    forms=(
        r"{D}(?:{-}| ve ){D2} {M}(?: {Y})?",
        r"{D} {M}(?: {Y})?(?:{-}| ile ){D2} {M2}(?: {Y2})?",
        r"(?:{R} )?{D} {M}(?: {Y})?(?: {W})?",
        r"{M}(?:{-}| ve ){M2}(?: {Y})?",
        r"{Y}(?:['’]\w{2,3}| yılı(?:nın|nda)?)? {M}",
        r"{M} {Y}",
        r"{R} {M}",
        r"{Y}(?:['’]\w{2,3}| yılı(?:nın|nda)?)? {S}",
        r"{Y}(?:['’]\w{2,3}| yılının)? {Q} çeyreğ\w+",
        r"{R} {Q} çeyreğ\w+",
        r"{C}\. yüzyıl\w*",
        r"{T} {W}",
        r"{M}",
        r"{W}",
    ),
    turns=spread("geçen geçtiğimiz;bu;gelecek önümüzdeki", -1),
    counts=spread("bir;iki;üç;dört;beş;altı;yedi;sekiz;dokuz;on;on bir;on iki"),
    reaches_after=reaches(since="beri;itibaren", until="kadar;dek"),
    rough="önce$",
    conjunction="ve|veya",
    before_year=listed("yılı yılının geçen bu her"),
    ambiguous=frozenset({"ocak", "ekim"}),  # a hearth, and what is sown
)
