"""Numbers in Czech."""

from decimal import Decimal

from generator.languages.currencies import DOLLARS, POUNDS, RUBLES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import declined, listed

UNITS = """nula nuly; jeden jedna jedno jednoho jedné jednomu jednu jednom jedním jednou
    dva dvě dvou dvěma dvoje; tři tří třem třech třemi troje
    čtyři čtyř čtyřem čtyřech čtyřmi čtvero; pět pěti; šest šesti; sedm sedmi; osm osmi
    devět devíti; deset deseti; jedenáct jedenácti; dvanáct dvanácti; třináct třinácti
    čtrnáct čtrnácti; patnáct patnácti; šestnáct šestnácti; sedmnáct sedmnácti; osmnáct osmnácti
    devatenáct devatenácti"""
TENS = """dvacet dvaceti; třicet třiceti; čtyřicet čtyřiceti; padesát padesáti; šedesát šedesáti
    sedmdesát sedmdesáti; osmdesát osmdesáti; devadesát devadesáti"""
HUNDREDS = """sto sta; dvěstě; třista; čtyřista; pětset; šestset; sedmset; osmset; devětset"""
HARD = "{0}ý {0}á {0}é {0}ého {0}ému {0}ém {0}ou {0}ým {0}ých"
STEMS = (
    *((2, "druh"), (4, "čtvrt"), (5, "pát"), (6, "šest"), (7, "sedm"), (8, "osm")),
    *((9, "devát"), (10, "desát"), (11, "jedenáct"), (12, "dvanáct"), (13, "třináct")),
    *((14, "čtrnáct"), (15, "patnáct"), (16, "šestnáct"), (17, "sedmnáct"), (18, "osmnáct")),
    *((19, "devatenáct"), (20, "dvacát"), (30, "třicát"), (40, "čtyřicát"), (50, "padesát")),
    *((60, "šedesát"), (70, "sedmdesát"), (80, "osmdesát"), (90, "devadesát"), (100, "st")),
)
SHARE = "{0}a {0}u {0}y {0} {0}ách {0}ami {0}ě"
SHARES = (
    *((3, "třetin"), (4, "čtvrtin"), (5, "pětin"), (6, "šestin"), (7, "sedmin"), (8, "osmin")),
    *((9, "devítin"), (10, "desetin"), (100, "setin")),
)


def _hundreds() -> dict[tuple[str, ...], int]:
    """Hundreds in two words: "dvě stě", "pět set"."""
    small = numbered(UNITS, first=0)
    found: dict[tuple[str, ...], int] = {("dvě", "stě"): 200, ("dvou", "set"): 200}
    found |= {(word, "set"): 100 * worth for word, worth in small.items() if 5 <= worth < 10}
    return found | {(word, "sta"): 100 * worth for word, worth in small.items() if worth in (3, 4)}


