"""What stands around numbers in Japanese; the numbers are Han numerals and digits."""

from decimal import Decimal

from generator.languages.numbers import NumberWords

COUNTER = "[人円%件台本棟戸校名]?"
"""Between a number and its bound: 100人以上."""

NUMBERS = NumberWords(
    decimal_mark=".",
    portions=dict.fromkeys(("半数", "半分"), Decimal("0.5")),
    idioms="過半数",
    points="ポイント",
    before=(
        ("最大で?|多くとも|最高で?", "up-to"),
        ("少なくとも|最低でも?", "at-least"),
        ("ほぼ|(?<![集契条公予規制節])約|およそ|おおよそ|推定", "about"),
    ),
    after=(
        (rf"{COUNTER}以上", "at-least"),
        (rf"{COUNTER}(?:を?超|余り)", "more-than"),
        (rf"{COUNTER}(?:以下|以内)", "up-to"),
        (rf"{COUNTER}未満", "less-than"),
        (rf"{COUNTER}(?:前後|ほど|程度)", "about"),
        (rf"{COUNTER}近く", "nearly"),
    ),
)
