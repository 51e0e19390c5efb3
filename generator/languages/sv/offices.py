"""Words of Swedish for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": (
            "president|kung|drottning|emir|sultan|monark|kejsar|statschef|statsöverhuvud|påve"
        ),
        "head-of-government-of": "statsminist|premiärminist|kansler|regeringschef",
        "minister-of": r"\w*minist|\w*statsråd|statssekreterare",
        "deputy-minister-of": "vice|biträdande|statssekreterare",
        "director-of": (
            r"\w*direkt|\w*chef|\w*ordförande|led|president|rektor|föreståndare|redakt|vd\b"
        ),
        "spokesperson-of": r"\w*talesperson|\w*talesman|\w*talesk|press|företräd|represent",
        "publishes": r"public|utge|ge[sr] ut|tryck|\w*tidning|tidskrift",
    },
    qualifiers=listed("förre förra tidigare före vice ex biträdande"),
)
