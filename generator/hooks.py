"""What MkDocs and ProperDocs call: a bare `mkdocs build` checks and generates first."""

import os
from pathlib import Path
from typing import Any

import click
from mkdocs.exceptions import Abort

from generator.commands.build import GENERATED, generate
from generator.pipeline import run_checks
from generator.project import Project
from generator.reporters import as_text


def on_config(config: Any) -> Any:
    """Write the pages before MkDocs looks for them; stop it if a briefing has to be mended."""
    if os.environ.get(GENERATED):
        return config
    project = Project(Path(config["config_file_path"]).resolve().parent)
    run = run_checks(project)
    if not run.report.is_good:
        click.echo(as_text(run.report), err=True, nl=False)
        raise Abort("the briefing has to be mended first")
    generate(project, run)
    return config
