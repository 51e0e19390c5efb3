"""What the reason of an editor may say in Czech."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        r"počít\w+|po|před|později|dříve|dn\w+|den|týd\w+|měsíc\w*|let|rok\w*|srovn\w+"
        r"|následující\w*|příští\w*|předchozí\w*|od|do|mezi"
    ),
    distance=r"(?:dn\w+|den|týd\w+|měsíc\w*|let|rok\w*) (?:po|před|později|dříve)",
    single=r"jed(?:en|na|no|noho|né|ním|nou)|jedin\w+|pouze|jen",
    several=r"více než|nejméně|ne|žádn\w*",
    sources=(
        r"původ\w*|zdroj\w*|článk\w*|článek|zpráv\w*|médi\w+|hlas\w*|mluvčí\w*|ministerstv\w+"
        r"|rozhovor\w*|text\w*"
    ),
    depending=r"pouze|jen|jedině|od|z|ze|přes|slov\w+|opak\w+|opír\w+|vychází",
)
