"""What the reason of an editor may say in German."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        "gerechnet|gezählt|nach|vor|später|früher|zuvor|tage?n?|wochen?|monate?n?|jahre?n?"
        r"|verglich\w+|folgend\w*|nächst\w+|vorig\w+|seit|bis|zwischen|als"
    ),
    distance="(?:tage?n?|wochen?|monate?n?|jahre?n?) (?:nach|vor|später|früher|danach|zuvor)",
    single=r"ein(?:e|en|em|er|es)? einzig\w+|einzig\w+|eine?[rm]?|nur",
    several=r"mehr als|mindestens|nicht|kein\w*",
    sources=(
        "ursprung|quellen?|artikel|bericht|medium|stimme|sprecher|behörde|ministerium"
        "|interview|text"
    ),
    depending=r"allein|nur|aus|von|über|durch|wort|zurück|wiederhol\w+|beruh\w+|stütz\w+|beruf\w+",
)
