"""An absence: what no source says; its evidence is a recorded search."""

from typing import Annotated

from pydantic import Field

from generator.model.base import ProseField, SourceId, several
from generator.model.facts.fact import Fact
from generator.model.scalars import Exact


class Absence(Fact):
    """What no source says; its evidence is a recorded search."""

    noun = "absence"
    plural = "absences"
    is_search = True
    examples = (
        {
            "id": "no-word-from-sberbank",
            "text": "No article quotes Sberbank.",
            "words": ["Sberbank said", "Sberbank podał"],
            "sources": "all",
        },
    )

    text: ProseField
    """What is missing, in our words."""
    words: Annotated[tuple[Exact, ...], Field(min_length=1), several(Exact)]
    """The words that were searched for and not found."""
    sources: Annotated[tuple[SourceId, ...], several(SourceId, most=None)] = ("all",)
    """The sources that were searched; `all` is every source."""
