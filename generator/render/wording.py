"""How values are worded for readers: figures, dates, ties, kinds."""

from decimal import Decimal

from generator import codes, dates
from generator.markup import Piece, Reference, pieces
from generator.model import DateStatement, Fact, Figure, Quote, Relation, Status
from generator.model.parts import Comparison
from generator.model.words import Basis, Bound, Change
from generator.render.views import When

NOUNS = {
    "quote": "Quotation",
    "claim": "Claim",
    "event": "Event",
    "figure": "Figure",
    "relation": "Relation",
    "status": "Status",
    "absence": "Absence",
    "actor": "Actor",
    "project": "Project",
    "source": "Source",
    "answer": "Answer",
    "key point": "Key point",
    "section": "Section",
}
"""What an entry of each kind is called on a page."""

TITLES = {
    "quotes": "Quotations",
    "claims": "Claims",
    "events": "Events",
    "figures": "Figures",
    "relations": "Relations",
    "statuses": "Statuses",
    "absences": "What it leaves out",
}
"""What the entries of each kind are called together."""

BASES = {Basis.INFERRED: "inferred", Basis.EXTERNAL: "from outside the sources"}
SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (10**6, "million"))
RANK = "place"
"""The unit of a rank, which is an ordinal and not an amount."""
AFTER_A_CITATION = tuple(",.;:!?…")
BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.NEARLY: "nearly ",
    Bound.AT_LEAST: "at least ",
    Bound.UP_TO: "up to ",
}


def number(value: Decimal) -> str:
    """A number with English grouping, large ones in words: 23.6 billion, 8,000, 6.8."""
    for size, name in SCALES:
        if abs(value) >= size:
            return f"{(value / size).normalize():f} {name}"
    return f"{value:,f}"


def amount(value: Decimal, unit: str) -> str:
    """A number with its unit: USD 23.6 billion, 6.8 %, 8,000 companies."""
    if unit == "percent":
        return f"{number(value)}%"
    if unit == RANK:
        return f"{_ordinal(value)} place"
    if codes.is_currency(unit):
        return f"{unit} {number(value)}"
    return f"{number(value)} {unit}"


def _ordinal(value: Decimal) -> str:
    ends = {1: "st", 2: "nd", 3: "rd"}
    whole = int(value)
    is_teen = whole % 100 in (11, 12, 13)
    return f"{whole:,}{'th' if is_teen else ends.get(whole % 10, 'th')}"


def figure_value(figure: Figure) -> str:
    """The value of a figure with its bound and direction."""
    shown = BOUNDS[figure.bound] + amount(figure.value, figure.unit)
    if figure.change is None:
        return shown
    if figure.unit == RANK:
        return f"{'risen' if figure.change is Change.INCREASE else 'fallen'} to {shown}"
    return f"{'up' if figure.change is Change.INCREASE else 'down'} {shown}"


def compared(against: Comparison, unit: str) -> str:
    """What a figure is measured against, without its link; `unit` is empty where none is known."""
    parts = []
    if against.value is not None:
        parts.append(amount(against.value, unit) if unit else number(against.value))
    if against.period is not None:
        parts.append(dates.display(against.period))
    return ", ".join(parts)


def when(statement: DateStatement | None) -> When | None:
    """A date as readers see it; one that is not known says so."""
    if statement is None:
        return None
    if statement.date is None:
        return When("date not known", "unknown", "not stated", statement.unknown or "")
    shown = dates.display(statement.date)
    basis = statement.basis
    if basis is Basis.STATED:
        return When(shown, why=statement.why or "")
    return When(shown, basis.value, BASES[basis], statement.why or "")


def heading(fact: Fact, names: dict[str, str]) -> str:
    """The words a fact is listed under; `names` gives the title of each register entry."""
    if isinstance(fact, Quote):
        return fact.translation or fact.exact
    if isinstance(fact, Figure):
        return f"{capitalized(fact.measure)}: {figure_value(fact)}"
    if isinstance(fact, Relation):
        subject, object_ = (names.get(one, one) for one in (fact.subject, fact.object))
        return f"{subject}: {fact.predicate.words} {object_}"
    if isinstance(fact, Status):
        return f"{names.get(fact.project, fact.project)}: {fact.status.words}"
    return unmarked(fact.text, names) if fact.text else fact.id


def unmarked(text: str, names: dict[str, str]) -> str:
    """A text of ours without its markup: names of actors and projects stay, citations go."""
    said, is_gone = "", False
    for piece in pieces(text):
        words = _said(piece, names)
        if is_gone and words.startswith(AFTER_A_CITATION):
            said = said.rstrip()
        said += words
        is_gone = not words
    return " ".join(said.split())


def _said(piece: Piece, names: dict[str, str]) -> str:
    if isinstance(piece, Reference):
        return piece.words or names.get(piece.target, "")
    return piece if isinstance(piece, str) else piece.shown


def shortened(words: str, most: int) -> str:
    """Words cut at a blank, for titles and descriptions; never used for evidence."""
    if len(words) <= most:
        return words
    return f"{words[:most].rsplit(' ', 1)[0].rstrip(' ,;:–—-')}…"


def capitalized(words: str) -> str:
    """Words with a capital letter at the beginning; a name such as eGov keeps its own letters."""
    if words[1:2].isupper():
        return words
    return words[:1].upper() + words[1:]
