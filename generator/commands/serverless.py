"""A site that no server shows: what a copy for a disk lacks, and what it has instead."""

from pathlib import Path

from generator.pieces import INDEX

MARK = ".briefing-copy"
"""A file that says that a folder is a copy of ours, and may be replaced by the next one."""

SERVED_ONLY = ("404.html", "sitemap.xml", "sitemap.xml.gz")


def adapt(site: Path) -> None:
    """Leave out what only a server uses, and give the search its index as a script."""
    for name in SERVED_ONLY:
        (site / name).unlink(missing_ok=True)
    index = (site / INDEX).read_text(encoding="utf-8")
    script = (site / INDEX).with_suffix(".js")
    script.write_text(f"var __index = {index}\n", encoding="utf-8")
    (site / MARK).write_text("made by briefing build --offline\n", encoding="utf-8")
