"""Words by which Dutch is told."""

from generator.languages.table import listed

COMMON = listed(
    "de het een en van in is dat op te zijn met voor niet aan er ook als maar om bij naar"
    " door over uit nog wel werd wordt heeft hebben was waren die dit deze tot of dan hij zij"
    " hun zich geen"
)
