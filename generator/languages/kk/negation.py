"""Kazakh.

The negative suffixes of verbs (-ма, -ме, -ба, -бе, -па, -пе) are no part of the table: they are
inside the word, which cannot be cut, and no list of endings tells `алмайды` (does not take) from
`қамайды` (besieges).
"""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed("жоқ жоқпын жоқпыз жоқсың ешбір ешқандай ешқашан ешқайда ешқайдан"),
    subjects=listed("ешкім ештеңе ешбір ешқандай"),
    answers=listed("жоқ"),
    stems=("емес", "ешкім", "ештеңе", "ешнәрсе", "ешқайсы"),
    refutations=(r"жалған|өтірік",),
    idioms=(r"(?:ғана|тек) емес", r"күмән жоқ"),
    # "не" is "what" or "or".
    homonyms=listed("не без ни"),
    light=listed(
        "мен бен пен және да де та те үшін туралы бұл осы сол ол олар біз сіз еді екен болып бола"
        " болған өте әлі"
    ),
    linking=listed("да де әлі еді деген деп"),
    adversatives=("бірақ", "алайда", "дегенмен"),
    adverbs=listed("алайда әрине"),
    scales=(r"мың", r"(?:миллион|миллиард|триллион)(?:ға|нан|дан|ды|ның)?", r"пайыз(?:ға|ы|дан)?"),
    cardinals=listed(
        "бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу жүз бірнеше"
    ),
    halves=(r"жарым",),
)
