"""Words of French for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": (
            r"présid|roi|reine|émir|sultan|monarque|empereur|chef\w* de l[’']état|pape"
        ),
        "head-of-government-of": (
            r"premi[eè]re? ministre|chanceli|chef\w* d[ue] gouvernement|présidente? du conseil"
        ),
        "minister-of": "minist|chanceli|secrétaire",
        "deputy-minister-of": "vice|adjoint|sous-|secrétaire d[’']état|délégu",
        "director-of": "direct|dirig|chef|présid|patron|gérant|rect|responsable|rédact|tête|pdg",
        "spokesperson-of": "porte-parole|presse|représent",
        "publishes": "publi|édit|imprim|journal|revue|magazine",
    },
    qualifiers=listed("ancien ancienne ex vice sous"),
    higher=listed("premier première"),
)
