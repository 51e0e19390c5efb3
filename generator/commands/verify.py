"""`briefing verify`: prove a built site again, from the stored articles alone or by building it."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from generator import face
from generator.commands.build import sound_site
from generator.commands.builders import builder_of
from generator.commands.pages import checked
from generator.faults import EnvironmentFault
from generator.project import ProjectFolder
from generator.settings import read_settings
from generator.verdict import STATEMENT, VERDICT, Proof, differing_files, digests_of

FROM_SEEDS = (
    "proved again from seeds/ alone; what the site says in words of its own "
    "is as its own data states it"
)
WITHOUT_STATEMENT = (
    f"; without {STATEMENT} no style sheet, script, picture, sitemap or page of no briefing was "
    "compared, and of the frames only what fewer than three pages have"
)
OTHER_PAST = (
    "the site was built from other commits than this copy holds: build it again if you have "
    "committed since, or fetch what it was built from"
)
BUILT_AGAIN = "the site was built again from the project, and of its"


def verify(root: Path, site: Path) -> tuple[str, bool]:
    """What was proved from the stored articles or what failed, and whether all was proved.

    Args:
        root: the folder that `seeds/` lies in.
        site: the folder of the built site.

    Raises:
        EnvironmentFault: there is nothing to prove, or nothing to prove it from.
    """
    proof = face.verify(site, root)
    lines = [f"not proved: {failure}" for failure in proof.failures]
    lacking = "" if (site / STATEMENT).exists() else WITHOUT_STATEMENT
    return "\n".join([*lines, _summary(proof) + lacking]) + "\n", not proof.failures


def verify_by_building(
    project: ProjectFolder, site: Path, say: Callable[[str], None]
) -> tuple[str, bool]:
    """The same with the project: the site is built again, and compared byte by byte.

    Args:
        project: what the site was built from, by this version, at the same address.
        site: the folder of the built site.
        say: is told what takes long.

    Raises:
        EnvironmentFault: the project has to be mended, or cannot be built.
    """
    told, is_proved = verify(project.root, site)
    briefings, settings = face.read(project), read_settings(project)
    is_copy = not (site / "sitemap.xml").exists()
    with checked(briefings, settings) as (report, made):
        if not report.is_good:
            raise EnvironmentFault("the project has to be mended first: briefing check")
        by = builder_of(site)
        with sound_site(briefings, settings, made, say, by, is_copy=is_copy, is_anew=True) as new:
            due, there = digests_of(new), digests_of(site)
            has_other_past = _past(new) != _past(site)
    differing = [f"not proved: {one}" for one in differing_files(due, there, "it is built")]
    found = [f"not proved: {OTHER_PAST}"] * has_other_past + differing
    count = f"{BUILT_AGAIN} {len(due):,} files"
    last = f"{count} {len(differing):,} differ" if differing else f"{count} every byte is the same"
    return told + "\n".join([*found, last]) + "\n", is_proved and not found


def _past(site: Path) -> dict[str, Any]:
    """From which commits the past of each briefing on a site was read; empty where none was."""
    found = {}
    for path in site.glob(f"*/{VERDICT}"):
        with suppress(OSError, ValueError, AttributeError, RecursionError):
            found[path.parent.name] = json.loads(path.read_bytes()).get("history")
    return found


def _summary(proof: Proof) -> str:
    counts = " · ".join(
        f"{number:,} {noun if number == 1 else f'{noun}s'}"
        for number, noun in (
            (proof.articles, "article"),
            (proof.quotations, "quotation"),
            (proof.facts, "fact"),
        )
    )
    if proof.failures:
        return f"{counts}: {len(proof.failures)} not proved"
    return f"{counts}: all {FROM_SEEDS}"
