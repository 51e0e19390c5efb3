"""What Russian words of the editors leave open."""

from generator.languages.speech import phrases
from generator.languages.table import listed
from generator.languages.wording import Wording

WORDING = Wording(
    sided=phrases("здесь, тут, там, эта статья, другая статья"),
    existential=listed(""),
    people=listed("он она его её ее ему ей"),
    papers=listed(
        "статья статьи статье текст текста заголовок заголовка издание издания газета газеты сайт"
    ),
    reading=phrases("ожида*, счита*, полага*, опаса*, наде*, сомнева*"),
)
