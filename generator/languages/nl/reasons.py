"""What the reason of an editor may say in Dutch."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        "gerekend|geteld|na|voor|later|eerder|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar"
        r"|ren)|geleden|vergel\w+|volgend\w*|vorig\w*|sinds|tot|tussen|dan"
    ),
    distance="(?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)) (?:na|voor|later|eerder)",
    single=r"één|een|enig\w*|enkel\w*|slechts",
    several="meer dan|minstens|niet|geen",
    sources="oorsprong|bron|artikel|bericht|medium|stem|woordvoerder|ministerie|interview|tekst",
    depending=r"alleen|slechts|van|via|door|woord|herhal\w+|steun\w+|berust\w*",
)
