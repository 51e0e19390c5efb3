"""What Kazakh words of the editors leave open."""

from generator.languages.speech import phrases
from generator.languages.table import listed
from generator.languages.wording import Wording

WORDING = Wording(
    sided=phrases("мұнда, осында, сонда, бұл мақала, басқа мақала"),
    existential=listed(""),
    people=listed("ол оның оған"),
    papers=listed("мақала мақалада мақаланың мәтін мәтінде тақырып басылым газет сайт"),
    reading=phrases("күтіп, күтеді, санайды, үміттен*, қауіптен*"),
)
