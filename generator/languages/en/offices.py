"""Words of English for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": (
            "president|king|queen|emir|monarch|sultan|emperor|head of state|supreme leader|pope"
        ),
        "head-of-government-of": (
            r"prime[ -]minister|premier|chancellor|head of (?:the )?government|pm\b"
        ),
        "minister-of": "minist|secretary|chancellor",
        "deputy-minister-of": "deputy|vice|under-?secretary|minister of state",
        "director-of": (
            "director|head|chief|chair|lead|ceo|president|boss|manag|rector|editor|direct"
        ),
        "spokesperson-of": "spokes|press|represent|speak",
        "publishes": "publi|print|issu|releas|edit|newspaper|magazine",
    },
    qualifiers=listed("deputy vice former ex acting interim assistant under first associate"),
    higher=listed("prime"),
    fields=listed(
        "foreign defence defense finance interior health energy trade justice economy prime digital"
    ),
)
