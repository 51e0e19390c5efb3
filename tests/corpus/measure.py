"""`make corpus`: how many true facts of strangers' articles are refused, how many falsehoods pass.

`python -m tests.corpus.measure [open|sealed] [-v] [ARTICLE…]`; `-v` names each that went wrong.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from generator.diagnostics import Severity
from tests.corpus.article import Article, Complaint, articles, is_refused

COLUMNS = "{:24} {:>5} {:>8} {:>8} | {:>5} {:>8} {:>8} {:>8}"


@dataclass
class Tally:
    """How often something was tried, refused by proof, and only doubted."""

    tried: int = 0
    refused: int = 0
    doubted: int = 0

    def add(self, said: frozenset[Complaint]) -> None:
        """Count one more."""
        self.tried += 1
        self.refused += is_refused(said)
        self.doubted += bool(said) and not is_refused(said)

    @property
    def passed(self) -> int:
        """How often nothing was said."""
        return self.tried - self.refused - self.doubted


@dataclass
class Row:
    """The true facts and the falsehoods of one language, kind or place."""

    true: Tally = field(default_factory=Tally)
    false: Tally = field(default_factory=Tally)


@dataclass
class Figures:
    """All rows of all tables, and what went wrong, in words."""

    rows: dict[str, dict[str, Row]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def row(self, table: str, name: str) -> Row:
        """The row of a table, new where nothing was counted in it yet."""
        return self.rows.setdefault(table, {}).setdefault(name, Row())


def measure(chosen: Iterable[Article]) -> Figures:
    """Try every fact and every falsehood of some articles."""
    figures = Figures()
    for article in chosen:
        for name, said in article.true.items():
            if name:
                figures.row("all", "all").true.add(said)
                figures.row("by language", article.language).true.add(said)
            figures.wrong += [
                f"true   {article.name} {name or 'description'}: {line}" for line in _told(said)
            ]
        for each in article.falsehoods:
            said = article.said_of(each)
            for table, name in (
                *(("all", "all"), ("by language", article.language)),
                *(("by place", each.place), (f"by kind, in {each.place}", each.kind)),
            ):
                figures.row(table, name).false.add(said)
            if not said:
                figures.wrong.append(
                    f"false  {article.name} {each.id} {each.kind}/{each.place}: "
                    f"{each.find!r} -> {each.put!r} ({each.why})"
                )
    return figures


def _told(said: frozenset[Complaint]) -> Iterator[str]:
    for rule, severity, message in sorted(said):
        yield f"{'refused' if severity is Severity.ERROR else 'doubted'} [{rule}] {message}"


def _shown(name: str, row: Row) -> str:
    true, false = row.true, row.false
    cells = [_share(each, true.tried) for each in (true.refused, true.doubted)]
    cells += [_share(each, false.tried) for each in (false.refused, false.doubted, false.passed)]
    return COLUMNS.format(name, true.tried, *cells[:2], false.tried, *cells[2:]).rstrip()


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "-"


def main(words: list[str]) -> int:
    """Print the tables; 2 where there is no such half or article."""
    half = "sealed" if "sealed" in words else "open"
    patterns = [word for word in words if word not in ("open", "sealed", "-v")]
    chosen = [
        article
        for article in articles(half)
        if not patterns or any(fnmatchcase(article.name, f"{each}*") for each in patterns)
    ]
    if not chosen:
        print("no such article", file=sys.stderr)
        return 2
    figures = measure(chosen)
    if "-v" in words:
        print("\n".join(figures.wrong), end="\n\n")
    print(COLUMNS.format("", "true", "refused", "doubted", "false", "refused", "doubted", "passed"))
    for table, rows in figures.rows.items():
        print(f"\n{table}")
        for name in sorted(rows):
            print(_shown(name, rows[name]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
