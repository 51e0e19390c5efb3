"""Words and letters by which German is told."""

from generator.languages.table import listed

COMMON = listed(
    "der die das und in zu den ist nicht mit von für auf im dem ein eine sich auch als an es"
    " wird wir sind hat er sie bei oder aber nach aus einer eines einem über dass wie noch um"
    " haben nur kann wenn ich zum zur"
)
LETTERS = "äöüß"
