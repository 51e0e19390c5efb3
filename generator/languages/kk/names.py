"""What Kazakh calls the people and things of a state."""

from generator.languages.names import NameWords
from generator.languages.table import described, listed

PEOPLES = described(
    "CN қытай; DE неміс; FR француз; GB британ; IN үнді; IR иран; JP жапон; KZ қазақ; KG қырғыз;"
    " MN моңғол; RU ресей орыс; TJ тәжік; TM түрікмен; TR түрік; UA украин; US америка; UZ өзбек"
)
NAMES = NameWords(
    peoples=PEOPLES,
    people_ending=r"\w{0,7}",
    joining=listed("және мен бен пен үшін"),
    pointing=(r"ол|оның|олар\w*|ел\w*|мемлекет\w*|үкімет\w*|астана\w*|мұнда|онда"),
)
