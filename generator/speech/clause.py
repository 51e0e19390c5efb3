"""Who is the subject of a verb of saying: the name, pronoun or description beside it."""

import re
from dataclasses import dataclass

from generator.speech.grammar import SayingWord, Verb
from generator.speech.names import Likelihood, NamedActor
from generator.speech.pieces import NamePlace, Pieces, Subject, SubjectKind

MOST_NAME = 3  # words of a description that may be nothing but a name
LONGEST = 160  # characters of a clause that are looked at behind a verb
FARTHEST, MOST_PIECES = 400, 12  # characters of a clause beside a verb, pieces before it
BOUND = re.compile(r"[:;!?…(«“„\"»”：；！？。（「」]|\.(?=\s|$)|\s[—–-]\s")
HEARER = re.compile(r"\s+[«„“\"][^«»„“”\"]{1,40}[»”\"](?=\s+\w)")
PRONOUN_BEHIND = re.compile(r"(?:-t)?[\s-](\w+)(?!\w)")


@dataclass(frozen=True)
class Clause(Pieces):
    """Who is the subject of what the reporter says."""

    def subject(self, said: SayingWord, start: int, end: int) -> Subject:
        """Who speaks by one verb, between the places where its clause begins and ends."""
        start, end = max(start, said.start - FARTHEST), min(end, said.end + FARTHEST)
        if self._is_aside_with_pronoun(start, said) or self._is_source_pronoun(said):
            return Subject(SubjectKind.POINTED, words=self._words(said.start, end), place=start)
        if aside := self._aside_with_name(start, end, said):
            return aside
        before = self._before(start, said) if said.verb is not Verb.SOURCE else None
        if before is not None and self._is_settled(before, start, said):
            return before
        limit = min(end, said.end + LONGEST)
        may_follow = said.verb in (Verb.SAYS, Verb.SOURCE)
        behind = self._behind(said.end, limit, said.verb) if may_follow else None
        if behind is not None and self._is_hearer(behind, said):
            behind = None
        found = [each for each in (behind, before) if each is not None]
        for kind in (SubjectKind.NAMED, SubjectKind.UNKNOWN):
            if each := next((one for one in found if one.kind is kind), None):
                return each
        return found[-1] if found else Subject(SubjectKind.POINTED, words=self._words(*said.span))

    def _is_source_pronoun(self, said: SayingWord) -> bool:
        """Whether a pronoun is the source: "according to her", "secondo lei"."""
        behind = PRONOUN_BEHIND.match(self.text, said.end)
        is_pronoun = behind is not None and behind[1].casefold() in self.grammar.speech.pronouns
        return is_pronoun and said.verb is Verb.SOURCE

    def _is_aside_with_pronoun(self, start: int, said: SayingWord) -> bool:
        """Whether a comma and a pronoun stand around the verb: ", betont er"."""
        behind = PRONOUN_BEHIND.match(self.text, said.end)
        is_pronoun = behind is not None and behind[1].casefold() in self.grammar.speech.pronouns
        lead = self.text[start : said.start].rstrip()
        return is_pronoun and said.verb is Verb.SAYS and lead.endswith((",", "–", "—"))

    def _aside_with_name(self, start: int, end: int, said: SayingWord) -> Subject | None:
        """The person between a verb behind a comma and the end of the clause: ", says Ann Lee"."""
        lead = self.text[start : said.start].rstrip()
        if said.verb is not Verb.SAYS or not lead.endswith((",", "–", "—")):
            return None
        part = self._parts(said.end, end)[0]
        name = next(iter(self._free(*part)), None)
        is_last = name is not None and not self._content(name.end - self.offset, part[1])
        if name is None or name.rank is not Likelihood.PERSON or not is_last:
            return None
        titles = self._content(said.end, name.start - self.offset)  # "says Mayor Ann Lee."
        return self._as_named([name], *part) if len(titles) <= MOST_NAME else None

    def _is_hearer(self, behind: Subject, said: SayingWord) -> bool:
        """Whether an abbreviation behind the verb hears, which takes no ending: "řekl ČTK"."""
        word = self.text[said.start : said.end].casefold()
        is_short = behind.words.isupper() and len(behind.words.split()) == 1
        return is_short and word.startswith(self.grammar.speech.heard)

    def _is_settled(self, before: Subject, start: int, said: SayingWord) -> bool:
        """Whether nothing behind the verb can be its subject."""
        if before.kind is SubjectKind.NAMED or self._has_pronoun(start, said.start):
            return True
        nearest = self._parts(start, said.start)[-1]
        is_aside = not self._content(*nearest) or self._is_aside(*nearest)
        return not (is_aside or self.grammar.speech.is_free)

    def named_in(self, start: int, end: int) -> Subject | None:
        """The first actor named between two places, persons before bodies; any verb may follow."""
        free = self._free(start, end)
        first = min(free, key=lambda one: (one.rank, one.start), default=None)
        return None if first is None else self._as_named([first], start, end)

    def in_view(self, start: int, end: int) -> Subject | None:
        """Whom the first word of a sentence gives it to: "Pour Me Ann Lee, avocate de Roy, …"."""
        first = self._first_word(start, end)
        if first is None or first[0].casefold() not in self.grammar.speech.views:
            return None
        part = first.end(), self._parts(first.end(), end)[0][1]
        names = self.names.within(*(self.offset + at for at in part))[:1]
        titles = [one for each in names for one in self._content(part[0], each.start - self.offset)]
        return self._as_named([*names], *part) if names and len(titles) <= MOST_NAME else None

    def before_colon(self, start: int, colon: int) -> Subject | None:
        """Who is named before a colon with no verb of saying."""
        return self._before(start, SayingWord(Verb.SAYS, colon, colon))

    def _before(self, start: int, said: SayingWord) -> Subject | None:
        parts = self._parts(start, said.start)[-MOST_PIECES:]
        nearest, name = parts[-1], parts[-2:][0] if self._is_relative(*parts[-1]) else None
        if name and (found := self._named(*name, nearest=None, place=NamePlace.ENDS)):
            return found
        if found := self._named(*nearest, nearest=said.start):
            return self._in_nominative(start, said.start) or found
        if self._has_pronoun(*nearest):
            return Subject(
                SubjectKind.POINTED, words=self._words(nearest[0], said.end), place=start
            )
        words = self._content(*nearest)
        if words:
            return self._described(nearest, words, is_before=True)
        return self._further(parts[:-1], said, start, is_joined=self._is_joined(*nearest))

    def _in_nominative(self, start: int, end: int) -> Subject | None:
        """The last person named in the nominative, where the language has cases."""
        if not self.grammar.speech.has_cases:
            return None
        free = [one for one in self._free(start, end) if one.rank is Likelihood.PERSON]
        if not free or free[-1].is_nominative:
            return None
        named = [one for one in free if one.is_nominative]
        return self._as_named(named[-1:], start, end) if named else None

    def _further(
        self, parts: list[tuple[int, int]], said: SayingWord, start: int, *, is_joined: bool
    ) -> Subject | None:
        """The subject that stands before an apposition, or has another verb before this one."""
        whole = [part for part in reversed(parts) if is_joined or not self._is_aside(*part)]
        for place in (NamePlace.BEGINS, NamePlace.ENDS) if not is_joined else (NamePlace.ANYWHERE,):
            for part in whole:
                if found := self._named(*part, nearest=part[1], place=place):
                    return found
                if is_joined and self._has_pronoun(*part):
                    return Subject(
                        SubjectKind.POINTED, words=self._words(part[0], said.end), place=start
                    )
        described = next((part for part in parts if self._content(*part)), None)
        if described is None:
            return None
        return self._described(described, self._content(*described), is_before=True)

    def _behind(self, start: int, end: int, verb: Verb) -> Subject | None:
        start = self._past_hearer(start, end)
        bound = BOUND.search(self.text, start + 1, end)
        parts = self._parts(start, bound.start() if bound else end)
        first = parts[0]
        named = self._named(*first, nearest=None)
        if named and not self._is_of(named, parts):
            return named
        words, is_pointed = self._content(*first), self._has_pronoun(*first) and verb is Verb.SAYS
        for part in parts[1:3] if words or not is_pointed else ():
            name = next(iter(self._free(*part)), None)
            if name is not None and self._is_apposed(part[0], name):
                return self._as_named([name], start, part[1])
        if is_pointed:
            return Subject(SubjectKind.POINTED, words=self._words(start, first[1]), place=start)
        if named:
            return named
        return self._described(first, words, is_before=False) if words else None

    def _past_hearer(self, start: int, end: int) -> int:
        """Where a name in marks and in another case ends: "сказала «Вестям» директор"."""
        marked = HEARER.match(self.text, start, end)
        names = self.names.within(self.offset + start, self.offset + marked.end()) if marked else ()
        is_hearer = bool(names) and not any(one.is_nominative for one in names)
        return marked.end() if marked and is_hearer else start

    def _is_apposed(self, start: int, name: NamedActor) -> bool:
        """Whether a piece begins with a name, or a person's behind what they are: "su X, el Y"."""
        words = self._content(start, name.start - self.offset)
        are_nouns = self.grammar.speech.has_capital_nouns or all(
            word.islower() or word.casefold() in self.grammar.titles for word in words
        )  # "the surgeon, Dr Ann Lee"
        return not words or (
            name.rank is Likelihood.PERSON and len(words) <= MOST_NAME and are_nouns
        )

    def _is_of(self, named: Subject, parts: list[tuple[int, int]]) -> bool:
        """Whether a body is named only as that of the person in apposition to it."""
        ranks = self.names.ranks
        is_body = all(ranks[owner] is Likelihood.OTHER for owner in named.owners)
        behind = next(
            (self._named(*part, nearest=None, place=NamePlace.BEGINS) for part in parts[1:2]), None
        )
        return (
            is_body
            and behind is not None
            and any(ranks[one] is Likelihood.PERSON for one in behind.owners)
        )

    def _named(
        self, start: int, end: int, *, nearest: int | None, place: NamePlace = NamePlace.ANYWHERE
    ) -> Subject | None:
        """The actor whom a piece of a clause names as its subject.

        Args:
            start: where it begins.
            end: where it ends.
            nearest: the place of the verb behind it; None where it stands before.
            place: where in the piece the name has to stand.
        """
        free = self._free(start, end)
        words = self.text[start:end]
        if place is NamePlace.BEGINS:
            first = start + len(words) - len(words.lstrip())
            free = [one for one in free if one.start - self.offset <= first]
        elif place is NamePlace.ENDS:
            last = start + len(words.rstrip())
            free = [one for one in free if one.end - self.offset == last]
        if not free:
            return None
        best = min((one.rank, not one.is_nominative) for one in free)
        free = [one for one in free if (one.rank, not one.is_nominative) == best]
        if nearest is not None and not self._is_joined(free[-1].end - self.offset, nearest):
            free = free[-1:]
        return self._as_named(free[:1], start, end)

    def _as_named(self, names: list[NamedActor], start: int, end: int) -> Subject:
        return Subject(SubjectKind.NAMED, names[0].owners, self._words(start, end), place=start)

    def _described(self, part: tuple[int, int], words: list[str], *, is_before: bool) -> Subject:
        """A description, or a name that is not registered, if one stands beside the verb."""
        start, end = part
        names = self.names.within(self.offset + start, self.offset + end)
        beside = frozenset(owner for one in names for owner in one.owners)
        held = {
            word
            for one in names
            for word in self._content(one.start - self.offset, one.end - self.offset)
        }
        others = [word for word in words if word not in held]
        shown = self._words(start, end)
        if (
            len(beside) == 1
            and names[0].rank is Likelihood.OTHER
            and self._are_prepositions(others)
        ):
            return Subject(SubjectKind.NAMED, beside, shown, place=start)  # "В Газпроме сообщили"
        near = words[-1] if is_before else words[0]
        for word in others if len(words) <= MOST_NAME or near not in others else (near,):
            if word[0].isupper() and (called := self._called(word) - beside):
                return Subject(SubjectKind.NAMED, called, shown, place=start)
        if near not in held and self._is_foreign(near, start, words):
            return Subject(SubjectKind.UNKNOWN, words=shown, beside=beside, place=start)
        return Subject(SubjectKind.POINTED, words=shown, beside=beside, place=start)