NUMBERS = NumberWords(
    measuring="let[ýáéí]|denn|hodinov|minutov|měsíčn|týdenn|členn|míst[nf]|metrov|kilometrov"
    "|násobn|stupňov|procentn",
    combining={"jedno": 1, "tří": 3},
    inverting=("a",),
    cardinals=numbered(UNITS, first=0)
    | numbered(TENS, step=10, first=20)
    | numbered(HUNDREDS, step=100, first=100),
    phrases=_hundreds(),
    scales=forms(
        n12="tucet tuctu tuctů",
        n60="kopa kop",
        n1000="tisíc tisíce tisíci tisících tis",
        n1000000="milion milionu miliony milionů milionům milionech milión milióny miliónů mil mio",
        n1000000000="miliarda miliardu miliardy miliard miliardám miliardách mld",
        n1000000000000="bilion bilionu biliony bilionů",
    ),
    alone=listed("tucet tisíc milion milionu milión miliarda miliardu miliardy bilion"),
    abbreviations=frozenset({"tis", "mil", "mld", "mio"}),
    ordinal_dot=True,
    ordinals=forms(n1="první prvního prvnímu prvním prvních", n3="třetí třetího třetímu třetím")
    | declined(HARD, STEMS),
    numerators=forms(
        n1="jedna jednu jedné",
        n2="dvě dvou dvěma",
        n3="tři tří třech",
        n4="čtyři čtyř",
        n5="pět pěti",
        n6="šest",
        n7="sedm",
        n8="osm",
        n9="devět devíti",
    ),
    denominators=declined(SHARE, SHARES),
    portions={
        **dict.fromkeys(("půl", "polovina", "polovinu", "poloviny", "půlka"), Decimal("0.5")),
        **dict.fromkeys(("třetina", "třetinu", "třetiny"), Decimal(1) / Decimal(3)),
        **dict.fromkeys(("čtvrtina", "čtvrtinu", "čtvrtiny"), Decimal("0.25")),
        **dict.fromkeys(("pětina", "pětinu", "pětiny"), Decimal("0.2")),
        **dict.fromkeys(("desetina", "desetinu", "desetiny"), Decimal("0.1")),
        "půldruhého": Decimal("1.5"),
    },
    halves=frozenset({"půl"}),
    joints=frozenset({"a"}),
    among=frozenset({"z", "ze"}),
    idioms=(
        r"jed(?:en|n\w+) (?:ze?\b|druh\w+|po druh\w+)|(?:na|z) (?:jedné|druhé) stran[yěu]"
        r"|za (?:prvé|druhé|třetí)|v první řadě|ani jed\w+|jednou|poprvé|(?:v|na) pátek|ve? čtvrtek"
    ),
    weak=dict.fromkeys(("jeden", "jedna", "jedno", "jednoho", "jedné", "jednu"), r"(?!\w*ý$)\w"),
    vague=listed(
        "několik několika mnoho mnoha málo pár řada řadu desítky stovky tisíce čtvrtletí čtvrť"
    ),
    point=frozenset({"celá", "celé", "celých"}),
    pairs=listed("oba obě obou oběma"),
    part="z toho|z nichž|z čehož|včetně",
    minus="minus",
    between="mezi",
    conjunction="a",
    to="až|nebo|či|do",
    reached="na|do",
    origin="od|ze?",
    level="na|od|ze?|do",
    step="o",
    up_to=r"(?<![0-9]\s)až",
    multiples=forms(
        n2="dvojnásobek dvojnásobně dvakrát zdvojnásobil zdvojnásobila zdvojnásobily",
        n3="trojnásobek trojnásobně třikrát ztrojnásobil ztrojnásobila",
        n4="čtyřikrát",
        n5="pětkrát",
        n10="desetkrát",
    ),
    percent=r"procent(?:o|a|u|em|ech|ům|y)?",
    points=r"procentní(?:ho|ch)? bod\w{0,2}",
    currencies=(
        (r"(?:amerických )dolar\w{0,2}", ("USD",)),
        (r"dolar\w{0,2}", DOLLARS),
        (r"eur[ao]?", ("EUR",)),
        (r"lib(?:ra|ry|er|ru) šterlink\w+|britských liber", ("GBP",)),
        (r"lib(?:ra|ry|er|ru)", POUNDS),
        (r"rubl\w{1,2}", RUBLES),
        (r"korun[auy]?|Kč", ("CZK",)),
        (r"zlot(?:ý|ých|é)", ("PLN",)),
        (r"hřiv(?:en|ny|na)", ("UAH",)),
    ),
    counted={
        "second": "sekund[ayu]?",
        "minute": "minut[ayu]?",
        "hour": "hodin[ayu]?",
        "day": "den|dny|dní|dnů|dnech|dne",
        "week": "týd(?:en|ny|nů|nech|ne)",
        "month": "měsíc\\w{0,2}",
        "year": "rok\\w{0,2}|let(?:ech|y|ý|á)?|léta",
        "kilometre": "kilometr\\w{0,2}|km",
        "metre": "metr\\w{0,2}",
        "hectare": "hektar\\w{0,2}|ha",
        "kilogram": "kilogram\\w{0,2}|kil[ao]?|kg",
        "litre": "litr\\w{0,2}",
        "tonne": "tun[ayu]?",
        "man": "muž[iůe]?|mužů",
        "woman": "žen[ayu]?",
        "child": "děti|dětí",
        "times": "krát",
    },
    exceeding=r"přesáh\w+|překroč\w+|přesahuj\w+|převyš\w+",
    denying="ne",
    before=(
        (r"nejméně|alespoň|minimálně|aspoň|ne méně než|≥|>=", "at-least"),
        (r"nejvýše|maximálně|nanejvýš|(?:ne|nebylo) více než|≤|<=", "up-to"),
        (r"více než|víc než|přes|nad|>", "more-than"),
        (r"méně než|míň než|pod|<", "less-than"),
        (r"téměř|skoro|málem|bezmála", "nearly"),
        (r"přibližně|zhruba|asi|kolem|okolo|cca|~|≈", "about"),
    ),
    after=((r"\+|nebo více|a více", "at-least"), (r"nebo méně", "up-to")),
    rising=r"vzrost\w*|vzrůst\w*|stoup\w+|zvýš\w+|zvyš\w+|růst\w*|rost\w+|nárůst\w*|přibyl\w*",
    falling=r"kles\w+|sníž\w+|sniž\w+|pokles\w*|úbyt\w+|ubyl\w*|propad\w*|zlevn\w+",
    more=r"více|víc|vyšší\w*|dražší\w*|delší\w*",
    less=r"méně|míň|nižší\w*|levněj\w*|kratší\w*",
    window=2,
)
