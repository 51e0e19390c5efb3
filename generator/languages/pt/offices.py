"""Words of Portuguese for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": (
            r"president|rei\b|rainha|emir|sultão|monarca|imperador|chefe d[eo] estado|papa"
        ),
        "head-of-government-of": "primeir[oa][ -]ministr|premi[eê]|chanceler|chefe d[eo] governo",
        "minister-of": "ministr|chanceler|secretári",
        "deputy-minister-of": r"vice|subsecretári|adjunt|secretári\w d[eo] estado",
        "director-of": "diret|dirig|chefe|president|gerente|reitor|responsável|lider|líder|frente",
        "spokesperson-of": "porta-voz|imprensa|represent|assessor",
        "publishes": "public|edit|imprim|jornal|revista|diário",
    },
    qualifiers=listed("ex vice antigo antiga"),
    higher=listed("primeiro primeira"),
)
