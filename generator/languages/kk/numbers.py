"""Numbers in Kazakh."""

from decimal import Decimal

from generator.languages.currencies import DOLLARS, FRANCS, POUNDS, RUBLES, RUPEES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import listed

UNITS = """нөл
бір
екі
үш
төрт
бес
алты
жеті
сегіз
тоғыз
он"""
TENS = """жиырма
отыз
қырық
елу
алпыс
жетпіс
сексен
тоқсан"""
ORDINALS = """бірінші
екінші
үшінші
төртінші
бесінші
алтыншы
жетінші
сегізінші
тоғызыншы
оныншы"""
FROM = """екіден
үштен
төрттен
бестен
алтыдан
жетіден
сегізден
тоғыздан
оннан"""

CASES = (
    "(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті|да|де|та|те|нан|нен|дан|ден"
    "|тан|тен|мен|бен|пен|лық|лік|дық|дік|тық|тік|ы|і|сы|сі|ын|ін|сын|сін|ына|іне|сына|сіне"
    "|ында|інде|сында|сінде|ынан|інен|сынан|сінен|ының|інің)?"
)

NUMBERS = NumberWords(
    cardinals=numbered(UNITS, first=0) | numbered(TENS, step=10, first=20),
    scales=forms(
        n100="жүз",
        n1000="мың",
        n1000000="миллион млн",
        n1000000000="миллиард млрд",
        n1000000000000="триллион трлн",
    ),
    alone=frozenset({"мың", "миллион", "миллиард", "триллион"}),
    abbreviations=frozenset({"мың", "млн", "млрд", "трлн"}),
    ordinals=numbered(ORDINALS)
    | forms(n1="алғаш алғашқы тұңғыш")
    | forms(n20="жиырмасыншы", n30="отызыншы", n40="қырқыншы", n50="елуінші", n60="алпысыншы")
    | forms(n70="жетпісінші", n80="сексенінші", n90="тоқсаныншы", n100="жүзінші"),
    ordinal_ending="-?(?:інші|ыншы|нші|ншы|ші|шы)",
    numerators=numbered(UNITS, first=0),
    denominators=numbered(FROM, first=2) | forms(n100="жүзден"),
    denominator_first=True,
    portions={
        **dict.fromkeys(
            ("жарты", "жартысы", "жартысын", "жартысына", "жартысынан"), Decimal("0.5")
        ),
        **dict.fromkeys(("жүзге", "жүзден", "жүздің"), Decimal(100)),
        **dict.fromkeys(("ширек", "ширегі", "ширегін"), Decimal("0.25")),
    },
    halves=frozenset({"жарым"}),
    idioms=r"алдымен|үшін\b|бір-бір\w+|бірінші кезекте|(?:(?<=нші\s)|(?<=ншы\s)|(?<=I\s))тоқсан\w*",
    weak={
        "бір": "пайыз|процент|теңге|доллар|рубль|еуро|миллион|миллиард|триллион|мың|жүз|күн|апта"
        "|ай$|айда|айлық|жыл"
    },
    composed_teens=True,
    bare_hundred=True,
    no_hundred=frozenset({"ұлы", "орта", "кіші"}),  # "жүз" is a horde and a face as well
    endings=CASES,
    unendable=frozenset({"он", "жүз", "тоқсан"}),
    percent=rf"(?:пайыз|процент){CASES}",
    points=rf"пайыздық (?:тармақ|пункт){CASES}|п\.\s?п\.",
    currencies=(
        (rf"(?:АҚШ|америка) доллар{CASES}", ("USD",)),
        (rf"доллар{CASES}", DOLLARS),
        (rf"(?:еуро|евро){CASES}", ("EUR",)),
        (rf"ресей рубл{CASES}", ("RUB",)),
        (rf"рубль?{CASES}", RUBLES),
        (rf"теңге{CASES}", ("KZT",)),
        (rf"юань?{CASES}", ("CNY",)),
        (rf"злотый?{CASES}", ("PLN",)),
        (rf"сомони{CASES}", ("TJS",)),
        (rf"(?:қырғыз )?сом{CASES}", ("KGS",)),
        (rf"(?:өзбек )?с[уұ]м{CASES}", ("UZS",)),
        (rf"манат{CASES}", ("AZN", "TMT")),
        (rf"лари{CASES}", ("GEL",)),
        (rf"драм{CASES}", ("AMD",)),
        (rf"(?:тугрик|төгрік|төгрөг){CASES}", ("MNT",)),
        (rf"гривна?{CASES}", ("UAH",)),
        (rf"лира{CASES}", ("TRY",)),
        (rf"иена{CASES}", ("JPY",)),
        (rf"рупия{CASES}", RUPEES),
        (rf"фунт{CASES}", POUNDS),
        (rf"франк{CASES}", FRANCS),
    ),
    counted={
        "second": rf"секунд{CASES}",
        "minute": rf"минут{CASES}",
        "hour": rf"сағат{CASES}",
        "day": rf"күн{CASES}",
        "week": rf"апта{CASES}",
        "month": rf"ай{CASES}",
        "year": rf"жыл{CASES}",
        "decade": rf"онжылдық{CASES}",
        "kilometre": rf"(?:километр|шақырым|км){CASES}",
        "metre": rf"метр{CASES}",
        "centimetre": rf"(?:сантиметр|см){CASES}",
        "mile": rf"миля{CASES}",
        "hectare": rf"(?:гектар|га){CASES}",
        "kilogram": rf"(?:килограмм|килограм|кило|кг){CASES}",
        "litre": rf"литр{CASES}",
        "man": rf"(?:еркек|ер адам){CASES}",
        "woman": rf"(?:әйел|әйел адам){CASES}",
        "child": rf"(?:бала|сәби|балалар){CASES}",
        "tonne": rf"тонна{CASES}",
        "barrel": rf"баррель?{CASES}",
        "times": "есе|рет",
    },
    before=(
        (r"кем дегенде|кемінде|ең аз дегенде", "at-least"),
        (r"ең көбі|ең көп дегенде", "up-to"),
        (r"шамамен|жуықтап|болжам бойынша|~|≈", "about"),
    ),
    after=(
        (r"дейін|шейін", "up-to"),
        (r"астам\w*|арты[қғ]\w*|аса|көбі?", "more-than"),
        (r"(?:(?:де|да) )?жетпе(?:йтін|йді|ді|ген)|кем|аз", "less-than"),
        (r"дерлік", "nearly"),
        (r"жуы[қғ]\w*|таяу\w*", "near"),
        (r"шамасында|шамалы|\+", "about"),
    ),
    trailing=(("дейін(?:гі)?|шейін(?:гі)?", "up-to"), ("астам|арт[ық]қ", "more-than")),
    rising=(
        r"өс(?:ті|іп|ім\w*|кен|у\w*|еді|іру\w*)|арт(?:ты|ып|қан|ады|у\w*|тыр\w*)|көбей\w+|ұлғай\w+"
        r"|жоғары\w*|көтеріл\w+"
    ),
    falling="төменде\\w+|төмен|азай\\w+|кемі\\w+|қысқар\\w+|түсті|түскен|құлдыра\\w+",
    more=r"(?<![ае]н\s)(?:көп|көбірек|артық|қымбат)",
    less=r"(?<![ае]н\s)(?:аз|азырақ|кем|арзан)",
    vague=frozenset({"бірнеше", "көптеген", "квартал", "кварталы", "кварталда", "тоқсан"}),
    pairs=listed("екеуі екеуін екеуінің екеуіне"),
    part="оның(?: ішінде)?|соның ішінде",
    minus="минус",
    conjunction="және|мен",
    to="немесе",
    window=4,
)
