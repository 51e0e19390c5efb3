"""`make bench`: what checks and starts cost, as a table and as JSON (`--json FILE`).

`python -m tests.bench.run [--json FILE] [SOURCES…]`. Each row is the median of paired runs: ours
and the other one by turns, each in a process of its own, in seconds of the processor.
"""

import argparse
import json
import os
import platform
import re
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from tests.bench.writing import write

SIZES = (100, 200, 400)
PAIRS = 3
QUIET = {"NO_MKDOCS_2_WARNING": "1"}
FACTS = 10  # of each source
TAG = re.compile(r'"tags": \["edit-[0-9]+"\], ')
EDITED = 100  # the number of the first edit of a check; those of a build are lower
LEAST_SHARE = 100  # a stage is printed from this part of the whole on


@dataclass(frozen=True, slots=True)
class Row:
    """One thing measured: medians in seconds, and the median of the ratios of the pairs."""

    what: str
    ours: float
    against: str
    theirs: float
    ratio: float


def seconds(words: Sequence[str], **environment: str) -> float:
    """The processor's time for a command, its start included; it must succeed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        words, check=True, stdout=subprocess.DEVNULL, env=os.environ | QUIET | environment
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def paired(what: str, ours: Sequence[str], against: str, theirs: Sequence[str]) -> Row:
    """Run two commands by turns."""
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(PAIRS)]
    return row(what, [mine for mine, _ in pairs], against, [other for _, other in pairs])


def row(what: str, ours: Sequence[float], against: str, theirs: Sequence[float]) -> Row:
    """The medians of runs that were made by turns."""
    mine, other = statistics.median(ours), statistics.median(theirs)
    ratios = (a / b for a, b in zip(ours, theirs, strict=True))
    return Row(what, mine, against, other, statistics.median(ratios))


def stages(size: int, folder: Path) -> dict[str, float]:
    """What each stage of one check of a briefing that `rows` has written costs, in seconds."""
    words = ("-m", "generator", "-C", str(folder / str(size)), "check", "--timings")
    done = subprocess.run(
        (sys.executable, *words, "--format", "json"), check=True, capture_output=True
    )
    report = json.loads(done.stdout)
    assert not report["diagnostics"], f"not all is accepted: {report['diagnostics'][:3]}"
    found: dict[str, float] = report["timings"]
    return found


def building(project: Path) -> Iterator[Row]:
    """A whole build beside what the builder alone takes for the same pages; one of an edit."""
    ours = (sys.executable, "-m", "generator", "-C", str(project), "build")
    edited, anew = list[float](), list[float]()
    for number in range(PAIRS + 1):
        _edit(project, number)
        edited.append(seconds(ours))
        anew.append(seconds(ours, BRIEFING_CACHE="0"))
    yield row("build, one fact edited", edited[1:], "the same, nothing kept", anew[1:])
    made = project / ".briefing/pages/mkdocs.yml"
    bare = (sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(made))
    where = ("--site-dir", str(project / "bare"))
    theirs = [seconds((*bare, *where)) for _ in range(PAIRS)]
    yield row(f"build, {project.name} sources", anew[1:], "mkdocs build", theirs)


def editing(project: Path) -> Row:
    """A check after one file was edited, beside one for which nothing is kept."""
    check = (sys.executable, "-m", "generator", "-C", str(project), "check")
    kept, anew = list[float](), list[float]()
    for number in range(PAIRS + 1):
        _edit(project, EDITED + number)
        kept.append(seconds(check))
        anew.append(seconds((*check, "--no-cache")))
    what = f"check, one of {project.name} articles edited"
    return row(what, kept[1:], "the same, nothing kept", anew[1:])


def _edit(project: Path, number: int) -> None:
    """Give a claim another tag each time: an answer to what was there before may be kept."""
    file = project / "briefings/bench/facts/article-7.yml"
    text = TAG.sub("", file.read_text(encoding="utf-8"))
    tag = f'"tags": ["edit-{number}"], "stance": "'
    file.write_text(text.replace('"stance": "', tag, 1), encoding="utf-8")


def rows(sizes: Sequence[int], folder: Path) -> Iterator[Row]:
    """All rows, the cheapest first."""
    python = sys.executable
    ours = (python, "-m", "generator")
    yield paired("--version", (*ours, "--version"), "python -c pass", (python, "-c", "pass"))
    smaller: Path | None = None
    for size in sizes:
        project = folder / str(size)
        write(project, size)
        check = (*ours, "-C", str(project), "check", "--no-cache")
        what = f"check, {size * FACTS:,} facts in {size:,} sources"
        yield paired(what, check, "usual stack", (python, "-m", "tests.bench.usual", str(project)))
        if smaller:
            before = (*ours, "-C", str(smaller), "check", "--no-cache")
            yield paired(what, check, f"the same, {smaller.name} sources", before)
        else:
            yield paired(f"{what}, nothing changed", check[:-1], "the same, worked out", check)
            yield from building(project)
        yield editing(project)
        smaller = project


def machine() -> dict[str, str]:
    """Where it was measured, and with which versions."""
    names = ("mkdocs", "pydantic", "PyYAML", "rapidfuzz")
    return {
        "machine": f"{platform.machine()}, {os.cpu_count()} processors",
        "system": platform.system(),
        "python": platform.python_version(),
        **{name: version(name) for name in names},
    }


def main() -> None:
    """Measure, print the table, write the JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.run")
    parser.add_argument("sizes", metavar="SOURCES", nargs="*", type=int)
    parser.add_argument("--json", type=Path, metavar="FILE")
    asked = parser.parse_args()
    print(", ".join(f"{name} {value}" for name, value in machine().items()))
    print("\n| what | s | against | s | ratio |\n|---|---|---|---|---|")
    done: list[Row] = []
    sizes = asked.sizes or SIZES
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = str(Path(folder) / "cache")
        for row in rows(sizes, Path(folder)):
            done.append(row)
            print(
                f"| {row.what} | {row.ours:.2f} | {row.against} | {row.theirs:.2f} "
                f"| {row.ratio:.2f} |",
                flush=True,
            )
        spent = stages(sizes[-1], Path(folder))
    print(f"\n| stage of a check of {sizes[-1] * FACTS:,} facts | s | share |\n|---|---|---|")
    whole = sum(spent.values())
    for name, cost in sorted(spent.items(), key=lambda each: -each[1]):
        if cost >= whole / LEAST_SHARE:
            print(f"| {name} | {cost:.2f} | {cost / whole:.0%} |")
    if asked.json:
        told = {**machine(), "rows": [asdict(row) for row in done], "stages": spent}
        asked.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
