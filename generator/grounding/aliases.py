"""The names and forms of register entries, found in any text in one pass."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.decode import Briefing, Record
from generator.grounding.name_index import TITLED, WORD, Alias, Hit, NameIndex
from generator.languages import language_of
from generator.model import Actor, Project, Registered
from generator.model.words import ActorKind
from generator.text import Span
from generator.text.characters import scripts
from generator.text.folding import fold, fold_sentence

WORD_BEFORE = re.compile(r"(\w+)\.? $")
SMALL = 3  # letters
OPENING = "\"'“”„‘’«»([ "
ENDS = tuple(".!?…:")
LONGEST_WORD = 40  # characters before a surname that are looked at
MOST_REMEMBERED = 8192  # texts; each is asked about by every fact that it has to do with


def _is_name(text: str, others: frozenset[str], record: Record) -> bool:
    """Whether it names and does not only point ("the ministry") or describe ("Some officials")."""
    if not text[0].isupper() or text[0].lower() + text[1:] in others:
        return False
    is_group = isinstance(record.entry, Actor) and record.entry.kind is ActorKind.GROUP
    return is_proper(text) or not (is_group or text.startswith(TITLED))


@dataclass(frozen=True)
class Aliases:
    """All names and forms of a briefing's registers."""

    index: NameIndex
    registered: dict[str, Record]

    @classmethod
    def of(cls, briefing: Briefing) -> "Aliases":
        """Index the registers once."""
        aliases: list[Alias] = []
        registered: dict[str, Record] = {}
        for record, entry in briefing.each(Registered):
            registered.setdefault(record.id, record)
            others = frozenset(fold(name).typographic for name, _ in spellings(entry))
            for name, is_shown in spellings(entry):
                alias = _alias(name, record, others, is_shown=is_shown)
                if alias is not None:
                    aliases.append(alias)
        return cls(NameIndex(aliases), registered)

    @cached_property
    def find(self) -> Callable[[str], tuple[Hit, ...]]:
        """Gives the names in a text, with offsets into it; it remembers what it has read."""
        return lru_cache(MOST_REMEMBERED)(self._find)

    def _find(self, text: str) -> tuple[Hit, ...]:
        folded, offsets = fold_sentence(text)
        return tuple(
            hit._replace(span=Span(offsets.start(hit.span.start), offsets.end(hit.span.end)))
            for hit in self.find_folded(folded.typographic)
        )

    def find_folded(self, text: str) -> tuple[Hit, ...]:
        """The names in a typographically folded text; the longest name hides those inside it."""
        return self.index.find(text)

    @cached_property
    def titles(self) -> dict[str, str]:
        """What each entry is called, by its id."""
        return {
            key: record.entry.title
            for key, record in self.registered.items()
            if isinstance(record.entry, Registered)
        }

    @cached_property
    def shown(self) -> dict[str, tuple[str, ...]]:
        """The entries that bear each name, forms left out."""
        found: dict[str, list[str]] = {}
        for key, record in self.registered.items():
            assert isinstance(record.entry, Registered)
            for name in record.entry.names:
                found.setdefault(fold(name.name).typographic, []).append(key)
        return {name: tuple(keys) for name, keys in found.items()}

    @cached_property
    def called(self) -> dict[str, frozenset[str]]:
        """The persons whose name has a word, for surnames that are not among their forms."""
        found: dict[str, set[str]] = {}
        for key, record in self.registered.items():
            entry = record.entry
            if isinstance(entry, Actor) and entry.kind is ActorKind.PERSON:
                words = {word for name in entry.names for word in name.name.split()}
                for word in words.union(*(name.split() for name in whole_names(entry))):
                    if len(word) > 2:
                        found.setdefault(word.casefold(), set()).add(key)
        return {word: frozenset(keys) for word, keys in found.items() if len(keys) == 1}

    @cached_property
    def surnames(self) -> NameIndex:
        """The last words of persons' names, where only one person has them and none as a form."""
        lasts: dict[str, Record] = {}
        for record in filter(_is_person, self.registered.values()):
            assert isinstance(record.entry, Registered)
            for name in whole_names(record.entry):
                last = fold(name).typographic.split()[-1]
                if self.called.get(last.casefold()) == frozenset({record.id}):
                    lasts[last] = record
        named = (_alias(name, record, frozenset(), is_shown=True) for name, record in lasts.items())
        return NameIndex(filter(None, named))

    def find_in_article(self, text: str, language: str) -> tuple[Hit, ...]:
        """The names in a typographically folded article, in order.

        A person whose whole name it prints goes by the last word of it there, as people do in
        reports, unless a word beside one of them makes it the name of somebody else.
        """
        hits = self.find_folded(text)
        whole = {hit.owner for hit in hits if " " in hit.text and not hit.is_hidden}
        taken = {place for hit in hits for place in range(*hit.span)}
        others = self.surnames.find(text) if whole else ()
        more = [each for each in others if each.owner in whole and each.span.start not in taken]
        shared = {each.owner for each in more if not _stands_alone(text, each.span, language)}
        found = (*hits, *(each for each in more if each.owner not in shared))
        return tuple(sorted(found, key=lambda hit: hit.span))

    def find_in_prose(self, text: str, language: str) -> tuple[Hit, ...]:
        """The names in a text of ours, which may call a person by the surname alone."""
        hits = self.find(text)
        taken = {place for hit in hits for place in range(*hit.span)}
        more = (
            hit
            for hit in self.surnames.find(text)
            if hit.span.start not in taken
            and _stands_alone(text, hit.span, language)
            and not _may_be_a_word(text, hit.span, language)
        )
        return tuple(sorted((*hits, *more), key=lambda hit: hit.span))

    def title(self, key: str) -> str:
        """What an entry is called; its id where there is none."""
        return self.titles.get(key, key)

    def shown_names(self, key: str) -> tuple[str, ...]:
        """The names of an entry, its forms left out."""
        entry = self.registered[key].entry
        return tuple(each.name for each in entry.names) if isinstance(entry, Registered) else ()

    def names(self, key: str) -> tuple[str, ...]:
        """All names and forms of an entry, folded."""
        record = self.registered.get(key)
        entry = record.entry if record else None
        if not isinstance(entry, Registered):
            return ()
        return tuple(fold(name).typographic for name, _ in spellings(entry))


