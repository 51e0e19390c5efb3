"""Words and letters by which Italian is told."""

from generator.languages.table import listed

COMMON = listed(
    "il lo la i gli le di del della dei delle e che è un una per non con in nel nella sono da dal"
    " si ha hanno come più anche al alla ai ma o questo questa su tra se ci sua suo loro essere"
    " stato stata chi quando dove dopo ancora già molto tutti"
)
LETTERS = "ìò"
