"""The home page: every briefing with its question, its answer and its newest article."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from generator import dates
from generator.markup import first_sentence
from generator.model import Answer, KeyPoint, Source
from generator.page import Page
from generator.render.addresses import Addresses, relative
from generator.render.arrangements import LETTERS
from generator.render.cutting import HeadingLevel, Spread, Steps, initial_letters, without_repeated
from generator.render.desk import Desk
from generator.render.languages import own_language
from generator.render.lists import DOORS
from generator.render.orders import Choice
from generator.render.parts.summing_up import pending
from generator.render.shell import head, page
from generator.render.views import LinkView, Prose, When
from generator.render.wording import when
from generator.wordings import _

HOME = "index.md"
WHOLE = 50  # briefings that the page introduces; of all others it has the titles


@dataclass(frozen=True, slots=True)
class Newest:
    """The article of a briefing that was published last."""

    link: LinkView
    outlet: str
    published: When


@dataclass(frozen=True, slots=True)
class Entrance:
    """A briefing as the home page lists it."""

    id: str
    link: LinkView
    question: str
    answer: Prose
    pending: str
    as_of: str
    newest: Newest | None
    doors: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class Titled:
    """A briefing of which home has the title."""

    id: str
    title: str
    page: str

    @property
    def extent(self) -> int:
        """About how many bytes of HTML its title takes."""
        return len(self.title.encode())


def home_pages(briefings: Collection[Addresses]) -> Iterator[Page]:
    """The list of all briefings, the one that was brought up to date last first.

    Of many it has the titles, which go on by their letters.
    """
    known = sorted(briefings, key=_age)
    others = tuple(
        Titled(one.slug, one.annotated.briefing.title, one.home) for one in known[WHOLE:]
    )
    spread = Spread(HOME, "by", others, tuple(map(_letters, LETTERS)))
    for part in spread.parts:
        at = spread.page(part.under)
        words = " · ".join(one.words for one in without_repeated(part.under))
        title = _("Annotated briefings")
        yield page(
            at,
            "home.md.j2",
            head(
                f"{title}: {words}" if words else title,
                _("News articles taken apart into facts, each fact proved."),
                is_unfound=bool(words),
            ),
            briefings=() if words else tuple(map(_entrance, known[:WHOLE])),
            others=tuple(LinkView(one.title, relative(one.page, at)) for one in part.items),
            later=tuple(
                Choice(LinkView(_words(steps), relative(spread.page(steps), at)), count)
                for steps, count in part.later
            ),
            home=LinkView(title, relative(HOME, at)) if words else None,
        )


def _letters(length: int) -> HeadingLevel[Titled]:
    return lambda one: initial_letters(one.title, length)


def _words(steps: Steps) -> str:
    return " · ".join(one.words for one in without_repeated(steps))


def _entrance(addresses: Addresses) -> Entrance:
    header = addresses.annotated.briefing.header
    desk = Desk(addresses, HOME)
    return Entrance(
        f"s_{addresses.slug}",
        LinkView(addresses.annotated.briefing.title, relative(addresses.home, HOME)),
        header.question if header else "",
        _answer(desk),
        pending(desk),
        dates.display(header.as_of) if header else "",
        _newest(desk),
        tuple(desk.door(one.door, _(one.door.title)) for one in DOORS if desk.is_open(one.door)),
    )


def _age(one: Addresses) -> tuple[int, str]:
    """What briefings are sorted by: the last day of their edition, backwards, then their name."""
    header = one.annotated.briefing.header
    day = header.as_of.latest if header else None
    return (-day.toordinal() if day else 0, one.slug)


def _newest(desk: Desk) -> Newest | None:
    """The article that was published last; nothing where no article has a date."""
    dated = [
        (dates.chronological(source.published.date), record.id, source)
        for record, source in desk.annotated.briefing.each(Source)
        if source.published.date
    ]
    if not dated:
        return None
    _date, key, source = max(dated, key=lambda one: one[:2])
    published = when(source.published)
    assert published is not None
    return Newest(desk.link(key), desk.outlet(key), published)


def _answer(desk: Desk) -> Prose:
    """The answer, else the first key point, citations as links to the facts."""
    briefing = desk.annotated.briefing
    for record in briefing.of(Answer):
        return desk.prose(record.entry.text, cites=False)
    for point in briefing.of(KeyPoint)[:1]:
        return desk.prose(first_sentence(point.entry.text, own_language(desk))[0], cites=False)
    return ()
