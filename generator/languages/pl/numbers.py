"""Numbers in Polish."""

from decimal import Decimal

from generator.languages.currencies import DOLLARS, POUNDS, RUBLES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import declined, listed

UNITS = """zero zera
jeden jedna jedno jednego jednej jednemu jedną jednym
dwa dwie dwaj dwóch dwu dwóm dwom dwoma dwiema dwoje dwojga
trzy trzej trzech trzem trzema troje trojga
cztery czterej czterech czterem czterema czworo czworga
pięć pięciu pięcioma pięcioro pięciorga
sześć sześciu sześcioma sześcioro sześciorga
siedem siedmiu siedmioma siedmioro siedmiorga
osiem ośmiu ośmioma ośmioro ośmiorga
dziewięć dziewięciu dziewięcioma dziewięcioro
dziesięć dziesięciu dziesięcioma dziesięcioro
jedenaście jedenastu jedenastoma
dwanaście dwunastu dwunastoma
trzynaście trzynastu trzynastoma
czternaście czternastu czternastoma
piętnaście piętnastu piętnastoma
szesnaście szesnastu szesnastoma
siedemnaście siedemnastu siedemnastoma
osiemnaście osiemnastu osiemnastoma
dziewiętnaście dziewiętnastu dziewiętnastoma"""
TENS = """dwadzieścia dwudziestu dwudziestoma
trzydzieści trzydziestu trzydziestoma
czterdzieści czterdziestu czterdziestoma
pięćdziesiąt pięćdziesięciu pięćdziesięcioma
sześćdziesiąt sześćdziesięciu sześćdziesięcioma
siedemdziesiąt siedemdziesięciu siedemdziesięcioma
osiemdziesiąt osiemdziesięciu osiemdziesięcioma
dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma"""
HUNDREDS = """sto stu stoma
dwieście dwustu dwustoma
trzysta trzystu trzystoma
czterysta czterystu czterystoma
pięćset pięciuset pięciomaset
sześćset sześciuset
siedemset siedmiuset
osiemset ośmiuset
dziewięćset dziewięciuset"""
SOFT = "{0}i {0}ia {0}ie {0}iego {0}iej {0}iemu {0}im {0}ich {0}imi {0}ią"
HARD = "{0}y {0}a {0}e {0}ego {0}ej {0}emu {0}ym {0}ych {0}ymi {0}ą"
STEMS = (
    *((1, "pierwsz"), (4, "czwart"), (5, "piąt"), (6, "szóst"), (7, "siódm"), (8, "ósm")),
    *((9, "dziewiąt"), (10, "dziesiąt"), (11, "jedenast"), (12, "dwunast"), (13, "trzynast")),
    *((14, "czternast"), (15, "piętnast"), (16, "szesnast"), (17, "siedemnast")),
    *((18, "osiemnast"), (19, "dziewiętnast"), (20, "dwudziest"), (30, "trzydziest")),
    *((40, "czterdziest"), (50, "pięćdziesiąt"), (60, "sześćdziesiąt"), (70, "siedemdziesiąt")),
    *((80, "osiemdziesiąt"), (90, "dziewięćdziesiąt"), (100, "setn")),
)
SOFT_STEMS = ((2, "drug"), (3, "trzec"))
SHARES = (
    *((4, "czwart"), (5, "piąt"), (6, "szóst"), (7, "siódm"), (8, "ósm"), (9, "dziewiąt")),
    *((10, "dziesiąt"), (100, "setn")),
)
SHARE = "{0}a {0}ą {0}ej {0}e {0}ych {0}ymi"
COMBINING = (
    {"jedno": 1, "dwu": 2, "cztero": 4, "stu": 100}
    | {f"{line.split()[1][:-1]}o": n for n, line in enumerate(UNITS.splitlines()) if n > 4}
    | {f"{line.split()[1][:-1]}o": 10 * n for n, line in enumerate(TENS.splitlines(), 2)}
)
"""As they stand before an adjective: "pięcioletni"."""

