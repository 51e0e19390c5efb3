"""How numbers are written with Han numerals and scales, in the languages that have them.

Four digits make a section, which a scale of ten thousands multiplies (The Unicode Standard, 4.6).
"""

from types import MappingProxyType

from generator.languages.table import listed

WRITTEN_BY = listed("ja ko yue zh")
"""Languages that multiply by ten thousands."""
DIGITS = MappingProxyType(
    {each: value for value, each in enumerate("〇一二三四五六七八九")}
    | {"零": 0, "両": 2, "两": 2, "兩": 2}
)
PARTS = MappingProxyType(
    {"十": 10, "百": 100, "千": 1000, "십": 10, "백": 100, "천": 1000, "仟": 1000, "佰": 100}
)
"""Scales inside a section."""
SECTIONS = MappingProxyType(
    {"万": 10**4, "萬": 10**4, "만": 10**4, "億": 10**8, "亿": 10**8, "억": 10**8}
    | {"兆": 10**12, "조": 10**12}
)
"""Scales of whole sections."""
OF_PARTS = "分之|分の|분의 ?"
"""Between the whole and its parts: of three parts, one."""
TENTHS = "割|成(?![立为為员員功就长長分本果交熟])"
