"""Dates in French; its months and days are those of CLDR."""

from generator.languages.dates import DateWords, parts, reaches, spread
from generator.languages.table import listed

DATES = DateWords(
    abbreviated=spread("janv;févr fév;mars;avr;mai;juin;juil;août;sept;oct;nov;déc"),
    seasons=spread("printemps;été;automne;hiver", 21),
    season_stems=spread("printan;estiv;automn;hivern", 21),
    quarters=spread(
        """premier 1er
        deuxième second 2e
        troisième 3e
        quatrième dernier 4e""",
        33,
    ),
    relative=(
        ("avant-hier", "day", -2),
        ("hier", "day", -1),
        ("aujourd['’]hui|ce (?:matin|midi|soir)|cet(?:te)? après-midi|cette nuit", "day", 0),
        ("demain", "day", 1),
        ("(?:la )?semaine (?:dernière|passée)", "week", -1),
        ("cette semaine", "week", 0),
        ("(?:la )?semaine prochaine", "week", 1),
        ("(?:le )?mois (?:dernier|passé)", "month", -1),
        ("ce mois(?:-ci)?", "month", 0),
        ("(?:le )?mois prochain", "month", 1),
        ("il y a {N} jours?", "day", -1),
        ("il y a {N} semaines?", "week", -1),
        ("il y a {N} mois", "month", -1),
        ("il y a {N} ans?", "year", -1),
        ("il y a {N} décennies?", "decade", -1),
    ),
    years=(
        ("(?:l['’])?an(?:née)? (?:derni(?:er|ère)|passée?)", -1),
        ("cette année", 0),
        ("(?:l['’])?an(?:née)? prochaine?", 1),
    ),
    anaphoric=(
        ("(?:l['’])?année précédente", -1),
        ("un an (?:plus tôt|auparavant|avant)", -1),
        ("(?:l['’]année suivante|un an (?:plus tard|après))", 1),
    ),
    forms=(
        r"(?:{W},? (?:le )?\(?)?{D}(?:{-}| au | à | et ){D2} {M}(?: {Y})?",
        r"(?:{W},? (?:le )?\(?)?{D} {M}(?: {Y})?(?:{-}| au ){D2} {M2}(?: {Y2})?",
        r"(?:{W},? (?:le )?\(?)?{D} {M}(?:,? (?:{Y}|(?:de )?{R}))?",
        r"{M} {Y}(?:{-}| à ){M2} {Y2}",
        r"{M}(?:{-}| à | et ){M2}(?:,? (?:{Y}|(?:de )?{R}))?",
        r"{M},? (?:de )?(?:{Y}|{R})",
        r"{S} (?:de )?(?:{Y}|{R})",
        r"{Q} trimestre(?: (?:de )?(?:{Y}|{R}))?",
        r"(?P<half>premier|second|deuxième) semestre(?: (?:de )?(?:{Y}|{R}))",
        r"(?P<half>première|seconde|deuxième) moitié (?:de )?(?:l['’]année )?(?:{Y}|{R})",
        r"{months} premiers mois (?:de )?(?:l['’]année )?(?:{Y}|{R})",
        r"années (?P<decade>(?:1[0-9]|20)[0-9])0",
        r"{T} {W}",
        r"{W} {B}",
        r"{M}",
        r"{C}(?:e|er|è|ème)?(?:(?:{-}| et | au ){C2}(?:e|ème)?)? siècles?",
        r"{W}",
    ),
    turns={"ce": 0},
    behind={"dernier": -1, "prochain": 1},
    counts=spread("un une;deux;trois;quatre;cinq;six;sept;huit;neuf;dix;onze;douze"),
    reaches=reaches(
        since="depuis;depuis le;dès;à partir de;à partir du;à compter du",
        until="jusqu'en;jusqu'au;jusqu’en;jusqu’au;d'ici;d'ici à;d’ici;avant fin;d'ici fin",
    ),
    parts=parts(early="début;au début de", mid="mi;à la mi", late="fin;à la fin de;la fin de"),
    before_year=listed(
        "en de depuis dès jusqu'en avant après an année années fin début mi entre et vers pour été"
        " hiver automne printemps à"
    ),
    second_half=("second", "seconde", "deuxième"),
    rough="il y a ",
    day_ending="(?:er)?",
    conjunction="et|ou",
    hour_openers="à|dès|vers|avant|après|jusqu[’']à",
    hour="heures?",
    before_noon="du matin",
    after_noon="de l[’']après-midi|du soir",
)
