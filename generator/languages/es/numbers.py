"""Numbers in Spanish."""

from decimal import Decimal

from generator.languages.currencies import CROWNS, DOLLARS, FRANCS, PESOS, POUNDS, RUBLES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import listed

SMALL = """cero; un uno una; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once
    doce; trece; catorce; quince; dieciséis; diecisiete; dieciocho; diecinueve; veinte
    veintiún veintiuno veintiuna; veintidós; veintitrés; veinticuatro; veinticinco; veintiséis
    veintisiete; veintiocho; veintinueve"""
TENS = """treinta; cuarenta; cincuenta; sesenta; setenta; ochenta; noventa"""
HUNDREDS = """cien ciento; doscientos doscientas; trescientos trescientas
    cuatrocientos cuatrocientas; quinientos quinientas; seiscientos seiscientas
    setecientos setecientas; ochocientos ochocientas; novecientos novecientas"""
ORDINALS = """primer primero primera primeros primeras; segundo segunda segundos segundas
    tercer tercero tercera terceros terceras; cuarto cuarta; quinto quinta; sexto sexta
    séptimo séptima; octavo octava; noveno novena; décimo décima"""
TENTHS = {
    stem + end: number
    for number, stem in (
        *((20, "vigésim"), (30, "trigésim"), (40, "cuadragésim"), (50, "quincuagésim")),
        *((60, "sexagésim"), (70, "septuagésim"), (80, "octogésim"), (90, "nonagésim")),
        *((100, "centésim"),),
    )
    for end in ("o", "a", "os", "as")
}
COUNTS_ONE = (
    "millón$|billón$|por$|euro|dólar|año|mes$|día|semana|hora|tercio$|cuarto$|quinto$|décimo$"
    "|kilómetro|tonelada"
)


def _with_ones() -> dict[tuple[str, ...], int]:
    """31 to 99 in three words: "treinta y uno"."""
    tens, ones = numbered(TENS, step=10, first=30), numbered(SMALL, first=0)
    return {
        (ten, "y", one): many + worth
        for ten, many in tens.items()
        for one, worth in ones.items()
        if 0 < worth < 10
    }


