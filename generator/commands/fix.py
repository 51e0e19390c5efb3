"""`briefing fix`: what can be mended with certainty is mended, or shown as it would be."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

from generator import face
from generator.changes import WordStep, word_diff
from generator.commands.check import inside, narrowed
from generator.commands.diff.as_text import words_marked
from generator.commands.placing import store_all
from generator.decode import SUFFIXES, Briefing, decode
from generator.diagnostics import in_order
from generator.editing import WrittenFile
from generator.editing.written_file import apart, applied
from generator.faults import EnvironmentFault
from generator.project import ProjectFolder
from generator.reporters import Report
from generator.reporters.as_text import as_text, visible
from generator.revision import tree_of
from generator.rules.ids.lost_address import lost_address
from generator.rules.ids.since import lost_since
from generator.rules.references.unknown_reference import unknown_reference

OF_LOST_IDS = (lost_address.name, unknown_reference.name)
"""Rules that speak of an id which is gone as well, and know less of it than the last commit."""
MOST_ROUNDS = 100  # one mended mistake lets the next one be seen
BESIDE = 6  # words of a line that are shown on either side of a change


@dataclass(frozen=True, slots=True)
class Mended:
    """What mending changes: the text of each file before and after, and what is left."""

    texts: Mapping[str, tuple[str, str]]
    rules: Counter[str]
    """How many diagnostics of each rule are gone."""
    left: Report

    @property
    def is_needed(self) -> bool:
        """Whether anything changes."""
        return bool(self.texts)


def mend(project: ProjectFolder, paths: Iterable[Path] = (), because: str = "") -> Mended:
    """Mend in memory whatever is certain, until nothing more is.

    Args:
        project: the project; its files are read and not written.
        paths: files or folders; only what is wrong there is mended. Without any, everything.
        because: why entries that are gone since the last commit no longer hold.
    """
    wanted = [inside(project, path) for path in paths]
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    rules: Counter[str] = Counter()
    old = committed(project)
    report = _checked(project, wanted, because, old)
    for _ in range(MOST_ROUNDS):
        fixes = apart(found.fix for found in report.diagnostics if found.fix)
        if not fixes:
            break
        rules.update(found.rule for found in report.diagnostics if found.fix in fixes)
        changed = applied(report.texts, fixes)
        before = {path: report.texts[path] for path in changed} | before
        after |= changed
        contents = {path: text.encode() for path, text in after.items()}
        edited = replace(project, unwritten={**project.unwritten, **contents})
        report = _checked(edited, wanted, because, old)
    texts = {path: (text, after[path]) for path, text in before.items() if text != after[path]}
    return Mended(texts, rules, report)


def write_mended(project: ProjectFolder, mended: Mended) -> None:
    """Write every file that changes, or none.

    Raises:
        EnvironmentFault: the disk refuses; every file is as it was.
    """
    store_all(project, (WrittenFile(path, after) for path, (_, after) in mended.texts.items()))


def mended_in_words(mended: Mended, *, is_written: bool, colour: bool, width: int = 0) -> str:
    """The changes word by word, what is left to a person, and how much of each there is."""
    lines: list[str] = []
    for path, (old, new) in sorted(mended.texts.items()):
        lines += _changes(path, old.splitlines(), new.splitlines(), colour=colour)
    number = sum(mended.rules.values())
    listed = ", ".join(f"{rule} × {times}" for rule, times in sorted(mended.rules.items()))
    done = "mended" if is_written else "to be mended by `briefing fix --write`"
    nothing = "nothing can be mended for certain" if mended.left.diagnostics else "nothing to mend"
    lines.append(f"{number:,} {done} ({listed})" if number else nothing)
    if mended.left.diagnostics:
        entries = dict.fromkeys(map(mended.left.entry, (d.place for d in mended.left.diagnostics)))
        where = f", in {', '.join(map(str, entries))}" if all(entries) else ""
        lines += ["", f"what is left takes a judgement{where}:", ""]
        lines.append(as_text(mended.left, colour=colour, width=width))
    return "\n".join(lines).rstrip("\n") + "\n"


def _changes(path: str, old: list[str], new: list[str], *, colour: bool) -> Iterator[str]:
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for tag, start, end, first, last in blocks:
        if tag != "equal":
            words = _words("\n".join(old[start:end]), "\n".join(new[first:last]), colour=colour)
            yield f"{visible(path)}:{start + 1}: {words}"


def _words(old: str, new: str, *, colour: bool) -> str:
    pieces = word_diff(old, new)
    if all(piece.step is WordStep.SAME for piece in pieces):
        return f"other blanks: {visible(new.strip())}"
    shown = []
    for number, piece in enumerate(pieces):
        is_same = piece.step is WordStep.SAME
        words = _ends(piece.words, number, len(pieces) - 1) if is_same else piece.words
        shown.append(words_marked(piece._replace(words=words), colour=colour))
    return " ".join(shown)


def _ends(words: str, number: int, last: int) -> str:
    """Words that stay, as far as they stand next to others that do not."""
    each = words.split(" ")
    head = each[:BESIDE] if number else []
    tail = each[-BESIDE:] if number < last else []
    return words if len(head) + len(tail) + 1 >= len(each) else " ".join((*head, "…", *tail))


def _checked(
    project: ProjectFolder,
    wanted: Sequence[str] = (),
    because: str = "",
    before: Mapping[str, Briefing] | None = None,
) -> Report:
    """What is wrong, and which ids the last commit has that are kept nowhere.

    Args:
        project: the project.
        wanted: the files or folders that are asked for.
        because: why entries that are gone no longer hold.
        before: the briefings as the last commit has them, where they are known already.
    """
    briefings = face.read(project)
    report = face.check(briefings)
    old = committed(project) if before is None else before
    lost = [
        one
        for briefing in briefings
        if briefing.briefing.slug in old
        for one in lost_since(old[briefing.briefing.slug], briefing, because)
    ]
    told = {f"'{id_}'" for id_, _ in lost}
    others = (
        found
        for found in report.diagnostics
        if found.rule not in OF_LOST_IDS or not any(id_ in found.message for id_ in told)
    )
    report = replace(report, diagnostics=in_order((*others, *(found for _, found in lost))))
    return narrowed(briefings, report, wanted) if wanted else report


def committed(project: ProjectFolder) -> dict[str, Briefing]:
    """The briefings as the last commit has them; none without Git, or before the first one."""
    try:
        tree = tree_of(project.root, "HEAD", SUFFIXES)
    except EnvironmentFault:
        return {}
    return {slug: decode(tree, slug) for slug in project.slugs()}
