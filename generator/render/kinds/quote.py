"""How quotations are shown: on what occasion and where the words were said."""

from collections.abc import Iterator

from generator.model import Quote
from generator.render.arrangements import SPEAKER
from generator.render.desk import Desk
from generator.render.doors import Door, index_of
from generator.render.kinds.cells import where
from generator.render.kinds.shown import Shown
from generator.render.views import Row
from generator.wordings import N_, _


def _rows(desk: Desk, quote: Quote) -> Iterator[Row]:
    if quote.occasion:
        yield Row(_("Occasion"), quote.occasion)
    yield from where(desk, quote)


QUOTE = Shown(
    Quote,
    Door(
        index_of(Quote),
        N_("In their words"),
        N_("Everything that is quoted, word for word, by speaker."),
    ),
    rows=_rows,
    opening=N_("Open the quotation"),
    arrangement=SPEAKER,
    fields=("language",),
    levels=SPEAKER.levels,
    is_chosen=True,
)
