"""Dates in Italian; its months and days are those of CLDR."""

from generator.languages.dates import DateWords, parts, reaches, spread
from generator.languages.table import listed

DATES = DateWords(
    abbreviated=spread("gen;feb;mar;apr;mag;giu;lug;ago;set sett;ott;nov;dic"),
    seasons=spread("primavera;estate;autunno;inverno", 21),
    season_stems=spread("primaver;estiv;autunn;invern", 21),
    quarters=spread("primo;secondo;terzo;quarto ultimo", 33),
    relative=(
        ("l['’]altro ieri|altroieri", "day", -2),
        ("ieri", "day", -1),
        ("oggi|sta(?:mattina|mane|sera|notte)|quest[ao] (?:mattin[ao]|pomeriggio|sera)", "day", 0),
        ("domani", "day", 1),
        ("(?:la )?(?:scorsa settimana|settimana scorsa|settimana passata)", "week", -1),
        ("(?:questa settimana)", "week", 0),
        ("(?:la )?(?:prossima settimana|settimana prossima)", "week", 1),
        ("(?:lo )?(?:scorso mese|mese scorso)", "month", -1),
        ("questo mese", "month", 0),
        ("(?:il )?(?:prossimo mese|mese prossimo)", "month", 1),
        ("{N} giorn[oi] fa", "day", -1),
        ("{N} settiman[ae] fa", "week", -1),
        ("{N} mes[ei] fa", "month", -1),
        ("{N} ann[oi] fa", "year", -1),
        ("{N} decenni fa", "decade", -1),
    ),
    years=(
        ("(?:lo |l['’])?(?:scorso anno|anno scorso|anno passato)", -1),
        ("quest['’]anno", 0),
        ("(?:il )?(?:prossimo anno|anno prossimo)", 1),
    ),
    anaphoric=(
        ("(?:l['’]|dell['’])?anno (?:precedente|prima)", -1),
        ("un anno prima", -1),
        ("(?:l['’])?anno (?:successivo|dopo|seguente)", 1),
    ),
    forms=(
        r"(?:{W},? \(?)?{D}(?:{-}| al? | e (?:il )?){D2} {M}(?: (?:del )?{Y})?",
        r"(?:{W},? \(?)?{D} {M}(?: {Y})?(?:{-}| al ){D2} {M2}(?: {Y2})?",
        r"(?:{W},? \(?)?{D} {M}(?:,? (?:(?:del )?{Y}|(?:del(?:lo|l['’])? ?)?{R}))?",
        r"{M} {Y}(?:{-}| a ){M2} {Y2}",
        r"{M}(?:{-}| a | e ){M2}(?:,? (?:del )?(?:{Y}|{R}))?",
        r"{M},? (?:del )?(?:{Y}|{R})",
        r"{M},? dell['’]{R}",
        r"{S} (?:del )?(?:{Y}|{R})",
        r"{Q} trimestre(?: (?:del )?(?:{Y}|{R}))?",
        r"(?P<half>primo|secondo) semestre(?: (?:del )?(?:{Y}|{R}))",
        r"(?P<half>prima|seconda) metà (?:del )?(?:{Y}|{R})",
        r"primi {months} mesi (?:del )?(?:{Y}|{R})",
        r"(?:anni )(?P<decade>(?:1[0-9]|20)[0-9])0",
        r"{T} {W}",
        r"{W} {B}",
        r"{M}",
        r"{C}(?:(?:{-}| e | al ){C2})? secol[oi]",
        r"{W}",
    ),
    turns=spread("scorso scorsa;questo questa;prossimo prossima", -1),
    behind=spread("scorso scorsa;questo;prossimo prossima", -1),
    counts=spread("un una;due;tre;quattro;cinque;sei;sette;otto;nove;dieci;undici;dodici"),
    reaches=reaches(
        since="dal;da;dall';a partire dal;sin dal;fin dal", until="fino al;entro il;entro;fino a"
    ),
    parts=parts(
        early="inizio;all'inizio del;inizi del", mid="metà;a metà", late="fine;alla fine del"
    ),
    before_year=listed(
        "nel del dal al entro anno anni tra e fra fine inizio metà estate inverno autunno primavera"
        " il verso di"
    ),
    second_half=("secondo", "seconda"),
    rough="fa",
    day_ending="(?:°|º)?",
    conjunction="e|o",
)
