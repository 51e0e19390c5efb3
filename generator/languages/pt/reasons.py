"""What the reason of an editor may say in Portuguese."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        r"contad\w+|calculad\w+|depois|após|antes|mais tarde|dias?|semanas?|m[eê]s(?:es)?"
        r"|anos?|há|compara\w+|seguinte|próxim\w+|anterior|desde|até|entre"
    ),
    distance="(?:dias?|semanas?|m[eê]s(?:es)?|anos?) (?:depois|após|antes|mais tarde)",
    single=r"uma?|únic\w+|só|apenas",
    several=r"mais de|pelo menos|não|nenhum\w*",
    sources="origem|fonte|artigo|relatório|veículo|voz|porta-voz|ministério|entrevista|texto",
    depending=r"só|apenas|somente|de|da|do|por|através|palavra|remont\w+|repet\w+|basei\w+|cit\w+",
)
