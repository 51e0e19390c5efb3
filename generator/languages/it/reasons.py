"""What the reason of an editor may say in Italian."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        r"contat\w+|calcol\w+|dopo|prima|più tardi|giorn\w+|settiman\w+|mes[ei]|ann[oi]|fa"
        r"|rispetto|seguent\w+|prossim\w+|precedent\w+|da|dal|fino|tra|fra"
    ),
    distance=r"(?:giorn\w+|settiman\w+|mes[ei]|ann[oi]) (?:dopo|prima|più tardi)",
    single=r"una?|uno|unic\w+|sol\w+",
    several=r"più di|almeno|non|nessun\w*",
    sources="origine|fonte|articolo|rapporto|testata|voce|portavoce|ministero|intervista|testo",
    depending=r"sol\w+|unicamente|da|dal|dalla|tramite|parola|risal\w+|ripet\w+|bas\w+|cit\w+",
)
