"""Words and letters by which Russian is told."""

from generator.languages.table import listed

COMMON = listed(
    "и в не на что с по как это он из но к то за для от так о его мы у я бы был она они все"
    " есть уже или при если до же быть были было этого только также который которые которая"
    " нет ее её их им ему нас об со чтобы во под мы"
)
LETTERS = "ыэъё"
