"""Words and letters by which Czech is told."""

from generator.languages.table import listed

COMMON = listed(
    "a v na se je že s z do o k i ve to pro jako za by od po při ale který která které jsou"
    " byl byla bylo jeho její jejich už také nebo aby podle až před mezi ze ten ta co jen není"
    " bude jak tak"
)
LETTERS = "ěřů"
