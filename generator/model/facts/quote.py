"""A quotation: words spoken or written by somebody, character for character."""

from collections.abc import Mapping

from generator.model.base import ActorId
from generator.model.entries import ReadOn
from generator.model.facts.fact import ActorIds, Fact
from generator.model.parts import Dated, DateStatement, Selector
from generator.model.scalars import Exact, Language, ShortText
from generator.model.words import Voice


class Quote(Fact):
    """Words spoken or written by `by`; with `text` and `stance` it is a claim as well."""

    noun = "quote"
    plural = "quotes"
    called = "quotation"
    read_on = ReadOn.PAGE
    examples = (
        {
            "id": "new-iron-curtain",
            "by": "roman-wassilenko",
            "exact": "Jeśli powstanie nowa żelazna kurtyna, nie chcemy się za nią znaleźć",
            "translation": "If a new iron curtain comes up, we do not want to be behind it",
        },
    )

    by: ActorId
    """Who spoke or wrote the words."""
    exact: Exact
    """The words, character for character."""
    prefix: Exact = ""
    """The words just before, where these ones stand more than once and that matters."""
    suffix: Exact = ""
    """The words just after."""
    language: Language | None = None
    """The language of the words; the source's if left out."""
    voice: Voice = Voice.DIRECT
    """How the speaker is heard; a quotation is direct unless it says otherwise."""
    to: ActorIds = ()
    """To whom the words were said."""
    occasion: ShortText | None = None
    """On what occasion."""
    venue: ShortText | None = None
    """Where, or in which publication."""
    date: Dated | None = None
    """When."""

    @property
    def is_claim(self) -> bool:
        """Whether the quotation is a claim as well."""
        return self.text is not None

    @property
    def words(self) -> Selector:
        """The words themselves, as a piece of evidence."""
        return Selector(
            exact=self.exact, prefix=self.prefix, suffix=self.suffix, translation=self.translation
        )

    @property
    def selectors(self) -> tuple[Selector, ...]:
        """The words themselves, then the further evidence."""
        return (self.words, *(self.evidence or ()))

    def heading(self, names: Mapping[str, str]) -> str:  # noqa: ARG002 - others need them
        """The words, translated where that is needed."""
        return self.translation or self.exact

    @property
    def when(self) -> DateStatement | None:
        """The day it was said."""
        return self.date
