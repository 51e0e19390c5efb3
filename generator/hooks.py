"""What MkDocs and ProperDocs call: a bare `mkdocs build` checks and generates first."""

import os
from pathlib import Path
from typing import Any

import click
from mkdocs.exceptions import Abort

from generator.commands.build import GENERATED, OFFLINE, generate
from generator.faults import EnvironmentFault
from generator.pipeline import run_checks
from generator.project import Project
from generator.reporters import as_text
from generator.settings import read_settings

PREVIEWS = "material.extensions.preview"


def on_config(config: Any) -> Any:
    """Write the pages before MkDocs looks for them; stop it if a briefing has to be mended."""
    if os.environ.get(OFFLINE):
        config["site_url"], config["use_directory_urls"] = "", False
    if not config["site_url"]:
        _leave_out_previews(config)
    if os.environ.get(GENERATED):
        return config
    project = Project(Path(config["config_file_path"]).resolve().parent)
    try:
        read_settings(project)
    except EnvironmentFault as fault:
        raise Abort(str(fault)) from None
    run = run_checks(project)
    if not run.report.is_good:
        click.echo(as_text(run.report), err=True, nl=False)
        raise Abort("the briefing has to be mended first")
    generate(project, run)
    return config


def _leave_out_previews(config: Any) -> None:
    """Previews read the site's map, which is empty while the site's address is unknown."""
    if PREVIEWS in config["markdown_extensions"]:
        config["markdown_extensions"].remove(PREVIEWS)
