"""Classes of characters: what makes a word, and what holds two halves of one together."""

import unicodedata

APOSTROPHES = frozenset("'’‘ʼʻʹ′`´‛＇")
HYPHENS = frozenset("-‐‑‒–﹣－")
# With no space on either side these make one word of two: R&D, name@host, snake_case, col·lecció.
JOINERS = APOSTROPHES | HYPHENS | frozenset("&@_·")

# Scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Han.
_UNSPACED = (
    *(range(0x0E00, 0x0F00), range(0x1000, 0x10A0), range(0x1780, 0x1800)),
    *(range(0x3040, 0x3100), range(0x3400, 0xA000), range(0xF900, 0xFB00), range(0x20000, 0x40000)),
)
UNSPACED = "".join(f"{chr(block[0])}-{chr(block[-1])}" for block in _UNSPACED)
"""The same, as it is written inside the brackets of a regular expression."""


FIRST_MARK = "\u0300"
"""The first combining mark (Unicode category M)."""

# One-letter words that Arabic and Hebrew script join to the next: and, in, for, from, as.
_PROCLITICS = frozenset("وفبلكובלכמשה")
_MOST_PROCLITICS = 2
_NONE_JOINED = range(1)


def proclitics(word: str) -> range:
    """How many letters at the beginning of a word may be words of their own, none included."""
    if word[0] not in _PROCLITICS:
        return _NONE_JOINED
    most = min(_MOST_PROCLITICS, len(word) - 1)
    joined = next((at for at in range(most) if word[at] not in _PROCLITICS), most)
    return range(joined + 1)


def is_mark(character: str) -> bool:
    """Whether the character is a combining mark (Unicode category M)."""
    return character >= FIRST_MARK and unicodedata.category(character)[0] == "M"


def is_word_character(character: str) -> bool:
    """Whether the character is a letter, a digit, a numeral or a combining mark."""
    return character.isalnum() or is_mark(character)


def is_unspaced(character: str) -> bool:
    """Whether the letter's script writes words without spaces, so that no cut can be judged."""
    return character >= "\u0e00" and any(ord(character) in block for block in _UNSPACED)


def joins_word(text: str, offset: int) -> bool:
    """Whether the character at `offset` holds together what stands around it.

    An apostrophe, a hyphen (an en dash too, a spaced or long dash not) between letters or digits;
    a full stop inside `U.S.` and `Vlast.kz`, but not between two sentences that a page glued.
    """
    if not 0 < offset < len(text) - 1:
        return False
    before, here, after = text[offset - 1], text[offset], text[offset + 1]
    if before == "." and here in HYPHENS:
        before = text[offset - 2 : offset - 1]  # "U.S.-led" is one word
    if not (is_word_character(before) and is_word_character(after)):
        return False
    if here == ".":
        single = offset < 2 or not is_word_character(text[offset - 2])
        return before.isalpha() and after.isalpha() and (single or after.islower())
    return here in JOINERS


def script(character: str) -> str:
    """The script of a letter after its Unicode name, such as `Cyrillic`; nothing for others."""
    if not character.isalpha():
        return ""
    return unicodedata.name(character, "unknown").partition(" ")[0].capitalize()


def scripts(text: str) -> frozenset[str]:
    """The scripts of the letters of a text."""
    return frozenset(script(each) for each in set(text) if each.isalpha())


def is_mixed(word: str) -> bool:
    """Whether a word mixes letters of scripts that look alike: Latin, Cyrillic, Greek."""
    return len(scripts(word) & {"Latin", "Cyrillic", "Greek"}) > 1
