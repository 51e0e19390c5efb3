"""A relation: a lasting tie between two entries of the registers."""

from collections.abc import Mapping

from generator.model.base import RegisterId
from generator.model.facts.fact import Evident
from generator.model.parts import Dated, DateStatement
from generator.model.words import Predicate
from generator.wordings import _


class Relation(Evident):
    """A lasting tie: an office, a membership, ownership, operation."""

    noun = "relation"
    plural = "relations"
    examples = (
        {
            "id": "wassilenko-office",
            "subject": "roman-wassilenko",
            "predicate": "deputy-minister-of",
            "object": "kz-foreign-ministry",
            "evidence": "wiceminister spraw zagranicznych Kazachstanu Roman Wassilenko",
        },
    )

    subject: RegisterId
    """Whose tie it is."""
    predicate: Predicate
    """What ties them."""
    object: RegisterId
    """To whom or what."""
    period: Dated | None = None
    """When it held, if the source says."""

    @property
    def ends(self) -> tuple[str, str]:
        """Whom it ties: subject and object."""
        return self.subject, self.object

    def heading(self, names: Mapping[str, str]) -> str:
        """Whose tie it is, and to whom."""
        subject, object_ = (names.get(one, one) for one in (self.subject, self.object))
        words = _("{subject}: {tie} {object}")
        return words.format(subject=subject, tie=self.predicate.words, object=object_)

    @property
    def when(self) -> DateStatement | None:
        """The period it holds for."""
        return self.period
