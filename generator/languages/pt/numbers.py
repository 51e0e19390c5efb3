"""Numbers in Portuguese, of Portugal and of Brazil."""

from decimal import Decimal

from generator.languages.currencies import CROWNS, DOLLARS, FRANCS, PESOS, POUNDS, RUBLES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import listed

SMALL = """zero; um uma; dois duas; três; quatro; cinco; seis; sete; oito; nove; dez; onze; doze
    treze; catorze quatorze; quinze; dezasseis dezesseis; dezassete dezessete; dezoito
    dezanove dezenove"""
TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".replace(" ", "\n")
STEMS = (
    "duzent",
    "trezent",
    "quatrocent",
    "quinhent",
    "seiscent",
    "setecent",
    "oitocent",
    "novecent",
)
HUNDREDS = "\n".join(("cem cento", *(f"{each}os {each}as" for each in STEMS)))
ORDINALS = (
    *((1, "primeir"), (2, "segund"), (3, "terceir"), (4, "quart"), (5, "quint"), (6, "sext")),
    *((7, "sétim"), (8, "oitav"), (9, "non"), (10, "décim"), (20, "vigésim"), (30, "trigésim")),
    *((40, "quadragésim"), (50, "quinquagésim"), (60, "sexagésim"), (70, "septuagésim")),
    *((80, "octogésim"), (90, "nonagésim"), (100, "centésim"), (1000, "milésim")),
)
COUNTS_ONE = (
    "milhão$|bilhão$|bilião$|trilhão$|por$|euro|dólar$|real$|ano$|mês$|dia$|semana$|hora$|terço$"
    "|quarto$|quinto$|décimo$|quilómetro$|quilômetro$|tonelada$|dúzia$|centena$|minuto$"
)
RANKED = (
    r"(?:segunda|terça|quarta|quinta|sexta)s?[-‑]feiras?"
    r"|(?:n|d|nest|dest|àquel|naquel|últim|próxim)?[àa] (?:segunda|quarta|quinta|sexta)"
    r"(?=[,.;:)]| \(| (?:passada|próxima|à noite|de manhã)|$)"
)
"""Days of the week, which are counted: "quinta-feira", "na quinta"."""
ARTICLED = "".join(rf"(?<!\b{each}\s)" for each in ("o", "do", "no", "ao", "um", "seu", "pelo"))
"""Behind them "segundo" is the second, elsewhere it is "according to"."""


def _below_thousand() -> dict[tuple[str, ...], int]:
    """What is tied by "e": "vinte e um", "cento e vinte e uma"."""
    small, tens = numbered(SMALL, first=0), numbered(TENS, step=10, first=20)
    found = {
        (ten, "e", one): many + worth
        for ten, many in tens.items()
        for one, worth in small.items()
        if 0 < worth < 10
    }
    below = {(word,): worth for word, worth in (small | tens).items() if worth} | found
    hundreds = numbered(HUNDREDS, step=100, first=100)
    return found | {
        (hundred, "e", *words): many + worth
        for hundred, many in hundreds.items()
        for words, worth in below.items()
    }


