"""An event: what happened, did not happen, is planned or is alleged."""

from generator.model.base import ProseField
from generator.model.facts.fact import Evident
from generator.model.parts import Dated, DateStatement
from generator.model.scalars import ShortText
from generator.model.words import Happened


class Event(Evident):
    """Something that happened, did not happen, is planned or is alleged."""

    noun = "event"
    plural = "events"
    examples = (
        {
            "id": "launch-plan-due",
            "text": "The plan for the launch was to be drawn up by the end of the quarter.",
            "date": "2022-33",
            "happened": "no",
            "evidence": ["miał zostać opracowany", "Tak się jednak nie stanie"],
        },
    )

    text: ProseField
    """What happened, in our words."""
    date: Dated
    """When; `{unknown: why}` where the source does not say."""
    happened: Happened = Happened.YES
    """Whether it took place, according to the source."""
    venue: ShortText | None = None
    """Where."""

    @property
    def when(self) -> DateStatement | None:
        """The day it happens."""
        return self.date
