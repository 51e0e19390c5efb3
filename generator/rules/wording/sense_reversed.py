"""A text does not say one of two opposites, or one everyday thing, where its evidence says another.

Before and after, rises and falls, begins and ends, allows and forbids, confirms and denies,
agrees and disagrees, opens and closes, wins and loses, profit and loss, guilty and not guilty,
buys and sells, joins and leaves, better and worse, harsh and mild, old and new, the four quarters
of the sky, every day and every year, men and women, foreign and domestic, cheap and expensive,
builds and demolishes, arrests and releases, survives and dies, at the earliest and at the latest,
and more of that kind. Two of them in one text stand beside the names and numbers of the evidence.
Everyday things are in sets too, and nothing near the evidence may say the one that a text has:
rain, frost and drought; teachers, drivers and nurses; bakeries and restaurants; a fine and a loan.
Beside one number and behind "because of" any of some 750 everyday things is held against the one
that stands there: 17 polling stations and 17 candidates, a debt and an accident; and what is
denied against what is affirmed: corrosion, and not the debts. A word or a deed is credited to no
office or institution, such as *the police* or *the union*, that stands neither in the evidence nor
in the paragraphs around it, where the evidence has another that the text leaves out.

Wrong:
    claims:
      - id: traffic-in-summer
        text: Traffic grew in summer.
        evidence: fell by 7 percent in summer

Right:
    claims:
      - id: traffic-in-summer
        text: Traffic shrank in summer.
        evidence: fell by 7 percent in summer

Why: whoever writes fast writes the other of two words, and every name and number is right.

Mend: use the evidence's word.
"""

from generator.rules.wording.classes import Sort
from generator.rules.wording.differing import differing

sense_reversed = differing("sense-reversed", __doc__, Sort.SENSE)
