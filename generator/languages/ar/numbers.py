"""Numbers in Arabic: "خمسة وعشرون", "ثلاثة ملايين", "ألفان", "عامين ونصف".

"And" leans on the word behind it, and so do "with", "for" and the article; two of a thing are one
word; units stand before tens.
"""

from collections.abc import Iterable
from decimal import Decimal
from itertools import product

from generator.languages.currencies import DOLLARS, FRANCS, RUBLES, RUPEES
from generator.languages.numbers import NumberWords, forms
from generator.languages.table import listed

LEADS = ("", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل")
TANWIN = "\u064b"
UNITS = (
    "واحد واحدة واحدا",
    "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين",
    "ثلاث ثلاثة",
    "أربع أربعة اربع اربعة",
    "خمس خمسة",
    "ست ستة",
    "سبع سبعة",
    "ثمان ثماني ثمانية",
    "تسع تسعة",
)
TENS = (
    *("عشرون عشرين", "ثلاثون ثلاثين", "أربعون أربعين اربعين", "خمسون خمسين", "ستون ستين"),
    *("سبعون سبعين", "ثمانون ثمانين", "تسعون تسعين"),
)
FIRST_TEENS = ("أحد إحدى احدى", *UNITS[1:])
HUNDRED = ("مئة", "مائة", "مئه", "مائه")
HUNDREDS = ("ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "ثماني", "تسع")
SCALES = {
    1_000: ("ألف", "آلاف", "الف"),
    10**6: ("مليون", "ملايين"),
    10**9: ("مليار", "مليارات", "بليون"),
    10**12: ("تريليون", "ترليون", "تريليونات"),
}
RANKS = (
    *("أول أولى", "ثاني ثانية", "ثالث ثالثة", "رابع رابعة", "خامس خامسة", "سادس سادسة"),
    *("سابع سابعة", "ثامن ثامنة", "تاسع تاسعة", "عاشر عاشرة"),
)
OF_WHOLE = ("", "ها", "هم", "هن", "ه")
MEASURES = {
    "year": ("عام سن", "سنة عام عاما"),
    "month": ("شهر", "شهر شهرا"),
    "week": ("أسبوع", "أسبوع أسبوعا"),
    "day": ("يوم", "يوم يوما"),
    "hour": ("ساع", "ساعة"),
    "minute": ("دقيق", "دقيقة"),
    "metre": ("متر", "متر مترا"),
    "kilometre": ("كيلومتر", "كيلومتر كيلومترا"),
    "tonne": ("طن", "طن طنا"),
    "times": ("مر", "مرة"),
}
"""The stems that take the ending of two, and the words for one."""
FEMININE = frozenset({"سن", "ساع", "دقيق", "مر"})
"""Nouns that end in ة, which is a ت before the ending of two."""


def _pointed(words: Iterable[str]) -> tuple[str, ...]:
    """Words with the accusative in every way it is written: ألفا, ألفاً, ألفًا."""
    found = []
    for word in words:
        found += [word, f"{word}ا", f"{word}ا{TANWIN}", f"{word}{TANWIN}ا"]
    return tuple(found)


def _two(word: str) -> tuple[str, ...]:
    """Two of a thing, in both cases; "ألفا" before a noun is one thousand behind digits as well."""
    return tuple(f"{word}{end}" for end in ("ان", "ين", "ي"))


def _led(table: dict[str, int], leads: tuple[str, ...] = LEADS) -> dict[str, int]:
    """The words of a table with all that may lean on them."""
    return {f"{lead}{word}": worth for word, worth in table.items() for lead in leads}


def _small() -> dict[str, int]:
    """Up to 10, and full tens."""
    found = {word: worth for worth, text in enumerate(UNITS, start=1) for word in text.split()}
    found |= {word: 10 * tens for tens, text in enumerate(TENS, start=2) for word in text.split()}
    return found | dict.fromkeys(("عشر", "عشرة"), 10) | {"صفر": 0}


def _hundreds() -> dict[str, int]:
    """From 100 to 900, in one word."""
    found = dict.fromkeys(HUNDRED, 100)
    found |= {form: 200 for word in ("مئت", "مائت") for form in (*_two(word), f"{word}ا")}
    for worth, word in zip((3, 4, 5, 6, 7, 8, 8, 9), HUNDREDS, strict=True):
        found |= {f"{word}{hundred}": 100 * worth for hundred in HUNDRED}
    return found


def _phrases() -> dict[tuple[str, ...], int]:
    """What is told in two words: "ثلاثة عشر", "خمسة وعشرون", "ثلاث مئة", "وألف وخمسمئة"."""
    found: dict[tuple[str, ...], int] = {}
    for worth, text in enumerate(FIRST_TEENS, start=1):
        for word, ten, lead in product(text.split(), ("عشر", "عشرة"), LEADS):
            found[f"{lead}{word}", ten] = 10 + worth
    units = (("إحدى احدى أحد " + UNITS[0]), *UNITS[1:])
    for (worth, text), (tens, ends) in product(enumerate(units, 1), enumerate(TENS, 2)):
        for word, ten, lead, article in product(text.split(), ends.split(), LEADS, ("", "ال")):
            found[f"{lead}{word}", f"و{article}{ten}"] = 10 * tens + worth
    for worth, word in zip((3, 4, 5, 6, 7, 8, 8, 9), HUNDREDS, strict=True):
        for hundred, lead in product(HUNDRED, LEADS):
            found[f"{lead}{word}", hundred] = 100 * worth
    thousands = dict.fromkeys(_pointed(("ألف",)), 1000) | dict.fromkeys(_two("ألف"), 2000)
    for (word, worth), (hundred, more) in product(thousands.items(), _hundreds().items()):
        found[f"و{word}", f"و{hundred}"] = worth + more
    for measure, (_, text) in MEASURES.items():
        one = "واحدة" if text.split()[0].endswith("ة") else "واحد"
        found |= {(word, f"{one}{end}"): 1 for word in text.split() for end in ("", "ا") if measure}
    return found


def _twice(measure: str) -> dict[str, str]:
    """Two of a measure, in one word."""
    stems = (f"{stem}{'ت' * (stem in FEMININE)}" for stem in MEASURES[measure][0].split())
    return {f"{lead}{form}": measure for stem in stems for form in _two(stem)[:2] for lead in LEADS}


TWO_OF = {form: name for measure in MEASURES for form, name in _twice(measure).items()}
HOLDING = TWO_OF | {word: name for name, (_, text) in MEASURES.items() for word in text.split()}
SCALE_FORMS = {form: size for size, words in SCALES.items() for form in _pointed(words)}
TWO_SCALES = {form: 2 * size for size, words in SCALES.items() for form in _two(words[0])}
ALONE = {word for size in SCALES.values() for word in size[:1]} | {*TWO_SCALES}
"""Of these the accusative is one of a scale only behind a number."""
PORTIONS = {"نصف": Decimal("0.5"), "ثلث": Decimal(1) / 3, "ربع": Decimal("0.25")} | dict.fromkeys(
    ("ثلثا", "ثلثي", "ثلثين", "ثلثان"), Decimal(2) / 3
)
BEGUN = "[وف]?"
RISING = "زاد|زيادة|ازداد|ارتفع|ارتفاع|يرتفع|ترتفع|نما|نمو|صعد|رفع"
FALLING = "انخفض|انخفاض|ينخفض|تنخفض|تراجع|يتراجع|هبط|هبوط|تقلص|خفض|تخفيض|قلص"
TURN = r"(?:ال)?(?:أول|أولى|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|أخير|أخيرة)\b"
DINARS = ("IQD", "KWD", "JOD", "BHD", "DZD", "LYD", "TND", "RSD")

NUMBERS = NumberWords(
    cardinals=_led(_small() | _hundreds())
    | dict.fromkeys(TWO_OF, 2)
    | _led({f"و{form}": size for form, size in SCALE_FORMS.items() if form in ALONE}, ("",))
    | _led({f"و{form}": size for form, size in TWO_SCALES.items()}, ("",)),
    scales=SCALE_FORMS | TWO_SCALES,
    alone=frozenset(ALONE),
    phrases=_phrases(),
    leaning="و",
    holding=HOLDING,
    ordinals={
        f"{lead}{word}": worth
        for worth, text in enumerate(RANKS, start=1)
        for word in text.split()
        for lead in ("", "ال", "وال", "بال", "لل")
    },
    numerators=_led({word: n for n, t in enumerate(UNITS, 1) for word in t.split()}),
    denominators=forms(n3="أثلاث", n4="أرباع", n5="أخماس", n6="أسداس", n7="أسباع", n8="أثمان")
    | forms(n9="أتساع", n10="أعشار"),
    portions={
        f"{lead}{word}{end}": worth
        for word, worth in PORTIONS.items()
        for end in OF_WHOLE
        for lead in LEADS
    },
    halves=frozenset({"ونصف", "والنصف"}),
    idioms=(
        rf"(?:ال)?(?:نصف|ربع|شطر)(?= {TURN})|(?:كانون|تشرين|ربيع|جمادى) (?:ال)?(?:أول|ثاني|آخر)\b"
        r"|(?:ال)?(?:نصف|ربع) (?:ال)?نهائي|كل واحدة?\b|واحدا تلو|الاثنين\b|أول أمس|نصف العام"
        r"|(?:يوم |مساء |صباح )(?:ال)?اثنين"
    ),
    among=frozenset({"من كل", "من أصل"}),
    vague=listed("بضع بضعة عدة بعض عشرات مئات آلاف ملايين مليارات قليل كثير عدد العديد"),
    crowds=listed("عشرات مئات آلاف عشرات مئات الآلاف المئات العشرات"),
    point=frozenset({"فاصلة"}),
    pairs=listed("كلا كلتا كلي كلتي كليهما كلاهما"),
    part="منها|من بينها|بينها",
    minus="ناقص|سالب",
    between="بين|ما بين|وبين",
    conjunction="و",
    to="إلى|أو",
    reached="إلى",
    origin="من",
    level="من|إلى|عند|حتى|لتبلغ|ليبلغ|بلغ|بلغت",
    step="بنسبة|بمقدار|بواقع|بنحو|بقيمة",
    multiples=forms(n2="ضعف الضعف ضعفي ضعفين ضعفا"),
    percent="في المئة|في المائة|بالمئة|بالمائة|في الألف(?!.)",
    points="نقط(?:ة|تين|تان) مئويت?(?:ة|ين|ان)|نقاط مئوية",
    basis_points="نقطة أساس|نقاط أساس",
    currencies=(
        ("دولارا?ت? أميركية?|دولارا?ت? أمريكية?", ("USD",)),
        (f"دولار(?:ا|ات|ين|ان|ا{TANWIN}|{TANWIN}ا)?", DOLLARS),
        (f"دنانير|دينار(?:ا|ين|ان|ا{TANWIN}|{TANWIN}ا)", DINARS),
        (f"جنيه(?:ا|ات|ين|ان|ا{TANWIN}|{TANWIN}ا)", ("EGP", "SDG", "GBP", "SSP")),
        (f"دراهم|درهم(?:ا|ين|ان|ا{TANWIN}|{TANWIN}ا)", ("MAD", "AED")),
        (f"ريال(?:ا|ات|ين|ان|ا{TANWIN}|{TANWIN}ا)", ("SAR", "QAR", "OMR", "YER", "IRR")),
        ("ليرات|ليرتين|ليرتان", ("LBP", "SYP", "TRY")),
        ("يورو", ("EUR",)),
        (r"روبلا?ت?", RUBLES),
        (r"روبي(?:ة|ات)", RUPEES),
        (r"فرنكا?ت?", FRANCS),
    ),
    counted={
        "second": "ثانية|ثوان|ثوانٍ|ثواني",
        "minute": "دقيقة|دقائق",
        "hour": "ساعة|ساعات",
        "day": "يوم|يوما|يومًا|يوماً|أيام",
        "week": "أسبوع|أسبوعا|أسبوعًا|أسبوعاً|أسابيع",
        "month": "شهر|شهرا|شهرًا|شهراً|أشهر|شهور",
        "year": "عام|عاما|عامًا|عاماً|أعوام|سنة|سنوات|سنين",
        "decade": "عقد|عقود|عقدا",
        "kilometre": "كيلومتر|كيلومترا|كيلومترات|كم|كلم",
        "metre": "متر|مترا|مترًا|متراً|أمتار",
        "hectare": "هكتار|هكتارا|هكتارات",
        "kilogram": "كيلوغرام|كيلوغراما|كيلوغرامات|كيلوجرام|كيلوجراما|كيلو",
        "litre": "لتر|لترا|لترات",
        "tonne": "طن|طنا|طنًا|طناً|أطنان",
        "barrel": "برميل|برميلا|براميل",
        "man": "رجل|رجلا|رجال",
        "woman": "امرأة|نساء",
        "child": "طفل|طفلا|طفلًا|طفلاً|أطفال",
        "times": "مرة|مرات|أضعاف",
    },
    exceeding="(?:ال)?[يت]?تجاوز(?:ت)?|[يت]زيد (?:على|عن)|زاد(?:ت)? (?:على|عن)|[يت]فوق|[يت]تعدى",
    denying="لا|لن|لم|ألا|وألا|ولا|ولن|ولم|ما لا",
    before=(
        (r"(?:[بو]?ما |و)?(?:لا|لن|لم) [يت]قل عن|[بك]حد أدنى|≥|>=", "at-least"),
        (r"(?:[بو]?ما )?(?:لا|لن|لم) [يت]زيد (?:على|عن)|[بك]حد أقصى|≤|<=", "up-to"),
        (r"و?ب?أكثر من|و?أزيد من|ما يزيد (?:على|عن)|ما يفوق|ما يربو على|فوق ال|>", "more-than"),
        (r"و?ب?أقل من|دون(?: ال| سن ال)?|ما يقل عن|تحت سن|<", "less-than"),
        (r"و?قرابة|ما يقارب|[بل]?ما يقرب من|زهاء|[يت]ناهز|نحو|بنحو|ونحو", "near"),
        (r"و?حوالي|و?حوالى|تقريبا|[يت]قدر ب|~|≈", "about"),
    ),
    after=(
        (r"\+|على الأقل|أو أكثر|فأكثر|فما فوق", "at-least"),
        (r"على الأكثر|كحد أقصى|بحد أقصى|أو أقل|فأقل|فما دون", "up-to"),
        (f"تقريبا|تقريبا{TANWIN}|تقريب{TANWIN}ا", "about"),
    ),
    trailing=(
        ("على الأكثر|كحد أقصى|بحد أقصى|أو أقل|فأقل", "up-to"),
        ("على الأقل|أو أكثر|فأكثر|كحد أدنى|بحد أدنى", "at-least"),
    ),
    rising=rf"{BEGUN}(?:ال)?(?:{RISING})\w*",
    falling=rf"{BEGUN}(?:ال)?(?:{FALLING})\w*",
    more=r"أكثر|أعلى|أكبر|إضافي\w*|أطول",
    less=r"أقل|أدنى|أصغر|أقصر",
    window=2,
    decimal_mark=".",
)
