"""Origins: where facts come from, how many of them are independent, who has an interest."""

from generator.origins.copies import SharedPassage, is_declared, shared_passages
from generator.origins.counting import (
    Corroboration,
    cited_by,
    corroboration_of,
    origin_of,
    route_of,
)
from generator.origins.interests import STATE_OUTLET, Belonging, Interest, InterestKind

__all__ = [
    "STATE_OUTLET",
    "Belonging",
    "Corroboration",
    "Interest",
    "InterestKind",
    "SharedPassage",
    "cited_by",
    "corroboration_of",
    "is_declared",
    "origin_of",
    "route_of",
    "shared_passages",
]
