"""Words and letters by which Ukrainian is told."""

from generator.languages.table import listed

COMMON = listed(
    "і в не на що з як це він але та до за для від так про його ми у є бути було була були"
    " вони вона все вже або при якщо також який які яка ні її їх їм йому нас чи ще й зі"
)
LETTERS = "іїєґ"
