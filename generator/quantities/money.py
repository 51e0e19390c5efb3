"""Signs and codes of currencies beside a number."""

import re
from types import MappingProxyType

from generator.languages.currencies import DOLLAR_SIGN, POUNDS, RUPEES, SHILLINGS, YENS
from generator.languages.number_patterns import SPACE
from generator.languages.numbers import NumberWords

SIGNS = MappingProxyType(
    {"US$": ("USD",), "C$": ("CAD",), "A$": ("AUD",), "HK$": ("HKD",), "S$": ("SGD",)}
    | {"NZ$": ("NZD",), "$": DOLLAR_SIGN, "€": ("EUR",), "£": POUNDS, "¥": YENS, "₽": ("RUB",)}
    | {"₸": ("KZT",), "₴": ("UAH",), "₺": ("TRY",), "₹": ("INR",), "₾": ("GEL",), "₼": ("AZN",)}
    | {"zł": ("PLN",), "Rs.": RUPEES, "Rs": RUPEES, "R$": ("BRL",), "₩": ("KRW",), "₪": ("ILS",)}
    | {"KSh": ("KES",), "Ksh": ("KES",), "TSh": ("TZS",), "USh": ("UGX",), "Sh": SHILLINGS}
    | {"RM": ("MYR",), "Rp": ("IDR",), "NT$": ("TWD",), "GH₵": ("GHS",), "E£": ("EGP",)}
    | {"Tsh": ("TZS",), "Ush": ("UGX",), "Tk": ("BDT",), "GH¢": ("GHS",), "N$": ("NAD",)}
    | {"S/": ("PEN",), "৳": ("BDT",), "₮": ("MNT",), "₡": ("CRC",), "₲": ("PYG",), "Kč": ("CZK",)}
    | {
        "₫": ("VND",),
        "₱": ("PHP",),
        "฿": ("THB",),
        "₦": ("NGN",),
        "元": ("CNY",),
        "円": ("JPY",),
        "￥": YENS,
    }
)
LETTERS = MappingProxyType({"N": ("NGN",), "R": ("ZAR",), "P": ("PHP", "BWP"), "K": ("ZMW",)})
"""Signs that are plain letters, and so signs before a sum only: N1.86bn and R2,500, but N95."""
# Not every code of ISO 4217: "ALL 27 members" and "TOP 10" are no lek and no paʻanga.
CODES = (
    *("USD", "EUR", "GBP", "RUB", "KZT", "PLN", "CNY", "RMB", "JPY", "CHF", "UAH", "BYN", "UZS"),
    *("KGS", "TJS", "TMT", "AZN", "AMD", "GEL", "TRY", "INR", "CAD", "AUD", "SEK", "NOK", "DKK"),
    *("CZK", "HUF", "KRW", "SGD", "HKD", "NZD", "ILS", "AED", "SAR", "MNT"),
    *("KES", "UGX", "TZS", "NGN", "GHS", "ZAR", "MYR", "IDR", "THB", "PHP", "BRL", "ARS", "COP"),
    *("CLP", "EGP", "QAR", "KWD", "JOD", "RSD", "RON", "BGN", "BDT", "LKR", "XOF", "XAF", "TWD"),
)
OTHER_NAMES = MappingProxyType({"RMB": "CNY"})

_SIGN = "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
_CODE = "|".join(CODES)
IN_FRONT = re.compile(rf"(?<!\w)(?:(?P<sign>{_SIGN})|(?P<code>{_CODE})(?=\W)){SPACE}?$")
LETTER = re.compile(rf"(?<!\w)(?P<sign>[{''.join(LETTERS)}])$")
SUM = re.compile(rf"[0-9]+(?:(?:,[0-9]{{3}})+(?![\w.,-]\w)|(?:[.,][0-9]+)?{SPACE}?(?=[^\W\d]))")
LONGEST = 6  # characters: room for "HK$ " and "USD "
BEHIND = re.compile(
    rf"{SPACE}?(?:(?P<sign>{_SIGN})|(?P<code>{_CODE}))(?:(?<=[元円])|(?<=\W)(?![0-9])|(?!\w))"
)


def in_front(text: str, place: int, language: NumberWords) -> re.Match[str] | None:
    """The sign or the code of a currency that ends where a number begins."""
    front = max(0, place - LONGEST)
    if match := IN_FRONT.search(text, front, place):
        return match
    letter = LETTER.search(text, front, place)
    return letter if letter and _is_sum(text, place, language) else None


def _is_sum(text: str, place: int, language: NumberWords) -> bool:
    """Whether digits are grouped in thousands, or a scale stands behind them."""
    digits = SUM.match(text, place)
    word = language.letters_pattern.match(text, digits.end()) if digits else None
    is_scaled = word is not None and word[0].casefold() in language.scales
    return is_scaled or (digits is not None and word is None and "," in digits[0])


def codes_of(match: re.Match[str]) -> tuple[str, ...]:
    """The currencies that a sign or a code may mean, the likeliest first."""
    if match["sign"]:
        return SIGNS.get(match["sign"]) or LETTERS[match["sign"]]
    return (OTHER_NAMES.get(match["code"], match["code"]),)


def currency_behind(
    text: str, place: int, language: NumberWords
) -> tuple[int, tuple[str, ...]] | None:
    """The end of a currency that stands at `place`, and what it may be."""
    if match := BEHIND.match(text, place):
        return match.end(), codes_of(match)
    is_named = language.any_currency.match(text, place)
    for pattern, codes in language.currency_patterns if is_named else ():
        if match := pattern.match(text, place):
            return match.end(), codes
    if match := language.currency_name_pattern.match(text, place):
        name = " ".join(match["name"].casefold().split())
        return match.end(), language.currency_names.get(name, ())
    return None
