"""What the model is made of: frozen values, references that know themselves, a walk."""

from collections.abc import Container
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticKnownError

from generator.model.scalars import Id, ShortText, Text

MOST_ITEMS = 50  # of a list inside an entry; whatever shows the entry shows all of them
TAGS = 100  # bytes of HTML around a value
PLACE = 200  # bytes of HTML for what belongs to a part: its mark, its place, its label
Location = tuple[str | int, ...]
"""Where a value stands in an entry, as a path of keys and indexes."""


class Target(StrEnum):
    """What a reference may point at."""

    ACTOR = "an actor"
    REGISTER = "an actor or a project"
    PROJECT = "a project"
    SOURCE = "a source"
    FACT = "a fact"
    FIGURE = "a figure"
    ANY = "an entry"


class Ref(str):
    """An id that points at another entry; it knows what kinds it may point at."""

    __slots__ = ()
    target: ClassVar[Target] = Target.ANY


class ActorRef(Ref):
    """Points at an actor."""

    __slots__ = ()
    target = Target.ACTOR


class RegisterRef(Ref):
    """Points at an actor or a project."""

    __slots__ = ()
    target = Target.REGISTER


class ProjectRef(Ref):
    """Points at a project."""

    __slots__ = ()
    target = Target.PROJECT


class SourceRef(Ref):
    """Points at a source."""

    __slots__ = ()
    target = Target.SOURCE


class FactRef(Ref):
    """Points at a fact."""

    __slots__ = ()
    target = Target.FACT


class FigureRef(Ref):
    """Points at a figure."""

    __slots__ = ()
    target = Target.FIGURE


class ProseText(str):
    """A text of ours in which `[[id]]` is a reference and `[[count:…]]` a number."""

    __slots__ = ()


class CountedText(str):
    """A text of ours in which `[[count:…]]` is a number, and nothing else is markup.

    It is what readers see; `written` is what the author wrote.
    """

    __slots__ = ("written",)
    written: str

    def __new__(cls, shown: str, written: str = "") -> Self:
        """Make a text as readers see it, of one with counts if it has any."""
        text = super().__new__(cls, shown)
        text.written = written or shown
        return text


ActorId = Annotated[Id, AfterValidator(ActorRef)]
RegisterId = Annotated[Id, AfterValidator(RegisterRef)]
ProjectId = Annotated[Id, AfterValidator(ProjectRef)]
SourceId = Annotated[Id, AfterValidator(SourceRef)]
FactId = Annotated[Id, AfterValidator(FactRef)]
FigureId = Annotated[Id, AfterValidator(FigureRef)]
ProseField = Annotated[Text, AfterValidator(ProseText)]
Counted = Annotated[Text, AfterValidator(CountedText)]
CountedTitle = Annotated[ShortText, AfterValidator(CountedText)]


def _as_list(value: Any) -> Any:
    """One item written where a list may stand is a list of one."""
    return value if isinstance(value, (list, tuple)) else [value]


def several(item: Any, most: int | None = MOST_ITEMS) -> BeforeValidator:
    """Reads one item where a list may stand; the schema has both.

    Args:
        item: the type of an item.
        most: how many there may be; None where pages show a part of a longer list at a time.
    """

    def read(value: Any) -> Any:
        found = _as_list(value)
        if most is not None and len(found) > most:
            counted = {"field_type": "List", "max_length": most, "actual_length": len(found)}
            raise PydanticKnownError("too_long", counted)
        return found

    many = Annotated[list[item], Field(max_length=most)]
    return BeforeValidator(read, json_schema_input_type=item | many)


def alone(field: str, written: Any) -> BeforeValidator:
    """Reads a text alone as this field of a part; the schema has both."""

    def read(value: Any) -> Any:
        return {field: value} if isinstance(value, str) else value

    return BeforeValidator(read, json_schema_input_type=written)


class Model(BaseModel):
    """A frozen value; a key that the schema does not name is an error."""

    # most commands make no value of most kinds, so what reads one is made with the first of it
    model_config = ConfigDict(
        frozen=True, extra="forbid", defer_build=True, str_strip_whitespace=False
    )

    def __hash__(self) -> int:
        """Identity suffices: values are made once."""
        return id(self)


def extent(value: Any) -> int:
    """About how many bytes of HTML a value takes where all of it is shown."""
    if isinstance(value, Model):
        return PLACE + sum(extent(getattr(value, name)) for name in value.model_fields_set)
    if isinstance(value, dict):
        return sum(map(extent, value.values()))
    if isinstance(value, tuple):
        return sum(map(extent, value))
    return TAGS + len(str(value).encode())


def walk(value: Any) -> list[tuple[Location, Any]]:
    """Every value written in a model with its location, parents first, as the fields are listed."""
    found: list[tuple[Location, Any]] = [((), value)]
    if _has_parts(value.__class__):
        _walk(found, value, ())
    return found


_names: dict[frozenset[str], set[str]] = {}


def share_names(model: Model) -> None:
    """Let all values in which the same fields are written have one set of their names.

    A set of each value's own takes a sixth of the memory of a large briefing's entries.
    """
    for _, value in walk(model):
        if isinstance(value, Model):
            names = value.model_fields_set
            shared = _names.setdefault(frozenset(names), names)
            object.__setattr__(value, "__pydantic_fields_set__", shared)


def _walk(found: list[tuple[Location, Any]], value: Any, location: Location) -> None:
    for step, below in enumerate(value) if isinstance(value, tuple) else _written_in(value):
        at = (*location, step)
        found.append((at, below))
        if _has_parts(below.__class__):
            _walk(found, below, at)


def _written_in(value: Model) -> list[tuple[str, Any]]:
    written = value.model_fields_set
    found = vars(value).items()  # a third of the time that pydantic takes
    return [(name, below) for name, below in found if below is not None and name in written]


@cache  # pydantic takes its time to say what is one of its own
def _has_parts(kind: type) -> bool:
    return issubclass(kind, (Model, tuple))


def one_key(value: Any, key: str, content: str, words: Container[str]) -> Any:
    """Read `{word: text}` as `{key: word, content: text}`; anything else stays as it is.

    Beside one of the `words` other keys may stand; a single key is read as a word in any case, so
    that one slip in it is one mistake.
    """
    if not isinstance(value, dict) or key in value or content in value:
        return value
    found = [word for word in value if word in words] or list(value)
    if len(found) != 1 or (len(value) > 1 and found[0] not in words):
        return value
    others = {name: item for name, item in value.items() if name != found[0]}
    return {key: found[0], content: value[found[0]], **others}
