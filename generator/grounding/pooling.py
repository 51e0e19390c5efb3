"""What passages, texts, names, dates and figures say, put together for a text of ours."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from generator.codes import language_name
from generator.dates import Date, parse
from generator.dates.prose import DateMention, Partial, mentions, neighbours, resolve
from generator.grounding.clocks import clock_times, clocks
from generator.grounding.counting import NumeralPhrase, numeral_phrases
from generator.grounding.hidden import may_months
from generator.grounding.material import Material
from generator.grounding.naming import named_entries
from generator.grounding.passage import Passage, PlacedDate
from generator.grounding.pool import Pool
from generator.grounding.proper import is_mute, possible_names, word_set
from generator.grounding.shown import shown, shown_text
from generator.languages import language_of
from generator.languages.language import is_same_language
from generator.languages.states import states_in
from generator.model import Figure
from generator.quantities import Quantity, durations, read_quantities


def pool_of_passages(material: Material, passages: Iterable[Passage]) -> Pool:
    """What words of the articles say, with the editor's translations of them."""
    own = tuple(passages)
    placed = tuple(material.dates(own))
    dates = tuple(each.said for each in placed)
    found = Pool(
        (
            *(each.quantity for each in material.quantities(own)),
            *(two for each in own for two in _pairs(each.text, each.language)),
        ),
        (*_partials(dates), *(season for each in own for season in _seasons(each))),
        relatives=_relatives(dates),
        is_partial=any(
            not (each.translation or language_of(each.language).is_read) for each in own
        ),
        counted=tuple(each for one in own for each in _counted(one, material.language)),
        weekdays=frozenset(day for each in placed if (day := _weekday(each))),
        clocks=frozenset().union(*(clock_times(each.text, each.language) for each in own)),
        unread=tuple(material.unread_digits(own)),
        months=frozenset().union(*(may_months(each.text, each.language) for each in own)),
        is_timed=any(clocks(each.text, each.language) for each in own),
        likely=(*_likely(placed), *(one for each in own for one in _likely_seasons(each))),
    )
    translations = {each.translation for each in own if each.translation}
    texts = (_pool_of_text(material, each) for each in translations)
    return found.joined(
        (names_in_passages(material, own), pool_of_dates(_reckoned(placed)), *texts)
    )


def names_in_passages(material: Material, passages: Iterable[Passage]) -> Pool:
    """The names and words of the articles by themselves, without numbers and dates."""
    own = tuple(passages)
    return Pool(
        names=named_entries(material, own),
        words=_plain_words(each.text for each in own),
        heard=frozenset().union(
            *(possible_names(each.text, each.language, material.language) for each in own)
        ),
        is_mute=any(is_mute(each.text) and not each.translation for each in own),
        states=frozenset().union(*(states_in(each.text, each.language) for each in own)),
    )


def pool_of_texts(material: Material, texts: Iterable[str]) -> Pool:
    """What texts in the briefing's language say."""
    return Pool().joined(_pool_of_text(material, text) for text in texts)


def _pool_of_text(material: Material, text: str) -> Pool:
    plain = shown_text(material.aliases, text)
    dates = mentions(plain, material.language)
    numbers = read_quantities(plain, material.language)
    return Pool(
        (
            *numbers,
            *durations(plain, numbers, material.language),
            *_pairs(plain, material.language),
        ),
        tuple(_partials(dates)),
        frozenset(hit.owner for hit in material.aliases.find(plain) if not hit.is_hidden),
        word_set(plain),
        _relatives(dates),
        counted=numeral_phrases(plain, material.language),
        weekdays=frozenset(each.weekday for each in dates if each.weekday),
        clocks=clock_times(plain, material.language),
    )


def pool_of_names(material: Material, ids: Iterable[str]) -> Pool:
    """The names and forms of some register entries, and the numbers that are part of them."""
    keys = frozenset(ids) & material.aliases.registered.keys()
    texts = tuple(name for key in keys for name in material.aliases.names(key))
    numbers = tuple(each for text in texts for each in read_quantities(text, material.language))
    return Pool(numbers, (), keys, _plain_words(texts))


def pool_of_languages(material: Material, codes: Iterable[str]) -> Pool:
    """The names of languages, as they are called in the language of the briefing."""
    return Pool(words=_plain_words(language_name(code, material.language) for code in codes))


