"""Words of German for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": (
            r"\w*präsident|könig|emir|sultan|monarch|kaiser|fürst|staatsoberhaupt|papst"
        ),
        "head-of-government-of": r"\w*ministerpräsident|premier|\w*kanzler|regierungschef",
        "minister-of": r"\w*minist|ressortchef|\w*senator",
        "deputy-minister-of": r"stellvertret|vize|\w*staatssekretär",
        "director-of": (
            r"\w*direkt|\w*leit|\w*chef|\w*vorsitz|vorstand|\w*präsident|geschäftsführ"
            r"|\w*rektor|führ"
        ),
        "spokesperson-of": r"\w*sprech|presse|vertret",
        "publishes": (
            r"\w*veröffentlich|heraus|druck|\w*zeitung|\w*zeitschrift|\w*blatt|verlag|verleg"
        ),
    },
    qualifiers=listed(
        "stellvertretender stellvertretende stellvertretenden ehemaliger ehemalige ehemaligen"
        " früherer frühere früheren vize ex"
    ),
)
