"""Words of Italian for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": (
            r"president|re\b|regina|emiro|sultano|monarca|imperatore|capo dello stato|papa"
        ),
        "head-of-government-of": (
            "prim[oa] ministr|premier|cancellier|capo del governo|presidente del consiglio"
        ),
        "minister-of": "ministr|cancellier|segretari",
        "deputy-minister-of": "vice|sottosegretari|viceministr",
        "director-of": "dirett|dirig|capo|president|amministrat|rettor|responsabil|guid|caporedatt",
        "spokesperson-of": "portavoce|stampa|rappresent",
        "publishes": "pubblic|edit|stamp|giornale|rivista|quotidiano",
    },
    qualifiers=listed("ex vice già"),
    higher=listed("primo prima"),
)
