"""What an older version left and only somebody who knows the project can decide about."""

from collections.abc import Iterator

from generator.project import Project

BROUGHT = ("main.html", "404.html", "assets/site.css", "assets/site.js", "partials/crumbs.html")
"""Parts of the theme that a project had to hold itself."""


def notes(project: Project) -> Iterator[str]:
    """One sentence for each thing, with what to do about it."""
    for slug in project.slugs():
        if (project.root / "briefings" / slug / "published.txt").exists():
            yield (
                f"briefings/{slug}/published.txt lists ids; addresses are kept now: publish, "
                "run `briefing record`, then delete it"
            )
    if copied := [name for name in BROUGHT if (project.overrides / name).exists()]:
        yield (
            f"overrides/ lies on top of the theme that comes with the software; delete what you "
            f"have not changed of {', '.join(copied)}"
        )
