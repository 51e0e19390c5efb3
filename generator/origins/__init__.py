"""Origins: where facts come from, how many of them are independent, who has an interest."""

from generator.origins.copies import is_declared, shared_passages
from generator.origins.counting import (
    Corroboration,
    cited_by,
    corroboration_of,
    origin_of,
    route_of,
)
from generator.origins.interests import STATE_OUTLET, Belonging, InterestKind
