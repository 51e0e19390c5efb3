"""The plugin of `plugins: [briefing]`: a bare `mkdocs build` checks, generates, builds the pages.

ProperDocs takes it as it is: it answers to the name of MkDocs.
"""

from pathlib import Path
from typing import Any

import click
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin

from generator import face
from generator.builder import FOR_SERVER
from generator.commands.pages import checked, write_pages
from generator.faults import EnvironmentFault
from generator.files import wanted_cache
from generator.project import NotAProject, ProjectFolder, find_project
from generator.reporters import as_text
from generator.settings import read_settings

WATCHED = ("briefings", "seeds", "overrides")
TAKEN_OVER = ("site_dir", "site_url", "strict", "use_directory_urls")
"""What the command line says, and `mkdocs serve`."""


class BriefingPlugin(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """Hands a builder the configuration of the generated pages in place of the project's own."""

    def on_config(self, config: Any) -> Any:
        """Check and write the pages; stop the builder if a briefing has to be mended."""
        try:
            project = find_project(Path(config["config_file_path"]).resolve().parent)
            _write_pages(project)
        except (EnvironmentFault, NotAProject) as fault:
            raise Abort(str(fault)) from None
        watched = (project.root / name for name in WATCHED)
        config["watch"].extend(str(path) for path in watched if path.exists())
        said = {name: config[name] for name in TAKEN_OVER}
        generated: Any = load_config(str(project.pages / FOR_SERVER), **said)
        return generated.plugins.on_config(generated)


def _write_pages(project: ProjectFolder) -> None:
    with checked(face.read(project, cache=wanted_cache()), read_settings(project)) as (
        report,
        made,
    ):
        if not report.is_good:
            click.echo(as_text(report), err=True, nl=False)
            raise Abort("the briefing has to be mended first")
        write_pages(project, made())
