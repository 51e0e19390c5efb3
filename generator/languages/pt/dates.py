"""Dates in Portuguese; its months and days are those of CLDR."""

from generator.languages.dates import DateWords, parts, reaches, spread
from generator.languages.table import listed

DATES = DateWords(
    weekday_ending="s?",
    abbreviated=spread("jan;fev;mar;abr;mai;jun;jul;ago;set;out;nov;dez"),
    day_ending="(?:º|°)?",
    seasons=spread("primavera;verão;outono;inverno", 21),
    season_stems=spread("primaver;verão estival;outon outonal;invern", 21),
    quarters=spread("primeiro 1º;segundo 2º;terceiro 3º;quarto 4º último", 33),
    relative=(
        ("anteontem", "day", -2),
        ("ontem", "day", -1),
        ("hoje|esta (?:manhã|tarde|noite)|nesta (?:manhã|tarde|noite)", "day", 0),
        ("amanhã", "day", 1),
        ("(?:a |na )?semana passada", "week", -1),
        ("n?esta semana", "week", 0),
        ("(?:a |na )?(?:próxima semana|semana que vem)", "week", 1),
        ("(?:o |no )?mês passado", "month", -1),
        ("n?este mês", "month", 0),
        ("(?:o |no )?(?:próximo mês|mês que vem)", "month", 1),
        ("há {N} dias?", "day", -1),
        ("há {N} semanas?", "week", -1),
        ("há {N} m[êe]s(?:es)?", "month", -1),
        ("há {N} anos?", "year", -1),
        ("há {N} décadas?", "decade", -1),
        ("{N} dias atrás", "day", -1),
        ("{N} semanas atrás", "week", -1),
        ("{N} meses atrás", "month", -1),
        ("{N} anos atrás", "year", -1),
    ),
    years=(
        ("(?:o |do |no )?ano passado", -1),
        ("[nd]?este ano", 0),
        ("(?:o |do |no )?(?:próximo ano|ano que vem)", 1),
    ),
    anaphoric=(
        ("(?:o |do |no )?ano anterior", -1),
        ("um ano antes", -1),
        ("(?:o |do |no )?ano seguinte", 1),
        ("um ano depois", 1),
    ),
    forms=(
        r"(?:{W},? \(?)?{D}(?:{-}| a | e ){D2} de {M}(?: (?:de |do )?{Y})?",
        r"(?:{W},? \(?)?{D} de {M}(?: de {Y})?(?:{-}| a ){D2} de {M2}(?: de {Y2})?",
        r"(?:{W},? \(?)?{D} (?:de )?{M}(?:,? (?:(?:de |do )?{Y}|(?:de )?{R}))?",
        r"{M}(?: de {Y})?(?:{-}| a ){M2} de {Y2}",
        r"{M}(?:{-}| a | e ){M2}(?:,? (?:de )?(?:{Y}|{R}))?",
        r"{M},? (?:de |do )?(?:{Y}|{R})",
        r"{S} (?:de |do )?(?:{Y}|{R})",
        r"{Q} trimestre(?: (?:de |do )?(?:{Y}|{R}))?",
        r"(?P<half>primeiro|segundo) semestre (?:de |do )?(?:{Y}|{R})",
        r"(?P<half>primeira|segunda) metade (?:de |do )?(?:{Y}|{R})",
        r"primeiros {months} meses (?:de |do )?(?:{Y}|{R})",
        r"(?:anos|década de) (?P<decade>(?:1[0-9]|20)[0-9])0",
        r"{T} {W}",
        r"{W} {B}",
        r"{M}",
        r"séculos? {C}(?:(?:{-}| e | a(?:o)? ){C2})?",
        r"{W}",
    ),
    turns=spread("última último passada;esta este nesta neste;próxima próximo", -1),
    behind=spread("passada passado;corrente;próxima próximo", -1),
    counts=spread("um uma;dois duas;três;quatro;cinco;seis;sete;oito;nove;dez;onze;doze"),
    reaches=reaches(
        since="desde;desde o;a partir de;a partir do", until="até;até ao;até o;até a;antes de"
    ),
    parts=parts(
        early="início de;inícios de;começo de;princípio de;princípios de",
        mid="meados de",
        late="final de;finais de;fim de;fins de",
    ),
    before_year=listed(
        "em de do desde até ano anos entre e para por verão inverno outono primavera no"
    ),
    second_half=("segundo", "segunda"),
    rough="há |atrás$",
    conjunction="e|ou",
)
