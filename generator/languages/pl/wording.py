"""What Polish words of the editors leave open."""

from generator.languages.speech import phrases
from generator.languages.table import listed
from generator.languages.wording import Wording

WORDING = Wording(
    sided=phrases("tu, tutaj, tam, ten artykuł, drugi artykuł, tamten"),
    existential=listed(""),
    people=listed("on ona jego jej jemu niego niej"),
    papers=listed(
        "artykuł artykułu tekst tekstu lead nagłówek nagłówka portal portalu gazeta gazety strona"
    ),
    reading=phrases("spodziew*, uważa*, sądz*, obawia*, ma nadziej*, wątpi*"),
)
