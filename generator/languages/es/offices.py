"""Words of Spanish for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": (
            "president|rey|reina|emir|sultán|monarca|emperador|jef[ea] del? estado|papa"
        ),
        "head-of-government-of": (
            r"primer[oa]? ministr|canciller|jef[ea] del? gobierno|president\w del gobierno"
            "|premier"
        ),
        "minister-of": "ministr|canciller|secretari",
        "deputy-minister-of": r"vice|subsecretari|adjunt|secretari\w de estado",
        "director-of": (
            "direct|dirig|jef|president|gerente|rector|responsable|lider|líder|encabez|frente"
        ),
        "spokesperson-of": "portavo|prensa|represent|vocer",
        "publishes": "public|edit|imprim|periódico|revista|diario",
    },
    qualifiers=listed("exvice ex vice antiguo antigua anterior"),
    higher=listed("primer primera"),
)
