"""`briefing new quote`: an entry that is ready to be filled in, behind the others of its list."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.commands.belonging import Where, belonging
from generator.commands.placing import file_at, refuse_newer, standing, store
from generator.commands.schema import modeline
from generator.commands.wish import Wish
from generator.decode import Briefing
from generator.editing import WrittenFile, add_entry, as_yaml, skeleton, written
from generator.faults import EnvironmentFault
from generator.model import Absence, Entry, Fact, KeyPoint, Quote, Registered, Section
from generator.project import ProjectFolder
from generator.published import read_published
from generator.rules.ids.reserved_id import owner_of
from generator.slugs import slug as id_of
from generator.text import QuoteSelector

ID = re.compile(r"[a-z0-9][a-z0-9-]{1,62}[a-z0-9]")
MOST_WORDS = 5  # that an id is made of; nobody reads a longer one
LONGEST = 56  # characters of a proposed id, so that a number still goes behind it


@dataclass(frozen=True, slots=True)
class Begun:
    """An entry that was written."""

    id: str
    noun: str
    path: str
    line: int
    open: tuple[str, ...]
    """The fields that have to be filled in."""

    def __str__(self) -> str:
        """What was done, and what is left to do."""
        left = f"fill in {', '.join(self.open)}" if self.open else "read it once more"
        return f"wrote the {self.noun} '{self.id}' at {self.path}:{self.line}; {left}"


def new_entry(
    project: ProjectFolder, wish: Wish, id_: str | None, slug: str | None, source: str | None
) -> Begun:
    """Write an entry into the file where others of its kind stand.

    Args:
        project: the project.
        wish: its kind, and the words of the article, or the name, that it begins with.
        id_: its id; proposed if it is None.
        slug: the briefing; may be None where there is one only, or the source tells it.
        source: the source that a fact comes from, by its id or file; if it is None, the one that
            the words stand in, or the only one there is.

    Raises:
        EnvironmentFault: it is not known where it goes, its id is taken, or the disk refuses.
        NotEvidence: the words stand nowhere, or cannot be evidence.
    """
    kind = wish.kind or Quote
    where = belonging(project, wish, slug, source)
    refuse_newer(where.briefing)
    if issubclass(kind, Registered):
        _refuse_known(project, kind, where, id_)
    id_ = _id(project, kind, where, id_)
    known = {"id": id_, **wish.known, **_known(kind, where)}
    is_foreign = where.is_foreign and issubclass(kind, Fact) and "evidence" in kind.model_fields
    also, without = (("translation",), ()) if is_foreign else ((), ("translation",))
    rows = skeleton(kind, known, also=also, without=without)
    path = _path(kind, where)
    file = file_at(project, path)
    is_bare = issubclass(kind, Registered) and path == _register(kind, where.briefing)
    if is_bare and not file.text:
        file = WrittenFile(path, modeline(project, path))
    added = add_entry(file, kind.plural, rows, is_bare=is_bare)
    store(project, added)
    needed = tuple(n for n, f in kind.model_fields.items() if f.is_required() and n not in known)
    line = 1 + [line.strip().removeprefix("- ") for line in added.lines].index(f"id: {id_}")
    return Begun(id_, kind.noun, path, line, tuple(name for name in needed if name != "id"))


def _refuse_known(
    project: ProjectFolder, kind: type[Registered], where: Where, wished: str | None
) -> None:
    """Refuse what has no name, a name that an entry has already, and one that makes no id."""
    if not where.words.strip():
        raise EnvironmentFault("say what it is called, behind its kind: briefing new person NAME")
    for record, entry in where.briefing.each(Registered):
        if where.words in entry.spellings:
            raise EnvironmentFault(
                f"the {entry.noun} '{record.id}' goes by this name already ({record.start()})"
            )
    if wished is None and not id_of(where.words):
        raise EnvironmentFault(f"no id can be made of '{where.words}'; choose an --id")
    if wished is None and (there := standing(project, where.briefing, _proposed(kind, where))):
        raise EnvironmentFault(
            f"'{_proposed(kind, where)}' is there already ({there.file.path}:"
            f"{there.node.place.line}); if another one is meant, choose an --id"
        )


def _known(kind: type[Entry], where: Where) -> dict[str, str]:
    """The fields that the words tell."""
    if where.hit and where.hit.evidence:
        if issubclass(kind, Quote):  # words printed twice were said once
            return {"exact": as_yaml(QuoteSelector(where.hit.evidence.exact))}
        return {"evidence": as_yaml(where.hit.evidence)}
    source = {"sources": f"[{where.article.id}]"} if where.article else {"sources": "all"}
    told = source if issubclass(kind, Absence) else {}
    if where.words:
        listed = {Registered: "names", Absence: "words"}
        for base, name in listed.items():
            if issubclass(kind, base):
                return {name: f"[{written(where.words, is_in_brackets=True)}]", **told}
        if issubclass(kind, (KeyPoint, Section)):
            return {"title" if issubclass(kind, Section) else "text": written(where.words)}
    return told


def _path(kind: type[Entry], where: Where) -> str:
    """The file that an entry belongs into."""
    briefing = where.briefing
    if where.article:
        return briefing.by_id[where.article.id].path
    used = [record.path for record in briefing.records if record.kind is kind]
    if issubclass(kind, Registered):  # what an article brought along is no place for others
        used = [path for path in used if not path.startswith(f"{briefing.folder}/facts/")]
    if used:
        return max(dict.fromkeys(used), key=used.count)
    if issubclass(kind, Registered):
        return _register(kind, briefing)
    return f"{briefing.folder}/briefing.yml"


def _register(kind: type[Entry], briefing: Briefing) -> str:
    return f"{briefing.folder}/{kind.plural}.yml"


def _id(project: ProjectFolder, kind: type[Entry], where: Where, wished: str | None) -> str:
    """The id of a new entry: the one that is wished, if it may be, or one that is free."""
    taken = {*_taken(project, where.briefing)}
    if wished is None:
        proposed = _proposed(kind, where)
        numbered = (f"{proposed}-{number}" for number in range(2, len(taken) + 3))
        may_be = (proposed, *numbered)
        return next(one for one in may_be if one not in taken and not owner_of(one))
    if not ID.fullmatch(wished):
        raise EnvironmentFault(f"'{wished}' is no id: 3 to 64 of a-z, 0-9 and hyphens")
    if wished in taken:
        raise EnvironmentFault(f"the id '{wished}' is taken; choose another --id")
    if owner := owner_of(wished):
        raise EnvironmentFault(f"'{wished}' is a name that {owner} uses for itself; add a word")
    return wished


def _taken(project: ProjectFolder, briefing: Briefing) -> Iterator[str]:
    """All ids that are in use, were in use, or were published once."""
    yield from briefing.taken
    yield from (one.id for one in read_published(project.root).of(briefing.slug).addresses)


def _proposed(kind: type[Entry], where: Where) -> str:
    """An id made of the first words, after the habit of the file; of its kind where it has none."""
    noun = kind.noun.replace(" ", "-")
    words = id_of(" ".join(where.words.split()[:MOST_WORDS]))
    if len(words) > LONGEST:
        words = words[:LONGEST].rpartition("-")[0] or words[:LONGEST]
    if where.article is None:
        return words if ID.fullmatch(words) else f"new-{noun}"
    prefix = where.article.id.partition("-")[0]
    own = [r for r in where.briefing.records if r.source == where.article.id]
    if not words:
        return f"{where.article.id[: LONGEST - len(noun)]}-{noun}"
    is_habit = 2 * sum(r.id.startswith(f"{prefix}-") for r in own) > len(own)
    proposed = f"{prefix}-{words}"[:LONGEST].strip("-") if is_habit else words
    return proposed if ID.fullmatch(proposed) else f"{where.article.id[:LONGEST]}-{noun}"
