"""Words and letters by which Kazakh is told."""

from generator.languages.table import listed

COMMON = listed(
    "және мен бен пен бұл деп үшін да де бір ол осы туралы емес болып еді екен ал сол бар жоқ"
    " біз олар оның бойынша деді дейін кейін арқылы өз әр бірақ деген сондай ғана"
)
LETTERS = "әғқңөұүһіы"
