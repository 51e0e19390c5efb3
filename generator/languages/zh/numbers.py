"""What stands around numbers in Chinese; the numbers are Han numerals and digits."""

from decimal import Decimal

from generator.languages.numbers import NumberWords

NUMBERS = NumberWords(
    decimal_mark=".",
    portions=dict.fromkeys(("一半", "半数"), Decimal("0.5")),
    idioms="过半数|一大半|一半一半",
    points="个百分点",
    before=(
        ("不超过|不多于|至多|最多|上限为?|不高于", "up-to"),
        ("至少|不少于|不低于|起码|最少", "at-least"),
        ("超过|多于|高于|逾|超", "more-than"),
        ("不到|不足|少于|低于|不满", "less-than"),
        ("(?<![附最接])近|将近|接近|几乎", "nearly"),
        ("(?<![公条合契预节签履违大])约(?!定)|大约|大概", "about"),
    ),
    after=(
        ("[多余](?![万亿])", "more-than"),
        ("以上", "at-least"),
        ("以下|以内", "up-to"),
        ("左右|上下", "about"),
    ),
)
