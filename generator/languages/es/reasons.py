"""What the reason of an editor may say in Spanish."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        r"cont\w+|calcul\w+|después|antes|más tarde|días?|semanas?|mes(?:es)?|años?|hace"
        r"|compar\w+|siguiente|próxim\w+|anterior|desde|hasta|entre"
    ),
    distance="(?:días?|semanas?|mes(?:es)?|años?) (?:después|antes|más tarde)",
    single=r"una?|únic\w+|sol\w+|sólo",
    several=r"más de|al menos|no|ningun\w*",
    sources="origen|fuente|artículo|informe|medio|voz|portavoz|ministerio|entrevista|texto",
    depending=r"sol\w+|sólo|únicamente|de|por|a través|palabra|remont\w+|repit\w+|bas\w+|cit\w+",
)