NUMBERS = NumberWords(
    measuring="letni|dniow|godzinn|minutow|miesięczn|tygodniow|osobow|pokojow|metrow|kilometrow"
    "|krotn|stopniow|procentow",
    combining=COMBINING,
    cardinals=numbered(UNITS, first=0)
    | numbered(TENS, step=10, first=20)
    | numbered(HUNDREDS, step=100, first=100),
    scales=forms(
        n12="tuzin tuzina tuziny tuzinów",
        n1000="tysiąc tysiąca tysiącem tysiące tysięcy tysiącom tysiącami tysiącach tys",
        n1000000="milion miliona milionem milionowi miliony milionów milionom milionami"
        " milionach mln",
        n1000000000="miliard miliarda miliardem miliardowi miliardy miliardów miliardom"
        " miliardami miliardach mld",
        n1000000000000="bilion biliona bilionem biliony bilionów bilionom bilionami bilionach bln",
    ),
    alone=listed(
        "tuzin tuzina tysiąc tysiąca tysiącem milion miliona milionem milionowi miliard miliarda"
        " miliardem miliardowi bilion biliona bilionem"
    ),
    ordinal_dot=True,
    abbreviations=frozenset({"tys", "mln", "mld", "bln"}),
    ordinals=forms(n1="pierwsi", n2="druga drugą drudzy", n3="trzecia trzecią")
    | declined(HARD, STEMS)
    | declined(SOFT, SOFT_STEMS),
    ordinal_ending=r"-?(?:szy|sza|gi|ga|go|ci|cia|ty|ta|te|tego|tej|my|ma|mu|ej|ego)",
    numerators=forms(
        n1="jedna jedną jednej jeden jednego",
        n2="dwie dwóch dwu dwiema dwoma",
        n3="trzy trzech trzema",
        n4="cztery czterech czterema",
        n5="pięć pięciu",
        n6="sześć sześciu",
        n7="siedem siedmiu",
        n8="osiem ośmiu",
        n9="dziewięć dziewięciu",
    ),
    denominators=forms(n3="trzecia trzecią trzeciej trzecie trzecich trzecimi")
    | declined(SHARE, SHARES),
    portions={
        **dict.fromkeys(("pół", "połowa", "połowę", "połowy", "połową"), Decimal("0.5")),
        **dict.fromkeys(("ćwierć", "ćwierci"), Decimal("0.25")),
        **dict.fromkeys(("półtora", "półtorej"), Decimal("1.5")),
    },
    halves=frozenset({"pół"}),
    joints=frozenset({"i"}),
    up_to="do",
    vague=listed(
        "kilka kilku kilkanaście kilkunastu kilkadziesiąt kilkudziesięciu kilkaset kilkuset wiele"
        " wielu"
    ),
    pairs=listed("oba obaj obie oboje obu obydwa obydwaj obydwie obydwu"),
    part="z (?:czego|których|nich)|w tym",
    minus="minus",
    between="między|pomiędzy",
    conjunction="a|i|oraz",
    to="do|lub|albo|czy",
    reached="do|na",
    origin="od|ze?",
    level="do|od|ze?|na poziomie",
    step="o",
    among=frozenset({"na"}),
    point=frozenset({"przecinek"}),
    basis_points=r"punkt(?:y|ów|u|ach|ami)? bazow\w+|p\.?b\.",
    idioms=(
        r"jed(?:en|n\w+) (?:ze?\b(?! \d)|drug\w+|i t\w+ sam\w+)|z (?:jedn|drugi)ej strony"
        r"|po (?:pierwsze|drugie|trzecie)|ani jed\w+|jak jed\w+ mąż"
    ),
    multiples=forms(
        n2="dwukrotnie dwukrotny dwukrotna dwukrotne podwoił podwoiła podwoiło podwoiły"
        " podwoi podwoją podwojenie podwojenia podwoić dwakroć",
        n3="trzykrotnie trzykrotny trzykrotna trzykrotne potroił potroiła potroiło potroiły"
        " potrojenie potroić",
        n4="czterokrotnie",
        n5="pięciokrotnie",
        n10="dziesięciokrotnie",
    ),
    percent=r"procent(?:a|u|y|ów|om|ami|ach|em)?|proc\.?",
    points=r"punkt(?:y|ów|u|ach|ami)? procentow\w+|pkt\.? proc\.?|p\.\s?p\.",
    currencies=(
        (r"frank\w* CFA", ("XOF", "XAF")),
        (r"dolar\w{0,3} (?:amerykańsk\w+|USA)|amerykańskich dolarów", ("USD",)),
        (r"dolar\w{0,3}|dol", DOLLARS),
        (r"euro", ("EUR",)),
        (r"funt\w{0,3} (?:szterling\w*|brytyjsk\w+)", ("GBP",)),
        (r"funt\w{0,3}", POUNDS),
        (r"rubl\w{1,3} (?:rosyjsk\w+)", ("RUB",)),
        (r"rubl\w{0,3}", RUBLES),
        (r"teng(?:e|ów)", ("KZT",)),
        (r"złot(?:y|ych|e|ego|ymi|emu)|zł", ("PLN",)),
        (r"juan\w{0,3}", ("CNY",)),
        (r"jen\w{0,3}", ("JPY",)),
        (r"frank\w{0,3} szwajcarsk\w+", ("CHF",)),
        (r"hrywi?e?n\w{0,3}", ("UAH",)),
    ),
    counted={
        "second": r"sekund\w{0,2}|(?<![0-9])s",
        "minute": r"minut\w{0,2}",
        "hour": r"godzin\w{0,3}",
        "day": r"dzień|dnia|dni|dniach|dniami|dniu",
        "week": r"tydzień|tygodni\w*|tygodnia",
        "month": r"miesiąc\w{0,3}|miesięcy",
        "year": r"rok|roku|rokiem|lata|lat|latach|latami",
        "decade": r"dekad\w{0,2}",
        "kilometre": r"kilometr\w{0,3}|km",
        "metre": r"metr(?:y|ów|a|u|ach|ami)?",
        "mile": r"mil(?:a|e|i|ę)?",
        "hectare": r"hektar\w{0,3}|ha",
        "kilogram": r"kilogram\w{0,3}|kilo|kg",
        "litre": r"litr\w{0,3}",
        "man": r"mężczyzn\w{0,4}|mężczyźni",
        "woman": r"kobiet\w{0,3}",
        "child": r"dzieci\w{0,3}|dziecko|dziecka",
        "tonne": r"ton|tony|tonami|tonach|tonę",
        "barrel": r"bary?ł\w{1,4}",
        "times": r"razy|raza",
    },
    exceeding=r"przekr(?:ocz|acza)\w*|przewyższ\w+",
    denying="nie",
    before=(
        (r"(?:co )?najmniej|przynajmniej|minimum|nie mniej niż", "at-least"),
        (r"nawet(?: do)?|(?:aż|maksymalnie) do|maksymalnie|najwyżej|do nawet", "up-to"),
        (r"nie więcej niż", "up-to"),
        (r"ponad|z górą|przeszło|powyżej|więcej niż|wyższ\w+ niż", "more-than"),
        (r"mniej niż|poniżej|niespełna|niecał\w{1,3}|niższ\w+ niż", "less-than"),
        (r"prawie|niemal|niemalże|bez mała", "nearly"),
        (r"blisko", "near"),
        (r"około|ok\.|mniej więcej|w przybliżeniu|szacunkowo|rzędu|jakieś|~|≈", "about"),
    ),
    after=((r"\+|lub więcej|albo więcej|i więcej", "at-least"), (r"lub mniej", "up-to")),
    more=r"więcej|większ\w+|wyższ\w+|droż\w+|dłuż\w+",
    less=r"mniej|mniejsz\w+|niższ\w+|niżej|tani\w+|tańsz\w*|krót\w+",
    trailing=(("najwyżej|maksymalnie|lub mniej", "up-to"), ("co najmniej|lub więcej", "at-least")),
    filler="jeszcze|kolejne|kolejnych",
    rising=(
        r"wzrost\w*|wzrós\w+|wzros\w+|rośnie|rosł\w+|rosną\w*|urosł\w*|urósł|zwiększ\w+|podwyż\w+"
        r"|podni[oóe][sś]\w*|wyższ\w+|przyrost\w*|awans\w*"
    ),
    falling=(
        r"spad\w+|zmniejsz\w+|obniż\w+|niższ\w+|ogranicz\w+|zmala\w+|redukc\w+|zredukow\w+"
        r"|skurcz\w+|cięci\w+|obcię\w+"
    ),
)