def spellings(entry: Registered) -> Iterable[tuple[str, bool]]:
    """The names of an entry (True) and its forms (False)."""
    yield from ((name.name, True) for name in entry.names)
    yield from ((form, False) for form in entry.forms)


def whole_names(person: Registered) -> Iterator[str]:
    """The names of a person, and those forms that are one in another alphabet."""
    names = [each.name for each in person.names]
    yield from names
    alphabets = scripts("".join(names))
    for form in person.forms:
        is_other = alphabets.isdisjoint(scripts(form))
        if is_other and " " in form and is_proper(form):
            yield form


def _alias(name: str, record: Record, others: frozenset[str], *, is_shown: bool) -> Alias | None:
    text = fold(name).typographic
    first = WORD.search(text)
    if first is None:
        return None
    lead = first.start()
    hides = is_proper(text) and _may_hide(record, is_shown=is_shown)
    is_name, is_person = _is_name(text[lead:], others, record), _is_person(record)
    return Alias(lead, text, record.id, is_name, hides, is_person)


def _is_person(record: Record) -> bool:
    return isinstance(record.entry, Actor) and record.entry.kind is ActorKind.PERSON


def _stands_alone(text: str, span: Span, language: str) -> bool:
    """Whether no word beside a surname belongs to it: Eva Lind and Lind Street are not Maja Lind.

    A title or the first word of a sentence may stand before it.
    """
    spoken = language_of(language)
    before = WORD_BEFORE.search(text, max(0, span.start - LONGEST_WORD), span.start)
    if before and before[1][0].isupper():
        word = before[1].casefold()
        if word not in spoken.names.titles and not spoken.names.is_ordinary(word):
            return False
    behind = text[span.end : span.end + 2]
    return spoken.has_capital_nouns or not (behind[:1] == " " and behind[1:].isupper())


def _may_be_a_word(text: str, span: Span, language: str) -> bool:
    """Whether a surname has its capital from elsewhere: "Price rises", "der Bauer"."""
    spoken = language_of(language)
    before = text[max(0, span.start - LONGEST_WORD) : span.start].rstrip(OPENING)
    if spoken.has_capital_nouns:
        articles = spoken.speech.articles if spoken.speech else frozenset[str]()
        return before.rpartition(" ")[2].casefold() in articles | spoken.names.joining
    opens = not before or before.endswith(ENDS)
    return opens and spoken.names.is_ordinary(text[span.start : span.end].casefold())


def is_proper(name: str) -> bool:
    """Whether a name is written like one: every word but the small ones begins with a capital.

    A small one has a few letters in every language: of, and, für, dla, los.
    """
    words = [word for word in WORD.findall(name) if len(word) > SMALL or not word.islower()]
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)


def _may_hide(record: Record, *, is_shown: bool) -> bool:
    """Whether what stands inside such a name is only a part of it.

    A description ("Russian officials") speaks of Russia, and so does an office ("Russian Deputy
    Foreign Minister"); the name of a ministry is a name of its own.
    """
    entry = record.entry
    if isinstance(entry, Actor):
        return is_shown if entry.kind is ActorKind.PERSON else entry.kind is not ActorKind.GROUP
    return isinstance(entry, Project)