def pool_of_dates(dates: Iterable[Date | None]) -> Pool:
    """The days, months and years of some dates."""
    partials, weekdays = [], set[int]()
    for date in dates:
        for point in date.ends if date else ():
            whole = parse(point.digits)
            if whole.earliest and whole.earliest == whole.latest:
                weekdays.add(whole.earliest.isoweekday())
            month = int(point.month) if point.month and point.month.isdigit() else None
            day = int(point.day) if point.day and point.day.isdigit() else None
            partials.append(Partial(point.year, month, day))
    return Pool(dates=tuple(partials), weekdays=frozenset(weekdays))


def pool_of_figure(material: Material, figure: Figure) -> Pool:
    """A figure's own value, with its unit, and that of what it is compared with."""
    values = [figure.value]
    if figure.compare and figure.compare.value is not None:
        values.append(figure.compare.value)
    unit = "%" if figure.unit == "percent" else f" {figure.unit}"
    texts = (f"{shown(value)}{unit}" for value in values)
    numbers = tuple(each for text in texts for each in read_quantities(text, material.language))
    plain = figure.unit.partition(" ")[0]
    units = numeral_phrases(f"{shown(figure.value)} {figure.unit}", material.language)
    return Pool(numbers, words=word_set(figure.unit), counted=units if plain.islower() else ())


def _partials(said: Iterable[DateMention]) -> Iterator[Partial]:
    for each in said:
        for partial in (each.first, each.last):
            if partial is not None and partial.edtf:
                yield partial


def _seasons(passage: Passage) -> Iterator[Partial]:
    """The seasons that are named, with a year or without one."""
    dates = language_of(passage.language).dates
    beginnings = tuple(dates.season_stems)
    for word in word_set(passage.text) if dates.seasons else ():
        stems = (stem for stem in beginnings if word.startswith(stem))
        if word in dates.seasons or word.startswith(beginnings):
            yield Partial(month=dates.seasons.get(word) or dates.season_stems[next(stems)])


def _is_last_year(said: DateMention) -> bool:
    far = said.relative
    return far is not None and far.unit == "year" and far.offset == -1 and not far.is_rough


def _likely_seasons(passage: Passage) -> Iterator[Partial]:
    """The seasons in the years that the article's date leaves them."""
    on = passage.seed.source.published.date
    for said in _seasons(passage):
        mention = DateMention(0, 0, "", said)
        for meant in neighbours(mention, on) if on else ():
            yield replace(said, year=meant.text[:4])


def _pairs(text: str, language: str) -> tuple[Quantity, ...]:
    """Two, where both are spoken of."""
    return (
        read_quantities("2", language)
        if language_of(language).numbers.pairs & word_set(text)
        else ()
    )


def _relatives(said: Iterable[DateMention]) -> frozenset[tuple[str, int]]:
    """The dates that are counted from another: last year is `("year", -1)`."""
    found = (each.relative for each in said if each.relative)
    return frozenset((each.unit, each.offset) for each in found if not each.is_rough)


def _counted(passage: Passage, language: str) -> tuple[NumeralPhrase, ...]:
    """What the numbers of a passage count, where it is in our language."""
    is_ours = is_same_language(passage.language, language)
    return numeral_phrases(passage.text, language, is_printed=True) if is_ours else ()


def _reckoned(found: Iterable[PlacedDate]) -> Iterator[Date]:
    """The months that are told by their distance, counted from the article's date."""
    for each in found:
        on = each.passage.seed.source.published.date
        if on and each.said.relative and each.said.first.month:
            meant = resolve(each.said, on)
            yield from (meant.date,) if meant else ()


def _likely(found: Iterable[PlacedDate]) -> Iterator[Partial]:
    """Months in the years that the article's date leaves them: August, the same month last year."""
    for each in found:
        said, on = each.said, each.passage.seed.source.published.date
        if on and said.relative is None and said.first.month and not said.first.year:
            for meant in neighbours(replace(said, reach=None), on):
                yield Partial(meant.text[:4], said.first.month, said.first.day)
        elif on and on.earliest and _is_last_year(said):
            yield Partial(str(on.earliest.year - 1), on.earliest.month)


def _weekday(placed: PlacedDate) -> int | None:
    """The weekday that a date tells, or that "yesterday" was, counted from the article's date."""
    said, printed_on = placed.said, placed.passage.seed.source.published.date
    if said.weekday or said.relative is None or said.relative.unit != "day":
        return said.weekday
    day = printed_on.earliest if printed_on else None
    if day is None or printed_on is None or day != printed_on.latest:
        return None
    return (day + timedelta(days=said.relative.offset)).isoweekday()


def _plain_words(texts: Iterable[str]) -> frozenset[str]:
    """The words of some texts without case and possessives; a compound in its parts."""
    return frozenset().union(*(word_set(text) for text in texts))
