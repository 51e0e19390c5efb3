"""How Arabic says who said something; the verb stands first, and "and" leans on it."""

from generator.languages.speech import SpeechWords, phrases

LEADS = ("", "و", "ف")
VERBS = """قال قالت قالوا يقول تقول يقولون أضاف أضافت يضيف تضيف أوضح أوضحت يوضح توضح أكد أكدت يؤكد
    تؤكد صرح صرحت يصرح ذكر ذكرت يذكر أعلن أعلنت يعلن تعلن أفاد أفادت يفيد تفيد أشار أشارت يشير
    تشير نفى نفت ينفي تنفي اعتبر اعتبرت يعتبر تعتبر رأى رأت يرى ترى حذر حذرت يحذر تحذر شدد شددت
    يشدد تشدد لفت لفتت تابع تابعت كتب كتبت يكتب تكتب رد ردت يرد ترد أجاب أجابت طالب طالبت يطالب
    تطالب دعا دعت يدعو تدعو علق علقت اعترف اعترفت أقر أقرت بين بينت كشف كشفت زعم زعمت يزعم تزعم
    وعد وعدت تساءل تساءلت"""
ADDING = """مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة مشيرا مشيرة قائلا قائلة محذرا محذرة معتبرا معتبرة
    لافتا لافتة مشددا مشددة متابعا متابعة نافيا نافية"""
TANWIN = "\u064b"


def _led(text: str) -> frozenset[str]:
    """Words with what may lean on them."""
    return frozenset(f"{lead}{word}" for word in text.split() for lead in LEADS)


def _pointed(text: str) -> frozenset[str]:
    """Participles with the accusative in every way it is written."""
    words = _led(text)
    ends = frozenset(word for word in words if word.endswith("ا"))
    return words | {f"{e}{TANWIN}" for e in ends} | {f"{e[:-1]}{TANWIN}ا" for e in ends}


SPEECH = SpeechWords(
    verbs=_led(VERBS),
    adding=_pointed(ADDING),
    sources=phrases(
        "بحسب, وبحسب, حسب, وحسب, وفق, ووفق, نقلا عن, على حد قول, وفق ما أعلنته, وفق ما أعلنه"
    ),
    pronouns=frozenset({"هو", "هي", "الذي", "التي", "وهو", "وهي"}),
    light=_led("قد كان كانت أيضا أيضاً أيضًا كما ثم له لها لهم"),
    conjunctions=frozenset({"و", "أو", "ثم", "ولكن", "لكن"}),
    prepositions=_led("في من إلى على عن مع بين عند لدى ضد حول خلال بعد قبل منذ حتى باسم أمام بشأن"),
    marks=(("«", "»"), ("“", "”"), ('"', '"'), ("”", "“")),
    is_free=True,
    questions=frozenset({"س", "سؤال"}),
    answers=frozenset({"ج", "جواب"}),
)
