"""What English words of the editors leave open."""

from generator.languages.speech import phrases
from generator.languages.table import listed
from generator.languages.wording import Wording

WORDING = Wording(
    sided=phrases("here, there, this article, the other article, this one, the other one"),
    existential=listed("is are was were has have had may might can could will would must seems"),
    people=listed("he she his her hers him"),
    papers=listed("article report lead teaser headline outlet paper page text website"),
    reading=phrases("read as, taken as, expect*, believ*, consider*, fear*, hope*, doubt*"),
)
