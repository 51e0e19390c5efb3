"""Numbers in Turkish, which takes endings: "beşten", "100'ü", "beşte biri"."""

from decimal import Decimal

from generator.languages.currencies import DOLLARS, FRANCS, RUBLES, RUPEES
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import listed

DOTTED = "i\u0307"
"""A capital İ in small letters, as Unicode folds it."""
UNITS = ("bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
TENS = ("on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
RANKS = (
    *("birinci", "ikinci", "üçüncü", "dördüncü", "beşinci", "altıncı", "yedinci", "sekizinci"),
    "dokuzuncu",
)
TENTHS = (
    *("onuncu", "yirminci", "otuzuncu", "kırkıncı", "ellinci", "altmışıncı", "yetmişinci"),
    *("sekseninci", "doksanıncı"),
)
OF_PARTS = """ikide; üçte; dörtte; beşte; altıda; yedide; sekizde; dokuzda; onda"""
PARTS = """biri birini birine birinin birinden; ikisi ikisini ikisine ikisinin ikisinden
    üçü üçünü üçüne üçünün üçünden; dördü dördünü dördüne dördünün dördünden
    beşi beşini beşine beşinin beşinden; altısı altısını altısına; yedisi yedisini yedisine
    sekizi sekizini sekizine; dokuzu dokuzunu dokuzuna"""

CASES = (
    "(?:y?[ıiuü]|n?[ıiuü]n|y?[ae]|[dt][ae]n?|s[ıiuü](?:n[ıiuü]n?|n[ae]|n[dt][ae]n?)?"
    "|[ıiuü]n[ıiuü]n?|[ıiuü]n[ae]|[ıiuü]nd[ae]n?)?"
)
TAIL = rf"(?:l[ıiuü][kğ]\w*|l[ae]r\w*|(?:[ıiuü]n)?[dt][ae]ki\w*|yd[ıiuü]|d[ıiuü]r?|{CASES[3:-2]})?"
COUNTS_ONE = (
    "(?:milyon|milyar|trilyon|yıl|ay|gün|hafta|saat|dakika|kez|kere|defa|kat|puan|ton|lira)"
)


def _with_capital(words: dict[str, int]) -> dict[str, int]:
    """Words with those that a capital İ may begin."""
    return words | {f"{DOTTED}{word[1:]}": worth for word, worth in words.items() if word[0] == "i"}


def _ordinals() -> dict[str, int]:
    """Up to 99, in one word: "yirmibirinci"."""
    found = {word: worth for worth, word in enumerate(RANKS, start=1)}
    found |= {word: 10 * worth for worth, word in enumerate(TENTHS, start=1)}
    for tens, ten in enumerate(TENS, start=1):
        found |= {ten + word: 10 * tens + worth for worth, word in enumerate(RANKS, start=1)}
    return _with_capital(found | forms(n1="ilk", n100="yüzüncü", n1000="bininci"))


NUMBERS = NumberWords(
    cardinals=_with_capital(
        {"sıfır": 0}
        | {word: worth for worth, word in enumerate(UNITS, start=1)}
        | {word: 10 * worth for worth, word in enumerate(TENS, start=1)}
        | forms(n4="dördü dördünü dördüne dördünün")
    ),
    scales=forms(
        n12="düzine",
        n100="yüz",
        n1000="bin",
        n1000000="milyon mn mln",
        n1000000000="milyar mr mlr",
        n1000000000000="trilyon trn",
    ),
    alone=frozenset({"bin"}),
    abbreviations=frozenset({"mn", "mln", "mr", "mlr", "trn"}),
    compounds=True,
    composed_teens=True,
    bare_hundred=True,
    no_hundred=listed("bu her güler asık"),  # "yüz" is a face as well
    ordinals=_ordinals(),
    ordinal_dot=True,
    ordinal_ending=r"['’]?[ıiuü]?nc[ıiuü]\w*",
    numerators=numbered(PARTS) | {word: worth for worth, word in enumerate(UNITS, start=1)},
    denominators=_with_capital(numbered(OF_PARTS, first=2)),
    denominator_first=True,
    portions={
        **dict.fromkeys(("yarım", "yarısı", "yarısını", "yarısına"), Decimal("0.5")),
        **dict.fromkeys(("yarısından", "yarısının", "yarıya"), Decimal("0.5")),
        **dict.fromkeys(("çeyrek", "çeyreği", "çeyreğini"), Decimal("0.25")),
    },
    halves=frozenset({"buçuk"}),
    idioms=(
        r"bir(?:in)?i? (?:daha|çok|kaç|şey|gün|yandan|araya|arada|türlü|süre|an|biri\w*)\b"
        r"|yüz (?:yüze|maske\w*|tanıma|hat\w*|nakl\w*|fel\w*)|bin(?: |)bir\b|ilk kez|ilk defa"
        r"|çeyrek final\w*|binde(?= [0-9])|altı (?:çiz|üst)\w*|iki(?:de|) bir\b"
        r"|onda(?! (?:bir|iki|üç|dört|beş))"
    ),
    idle="yedi(?=[.,;!?])",  # "ate" as well
    weak={"bir": COUNTS_ONE, "ilk": r"(?!)"},
    endings=CASES,
    unendable=frozenset({"on", "yüz", "altı", "kırk", "elli", "yedi", "bir"}),
    vague=listed("birkaç bazı birçok onlarca yüzlerce binlerce milyonlarca çok az çeyrek"),
    crowds=listed("onlarca yüzlerce binlerce milyonlarca"),
    point=frozenset({"virgül"}),
    pairs=listed("ikisi ikisini ikisinin ikisine ikisi de her iki"),
    minus="eksi",
    conjunction="ve",
    to="ila|ilâ|ile|veya|ya da",
    multiples=forms(n2="iki katı", n3="üç katı") | forms(n2="ikiye"),
    percent_before="%|yüzde",
    points=r"(?:yüzdelik )?puan" + TAIL,
    basis_points=r"baz puan" + TAIL,
    currencies=(
        (rf"(?:abd|amerikan) dolar{TAIL}", ("USD",)),
        (rf"(?:türk )?lira{TAIL}|TL(?:['’]\w+)?", ("TRY",)),
        (rf"dolar{TAIL}", DOLLARS),
        (rf"(?:euro|avro){TAIL}", ("EUR",)),
        (rf"sterlin{TAIL}", ("GBP",)),
        (rf"rus ruble{TAIL}", ("RUB",)),
        (rf"ruble{TAIL}", RUBLES),
        (rf"yuan{TAIL}", ("CNY",)),
        (rf"(?:japon )?yen{TAIL}", ("JPY",)),
        (rf"manat{TAIL}", ("AZN", "TMT")),
        (rf"tenge{TAIL}", ("KZT",)),
        (rf"grivna{TAIL}", ("UAH",)),
        (rf"zloti{TAIL}", ("PLN",)),
        (rf"rupi{TAIL}", RUPEES),
        (rf"frank{TAIL}", FRANCS),
    ),
    counted={
        name: rf"(?:{stem}){TAIL}"
        for name, stem in {
            "second": "saniye",
            "minute": "dakika",
            "hour": "saat",
            "day": "gün",
            "week": "hafta",
            "month": "ay",
            "year": "yıl|sene|yaş",
            "decade": "onyıl",
            "kilometre": "kilometre|km",
            "metre": "metre",
            "centimetre": "santimetre|santim|cm",
            "hectare": "hektar",
            "kilogram": "kilogram|kilo|kg",
            "litre": "litre",
            "tonne": "ton",
            "barrel": "varil",
            "man": "erkek|erkeğ|adam",
            "woman": "kadın",
            "child": "çocuk|çocuğ",
            "times": "kez|kere|defa|kat",
        }.items()
    },
    before=(
        (r"en az(?:ından)?|asgari|≥|>=", "at-least"),
        (r"en (?:fazla|çok)|azami|≤|<=", "up-to"),
        (r"yaklaşık(?: olarak)?|takriben|tahminen|aşağı yukarı|~|≈", "about"),
        (r"neredeyse|hemen hemen", "nearly"),
    ),
    after=(
        (
            r"(?:['’]?[dt][ae]n|(?<=[dt][ae]n)) (?:fazla|çok)|(?:['’][yn]?[ıiuü])? aşkın",
            "more-than",
        ),
        (r"(?:['’]?[dt][ae]n|(?<=[dt][ae]n)) (?:az|düşük)", "less-than"),
        (r"(?:['’]n?[ıiuü]n|(?<=[ıiuü]n)) (?:üzerinde|üstünde)\w*", "more-than"),
        (r"(?:['’]n?[ıiuü]n|(?<=[ıiuü]n)) altında\w*", "less-than"),
        (r"(?:['’]y?[ae]|(?<=[ae])) kadar", "up-to"),
        (r"(?:['’]y?[ae]|(?<=[ae])) yakın", "near"),
        (r"kadar|civarında\w*|dolayında\w*", "about"),
    ),
    trailing=(
        (r"(?<=[dt][ae]n )(?:fazla|çok)(?:dan|sı)?|(?<=[ıiuü] )aşkın", "more-than"),
        (r"(?<=[dt][ae]n )az|(?<=[ıiuü]n )altında\w*", "less-than"),
        (r"(?<=[ıiuü]n )(?:üzerinde|üstünde)\w*", "more-than"),
        (r"(?<=[ae] )kadar", "up-to"),
        (r"(?<=[ae] )yakın", "near"),
        (r"civarında\w*|dolayında\w*", "about"),
    ),
    rising=(
        r"art(?:tı|ış\w*|tır\w*|arak|mış|acak|ıyor)|yüksel\w+|çoğal\w+|büyü(?:dü|me\w*|yerek)"
        r"|zamlan\w+|pahalan\w+"
    ),
    falling=(
        r"azal\w+|düş(?:tü|üş\w*|ür\w*|erek|müş|ecek|üyor)|geril(?:e|edi|eme\w*|eyerek)"
        r"|küçül\w+|ucuzla\w+|indirim\w*"
    ),
    more=r"(?<!en )(?:fazla|daha çok|daha yüksek)",
    less=r"(?<!en )(?:daha az|daha düşük|eksik)",
    window=4,
)
