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
    light=listed(
        "мен бен пен және да де та те үшін туралы бұл осы сол ол олар біз сіз еді екен болып бола"
        " болған өте әлі"
    ),
    linking=listed("да де әлі еді деген деп"),
    adversatives=("бірақ", "алайда", "дегенмен"),
    adverbs=listed("алайда әрине"),
    coordinators=listed("немесе"),
    additions=listed("және"),
    conjunctions=listed("және"),
    pronouns=listed("ол олар біз"),
    abbreviations=("млн", "млрд", "ж"),
    causes=listed("өйткені себебі"),
)