NUMBERS = NumberWords(
    cardinals=numbered(SMALL, first=0)
    | numbered(TENS, step=10, first=30)
    | numbered(HUNDREDS, step=100, first=100),
    phrases=_with_ones(),
    scales=forms(
        n12="docena docenas",
        n1000="mil miles",
        n1000000="millón millones mill",
        n1000000000="millardo millardos",
        n1000000000000="billón billones",
    ),
    alone=frozenset({"mil"}),
    counts_thousands=True,
    ordinals=numbered(ORDINALS) | TENTHS,
    ordinal_ending="[.]?[ºª°]",
    numerators=numbered("un uno una\ndos\ntres\ncuatro\ncinco\nseis\nsiete\nocho\nnueve"),
    denominators=forms(
        n3="tercio tercios tercera terceras",
        n4="cuarto cuartos cuarta cuartas",
        n5="quinto quintos quinta quintas",
        n6="sexto sextos",
        n7="séptimo séptimos",
        n8="octavo octavos",
        n10="décimo décimos décima décimas",
    ),
    portions={
        **dict.fromkeys(("mitad", "medio", "media"), Decimal("0.5")),
        "decena": Decimal(10),
        "veintena": Decimal(20),
        "centenar": Decimal(100),
    },
    halves=frozenset({"medio", "media"}),
    joints=frozenset({"y"}),
    among=frozenset({"de", "de cada", "cada"}),
    counted_among=r"(?!(?:es|más|pues|tras)$)\w*s",
    idioms=(
        r"un[oa]? de (?:los|las|ellos|ellas)\b|un[oa]? (?:y|u) otr[oa]|(?:cada|ningún"
        r"|algún|ningun[oa]"
        r"|algun[oa]) un[oa]?|por un (?:lado|momento)|en primer lugar|por primera vez|según"
        r"|(?:en|por|de) medio\b(?! mill)"
        r"|medio ambiente|medios?(?: de)? \w*comunic\w*|la media\b"
    ),
    weak=dict.fromkeys(("un", "uno", "una"), COUNTS_ONE),
    vague=frozenset(
        {"varios", "varias", "algunos", "algunas", "muchos", "muchas", "pocos", "pocas", "unos"}
        | {"barrio", "barrios", "trimestre", "trimestres"}
    ),
    point=frozenset({"coma"}),
    pairs=listed("ambos ambas"),
    part="de (?:los|las) (?:que|cuales)",
    minus=r"(?<!\w )menos",
    definite="el|la|los|las|del",
    between="entre",
    conjunction="y",
    to="a|o|ó|u",
    reached="a|hasta",
    origin="de|desde",
    level="de|a|en|hasta|alcanz\\w+",
    step="en|un",
    multiples=forms(
        n2="doble duplicó duplicado duplicar duplicarse duplica duplicará dos-veces",
        n3="triple triplicó triplicado triplicar triplicarse triplica",
        n4="cuádruple cuadruplicó",
    ),
    percent=r"por ciento|por cien",
    points=r"puntos? porcentuales?|puntos? de porcentaje",
    basis_points="puntos? básicos?",
    currencies=(
        (r"francos? CFA", ("XOF", "XAF")),
        (r"(?:de )?dólar(?:es)? (?:estadounidenses?|americanos?)", ("USD",)),
        (r"(?:de )?dólar(?:es)?", DOLLARS),
        (r"(?:de )?euros?", ("EUR",)),
        (r"(?:de )?libras? esterlinas?", ("GBP",)),
        (r"(?:de )?libras?", POUNDS),
        (r"(?:de )?rublos?", RUBLES),
        (r"(?:de )?francos? suizos?", ("CHF",)),
        (r"(?:de )?francos?", FRANCS),
        (r"(?:de )?pesos? mexicanos?", ("MXN",)),
        (r"(?:de )?pesos? argentinos?", ("ARS",)),
        (r"(?:de )?pesos?", PESOS),
        (r"(?:de )?yuan(?:es)?", ("CNY",)),
        (r"(?:de )?yen(?:es)?", ("JPY",)),
        (r"(?:de )?coronas?", CROWNS),
        (r"(?:de )?(?:zlotys?|eslotis?)", ("PLN",)),
        (r"(?:de )?grivnas?", ("UAH",)),
    ),
    counted={
        "second": "segundos?|(?<![0-9])s",
        "minute": "(?:de )?minutos?",
        "hour": "(?:de )?horas?",
        "day": "(?:de )?días?",
        "week": "(?:de )?semanas?",
        "month": "(?:de )?mes(?:es)?",
        "year": "(?:de )?años?",
        "decade": "décadas?",
        "kilometre": "(?:de )?kilómetros?|km",
        "metre": "(?:de )?metros?",
        "mile": "(?:de )?millas?",
        "hectare": "(?:de )?hectáreas?|ha",
        "kilogram": "(?:de )?(?:kilogramos?|kilos?)|kg",
        "litre": "(?:de )?litros?",
        "tonne": "(?:de )?toneladas?",
        "barrel": "(?:de )?barriles|barril",
        "man": "(?:de )?hombres?",
        "woman": "(?:de )?mujer(?:es)?",
        "child": "(?:de )?niñ[oa]s?",
        "times": "veces",
    },
    exceeding=r"super[aeó]\w*|exced\w+|sobrepas\w+|rebas\w+",
    denying="no",
    before=(
        (r"al menos|por lo menos|como mínimo|no menos de|un mínimo de|mínimo|≥|>=", "at-least"),
        (r"hasta(?: el| la)?|como máximo|a lo sumo|no más de|un máximo de|≤|<=", "up-to"),
        (r"más del?|por encima del?|por sobre|superior(?:es)? al?|>", "more-than"),
        (r"menos del?|ni siquiera|por debajo del?|inferior(?:es)? al?|antes de|<", "less-than"),
        (r"casi|prácticamente", "nearly"),
        (r"cerca del?", "near"),
        (r"alrededor del?|unos|unas|aproximadamente|en torno al?|cosa de|~|≈", "about"),
    ),
    after=(
        (r"\+|o más|y más", "at-least"),
        (r"o menos|como máximo", "up-to"),
        (r"aproximadamente", "about"),
    ),
    trailing=(
        ("como (?:mucho|máximo)|a lo sumo|o menos", "up-to"),
        ("como mínimo|(?:por lo|al) menos|o más", "at-least"),
    ),
    filler="todavía|otr[oa]s",
    rising=(
        r"aument\w+|crec\w+|sub(?:e[ns]?|ió|ieron|ida|ir|ido)|increment\w+|alza|repunt\w+|avanz\w+"
        r"|elev\w+"
    ),
    falling=(
        r"disminu\w+|ca(?:e[n]?|yó|yeron|ída|er|ído)|baj(?:a[n]?|ó|aron|ada|ar|ado)|reduc\w+|reduj\w+"
        r"|descen\w+|retroce\w+|recort\w+"
    ),
    more=r"más|superior\w*|mayor\w*",
    less=r"menos|inferior\w*|menor\w*",
    window=2,
)
