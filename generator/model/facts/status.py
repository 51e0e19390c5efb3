"""A status: how far a project has got, on somebody's word."""

from collections.abc import Mapping

from generator.model.base import ProjectId
from generator.model.facts.fact import Evident
from generator.model.parts import Dated, DateStatement
from generator.model.words import ProjectStatus


class Status(Evident):
    """How far a project has got, according to one source and on somebody's word."""

    noun = "status"
    plural = "statuses"
    examples = (
        {
            "id": "gostekh-not-planned",
            "project": "gostekh",
            "status": "not-planned",
            "by": "kz-digital-ministry",
            "evidence": "podpisanie umowy nie jest w planach",
        },
    )

    project: ProjectId
    """The project."""
    status: ProjectStatus
    """Its status."""
    date: Dated | None = None
    """Since when, if the source says."""

    def heading(self, names: Mapping[str, str]) -> str:
        """The project, and how far it has got."""
        return f"{names.get(self.project, self.project)}: {self.status.words}"

    @property
    def when(self) -> DateStatement | None:
        """The day since which it is so."""
        return self.date