NUMBERS = NumberWords(
    cardinals=numbered(SMALL, first=0)
    | numbered(TENS, step=10, first=20)
    | numbered(HUNDREDS, step=100, first=100),
    phrases=_below_thousand(),
    scales=forms(
        n10="dezenas",
        n12="dúzia dúzias",
        n100="centenas",
        n1000="mil",
        n1000000="milhão milhões mi",
        n1000000000="bilhão bilhões bi",  # in Brazil; in Portugal "mil milhões"
        n1000000000000="trilhão trilhões tri bilião biliões",  # in Portugal
        n1000000000000000000="trilião triliões",
    ),
    alone=frozenset({"mil", "dúzia"}),
    abbreviations=frozenset({"mi", "bi", "tri"}),
    is_joined=True,
    counts_thousands=True,
    ordinals={stem + end: number for number, stem in ORDINALS for end in ("o", "a", "os", "as")},
    ordinal_ending="[.]?[ºª°]",
    numerators=numbered("um uma\ndois duas\ntrês\nquatro\ncinco\nseis\nsete\noito\nnove"),
    denominators=forms(
        n3="terço terços terça",
        n4="quarto quartos",
        n5="quinto quintos",
        n6="sexto sextos",
        n7="sétimo sétimos",
        n8="oitavo oitavos",
        n9="nono nonos",
        n10="décimo décimos",
        n100="centésimo centésimos",
    ),
    portions={
        **dict.fromkeys(("metade", "meio", "meia"), Decimal("0.5")),
        "dezena": Decimal(10),
        "vintena": Decimal(20),
        "trintena": Decimal(30),
        "centena": Decimal(100),
        "milhar": Decimal(1000),
    },
    halves=frozenset({"meio", "meia"}),
    joints=frozenset({"e"}),
    among=frozenset({"em", "em cada", "de cada", "cada"}),
    idioms=(
        rf"{RANKED}|{ARTICLED}segundo(?! (?:lugar|turno|tempo|semestre|trimestre|mandato|ano)\b)"
        r"|um(?:a)? d(?:os|as|eles|elas)\b|um(?:a)? (?:e|ou) outr[oa]|(?:cada|nenhum|algum|nenhuma"
        r"|alguma|qualquer) uma?\b|um(?:a)? ao outr[oa]|por um (?:lado|momento)"
        r"|em primeiro lugar|pela primeira vez|primeir[oa][-‑](?:ministr[oa]|dama)"
        r"|(?:por|em|no|de|do|pelo|neste|nesse|a) meio\b(?! (?:milh|bilh))|meio ambiente"
        r"|meios? de (?:comunicação|transporte|pagamento)|mei[ao][-‑](?:noite|dia)"
        r"|(?:às|as|das|pelas) (?:\w+|[0-9]+) e meia|à meia"
    ),
    weak=dict.fromkeys(("um", "uma"), COUNTS_ONE),
    vague=listed(
        "vários várias alguns algumas muitos muitas poucos poucas uns umas dezenas centenas"
        " milhares diversos diversas bairro bairros trimestre trimestres"
    ),
    point=frozenset({"vírgula"}),
    pairs=listed("ambos ambas"),
    part="dos quais|das quais|entre os quais|entre as quais",
    minus=r"(?<=\bde\s)menos|(?<=\baos\s)menos|(?<=\baté\s)menos",  # "menos 12%" is less
    definite="os?|as?|dos?|das?",
    between="entre",
    conjunction="e",
    to="a|ou",
    reached="a|para|até",
    origin="de|desde",
    level="de|para|a|em|até|ating\\w+|aos?|às?",
    step="em|por",
    up_to="até",
    multiples=forms(
        n2="dobro duplicou duplicaram duplicado duplicada duplicar dobrou dobraram dobrar duplo",
        n3="triplo triplicou triplicaram triplicar triplicado",
        n4="quádruplo quadruplicou quadruplicaram",
    ),
    percent=r"por cento",
    points=r"pontos? percentua(?:l|is)|p\.? ?p\.",
    basis_points="pontos?[- ]base",
    currencies=(
        (r"(?:de )?francos? CFA", ("XOF", "XAF")),
        (r"(?:de )?dólar(?:es)? (?:norte-)?americanos?", ("USD",)),
        (r"(?:de )?dólar(?:es)?", DOLLARS),
        (r"(?:de )?euros?", ("EUR",)),
        (r"(?:de )?reais|(?:de )?real", ("BRL",)),
        (r"(?:de )?libras? esterlinas?", ("GBP",)),
        (r"(?:de )?libras?", POUNDS),
        (r"(?:de )?rublos?", RUBLES),
        (r"(?:de )?francos? suíços?", ("CHF",)),
        (r"(?:de )?francos?", FRANCS),
        (r"(?:de )?pesos? mexicanos?", ("MXN",)),
        (r"(?:de )?pesos? argentinos?", ("ARS",)),
        (r"(?:de )?pesos?", PESOS),
        (r"(?:de )?kwanzas?", ("AOA",)),
        (r"(?:de )?meticais", ("MZN",)),
        (r"(?:de )?yuans?|(?:de )?iuanes", ("CNY",)),
        (r"(?:de )?[iy]en(?:es|s)?", ("JPY",)),
        (r"(?:de )?coroas?", CROWNS),
        (r"(?:de )?(?:zlotys?|zlótis?)", ("PLN",)),
        (r"(?:de )?hryvnias?|(?:de )?grivnas?", ("UAH",)),
    ),
    counted={
        "second": "(?:de )?segundos?|(?<![0-9])s",
        "minute": "(?:de )?minutos?",
        "hour": "(?:de )?horas?",
        "day": "(?:de )?dias?",
        "week": "(?:de )?semanas?",
        "month": "(?:de )?m[êe]s(?:es)?",
        "year": "(?:de )?anos?",
        "decade": "(?:de )?décadas?",
        "kilometre": "(?:de )?quil[óôo]metros?|km",
        "metre": "(?:de )?metros?",
        "mile": "(?:de )?milhas?",
        "hectare": "(?:de )?hectares?|ha",
        "kilogram": "(?:de )?(?:quilogramas?|quilos?)|kg",
        "litre": "(?:de )?litros?",
        "tonne": "(?:de )?toneladas?",
        "barrel": "(?:de )?barr(?:is|il)",
        "man": "(?:de )?home(?:ns|m)",
        "woman": "(?:de )?mulher(?:es)?",
        "child": "(?:de )?(?:crianças?|menin[oa]s?)",
        "times": "vezes",
    },
    exceeding=r"ultrapass\w+|exced\w+|super[aoe]\w*|passa(?:m|r|rá)? dos?|passará de|passa de",
    denying="não|nem",
    before=(
        (r"(?:pelo|ao) menos|no mínimo|não menos(?: do)? (?:que|de)|um mínimo de|≥|>=", "at-least"),
        (
            (
                r"no máximo|até(?: ao?s?| às?)? (?:limite|máximo) de|quando muito"
                r"|não mais(?: do)? (?:que|de)|um máximo de|≤|<="
            ),
            "up-to",
        ),
        (r"mais (?:do que|de|que)|acima d[eao]s?|além d[eao]s?|superior(?:es)? a|>", "more-than"),
        (r"menos (?:do que|de|que)|abaixo d[eao]s?|inferior(?:es)? a|nem sequer|<", "less-than"),
        (r"quase|praticamente", "nearly"),
        (r"perto d[eao]s?", "near"),
        (
            (
                r"cerca d[eao]s?|aproximadamente|em torno d[eao]s?|(?:à|por) volta d[eao]s?"
                r"|uns|umas|na casa d[ao]s|~|≈"
            ),
            "about",
        ),
        (r"ter(?:á|ão|ia|iam) \w+[dt]o", "heard"),
    ),
    after=(
        (r"\+|ou mais|e mais", "at-least"),
        (r"ou menos|no máximo", "up-to"),
        (r"aproximadamente", "about"),
    ),
    trailing=(
        ("no máximo|quando muito|ou menos", "up-to"),
        ("no mínimo|pelo menos|ou mais", "at-least"),
    ),
    filler="ainda|outr[oa]s",
    rising=(
        r"aument\w+|cresc\w+|sub(?:iu|iram|ida|ir|indo|ido|irá)|sobe[m]?|increment\w+|alta"
        r"|avanç\w+|elev\w+|acréscim\w+|ampli\w+|mais(?=\s*$)"
    ),
    falling=(
        r"diminu\w+|ca(?:i|em|iu|íram|ir|ído)|queda|desc(?:e|em|eu|eram|er|ida)|baix(?:a|ou|aram|ar)"
        r"|reduz\w*|redução|recu(?:ou|aram|o|ar)|encolh\w+|cort(?:e|ou|ar|aram)"
        r"|(?<!pelo\s)(?<!ao\s)menos(?=\s*$)"
    ),
    more=r"mais|superior\w*|mai(?:or|ores)|acima",
    less=r"menos|inferior\w*|menor\w*|abaixo",
    window=2,
)
