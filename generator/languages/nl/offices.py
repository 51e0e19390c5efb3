"""Words of Dutch for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": "president|koning|emir|sultan|monarch|keizer|staatshoofd|paus",
        "head-of-government-of": (
            "premier|minister-president|kanselier|regeringsleider|eerste minister"
        ),
        "minister-of": r"\w*minister|bewindsman|bewindsvrouw|staatssecretaris",
        "deputy-minister-of": "vice|plaatsvervangend|onderminister|staatssecretaris",
        "director-of": (
            r"\w*direct|\w*hoofd|chef|voorzit|leid|president|bestuur|rector|topman|topvrouw"
            "|baas"
        ),
        "spokesperson-of": r"\w*woordvoer|pers|vertegenwoord",
        "publishes": r"public|publiceer|uitge|gedrukt|\w*krant|tijdschrift|\w*blad",
    },
    qualifiers=listed("voormalig voormalige vice plaatsvervangend ex oud"),
    higher=listed("eerste"),
)
