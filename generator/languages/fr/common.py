"""Words and letters by which French is told."""

from generator.languages.table import listed

COMMON = listed(
    "le la les de des et à un une est en que qui pour dans ce pas il au du sur ne se plus par"
    " avec sont cette nous mais ou son sa ses elle ils aux leur être été comme ont je vous"
    " d'un c'est"
)
LETTERS = "çœèêë"
