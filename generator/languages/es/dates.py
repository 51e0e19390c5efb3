"""Dates in Spanish; its months and days are those of CLDR."""

from generator.languages.dates import DateWords, parts, reaches, spread
from generator.languages.table import listed

DATES = DateWords(
    weekday_ending="s?",
    abbreviated=spread("ene;feb;mar;abr;may;jun;jul;ago;sept sep;oct;nov;dic"),
    seasons=spread("primavera;verano;otoño;invierno", 21),
    season_stems=spread("primaver;veran estival;otoñ;invern", 21),
    quarters=spread(
        """primer primero
        segundo
        tercer tercero
        cuarto último""",
        33,
    ),
    relative=(
        ("anteayer", "day", -2),
        ("ayer", "day", -1),
        ("hoy|esta (?:mañana|tarde|noche)", "day", 0),
        ("la semana pasada", "week", -1),
        ("esta semana", "week", 0),
        ("la (?:próxima semana|semana próxima|semana que viene)", "week", 1),
        ("el mes pasado", "month", -1),
        ("este mes", "month", 0),
        ("el (?:próximo mes|mes próximo|mes que viene)", "month", 1),
        ("hace {N} días?", "day", -1),
        ("hace {N} semanas?", "week", -1),
        ("hace {N} mes(?:es)?", "month", -1),
        ("hace {N} años?", "year", -1),
        ("hace {N} décadas?", "decade", -1),
    ),
    years=(
        ("(?:el |del )?año pasado", -1),
        ("este año", 0),
        ("(?:el |del )?(?:próximo año|año próximo|año que viene)", 1),
    ),
    anaphoric=(
        ("(?:el |del )?año anterior", -1),
        ("un año antes", -1),
        ("(?:el |del )?año siguiente", 1),
        ("un año después", 1),
    ),
    forms=(
        r"(?:{W},? \(?)?{D}(?:{-}| al? | y (?:el )?){D2} de {M}(?: (?:de |del )?{Y})?",
        r"(?:{W},? \(?)?{D} de {M}(?: de {Y})?(?:{-}| al? ){D2} de {M2}(?: (?:de |del ){Y2})?",
        r"(?:{W},? \(?)?{D} (?:de )?{M}(?:,? (?:(?:de |del )?{Y}|(?:de )?{R}))?",
        r"{M}(?: (?:de |del ){Y})?(?:{-}| a ){M2} (?:de |del )?{Y2}",
        r"{M}(?:{-}| a | y ){M2}(?:,? (?:de )?(?:{Y}|{R}))?",
        r"{M},? (?:de |del )?(?:{Y}|{R})",
        r"{S} (?:de |del )?(?:{Y}|{R})",
        r"{Q} trimestre(?: (?:de |del )?(?:{Y}|{R}))?",
        r"(?P<half>primer|segundo) semestre(?: (?:de |del )?(?:{Y}|{R}))",
        r"(?P<half>primera|segunda) mitad (?:de |del )?(?:{Y}|{R})",
        r"primeros {months} meses (?:de |del )?(?:{Y}|{R})",
        r"{T} {W}",
        r"{W} {B}",
        r"{M}",
        r"siglos? {C}(?:(?:{-}| y | al? ){C2})?",
        r"{W}",
    ),
    turns=spread("pasado;este;próximo", -1),
    behind=spread("pasado;este;próximo", -1),
    counts=spread("un una;dos;tres;cuatro;cinco;seis;siete;ocho;nueve;diez;once;doce"),
    reaches=reaches(
        since="desde;desde el;a partir de;a partir del", until="hasta;hasta el;antes de;antes del"
    ),
    parts=parts(
        early="principios de;inicios de;comienzos de;a principios de",
        mid="mediados de;a mediados de",
        late="finales de;fines de;a finales de",
    ),
    before_year=listed(
        "en de del desde hasta año años entre y para por verano invierno otoño primavera hacia"
    ),
    second_half=("segundo", "segunda"),
    rough="hace ",
    conjunction="y|o",
    hour_openers="a las?|desde las?|hasta las?|sobre las?",
    before_noon="de la (?:mañana|madrugada)",
    after_noon="de la (?:tarde|noche)",
)
