"""Ids made of words: letters of any alphabet that Latin ones can stand for."""

import re
import unicodedata

_PLAIN = str.maketrans(
    {
        **dict(zip("łøđıħŧŋ", ("l", "o", "d", "i", "h", "t", "n"), strict=True)),
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
        **dict(zip("абвгдеёзийклмнопрстуфцыэ", "abvgdeeziiklmnoprstufcye", strict=True)),
        **dict(zip("жхчшюяъь", ("zh", "kh", "ch", "sh", "yu", "ya", "", ""), strict=True)),
        **dict(zip("щїєґіўј", ("shch", "yi", "ye", "g", "i", "u", "j"), strict=True)),
        **dict(zip("әғқңөұүһ", "agqnouuh", strict=True)),
        **dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True)),
        "θ": "th",
        "χ": "ch",
        "ψ": "ps",
    }
)
"""Lower-case letters that no decomposition turns into Latin ones, after the usual romanisations."""


def letters(words: str) -> str:
    """The letters and digits of words without case and marks, whatever stands between them."""
    plain = unicodedata.normalize("NFC", words).casefold().translate(_PLAIN)
    return "".join(each for each in unicodedata.normalize("NFKD", plain) if each.isalnum())


def slug(words: str) -> str:
    """Words as an id: `Żelazna kurtyna` becomes `zelazna-kurtyna`, `порт` becomes `port`.

    Letters of alphabets that are not known here are left out; the id may then be empty.
    """
    composed = unicodedata.normalize("NFC", words).lower().translate(_PLAIN)
    decomposed = unicodedata.normalize("NFKD", composed)
    plain = "".join(each for each in decomposed if not unicodedata.combining(each))
    return re.sub(r"[^a-z0-9]+", "-", plain.translate(_PLAIN)).strip("-")
