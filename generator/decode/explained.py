"""What is wrong with a value that its field does not take, and the way out."""

from dataclasses import dataclass
from typing import Any

from generator.decode.parts import HABITUAL_WORDS, example_of, means_nothing, meant_by
from generator.model import Location
from generator.nodes import Mapping, Node, Scalar, Sequence, is_absent


@dataclass(frozen=True, slots=True)
class InvalidField:
    """One thing that pydantic found wrong."""

    error: str
    location: Location
    context: dict[str, Any]
    input: Any

    @property
    def around(self) -> Location:
        """Where the part stands that the field belongs to."""
        return self.location[:-1]

    @property
    def words(self) -> list[str]:
        """The words of the closed list that one was to be of; none where any text may stand."""
        expected = self.context.get("expected", "") if self.error == "enum" else ""
        return [word.strip("' ") for word in expected.replace(" or ", ", ").split(",") if word]


def invalid_in_words(fault: InvalidField, found: Node) -> tuple[str, str]:
    """What is wrong with a value, and the way out."""
    context = fault.context
    if fault.error == "enum":
        return _not_a_word(fault.input, fault.words)
    if is_absent(found):
        return "nothing is written here", "write it, or remove the line"
    most = context.get("max_length", 0)
    fixed = {
        "string_too_long": (f"longer than {most:,} characters", "shorten it"),
        "too_long": (f"more than {most:,} items", "leave out what is not needed"),
        "too_short": ("it is empty", "write at least one, or leave the field out"),
        "greater_than_equal": ("too small", f"{context.get('ge')} or more"),
        "less_than_equal": ("too large", f"{context.get('le')} or less"),
    }
    if fault.error in fixed:
        return fixed[fault.error]
    written = {Scalar: "a text", Sequence: "a list", Mapping: "fields and their values"}
    wanted, way_out = "fields and their values belong here", "begin with `id: …`"
    if fault.error == "string_type":
        wanted = "a text belongs here"
        way_out = "put it between quotation marks if it begins with a bracket"
        if isinstance(found, Sequence):
            way_out = f"write one alone, and an entry for each if there are several; {way_out}"
    elif fault.error == "decimal_type":
        wanted = "a number belongs here"
    if isinstance(found, Scalar) and means_nothing(found.value):
        way_out = "leave it out where there is nothing to say"
    elif example := example_of(fault.location):
        way_out = f"for instance {example}"
    return f"{wanted}, not {written[type(found)]}", way_out


def _not_a_word(written: Any, known: list[str]) -> tuple[str, str]:
    """A word that is not on its closed list, and the one that is probably meant."""
    listed = "one of: " + ", ".join(known)
    if not isinstance(written, str):
        return "one word belongs here", listed
    near = meant_by(written, known, HABITUAL_WORDS)
    message = f"'{written[:80]}' is not one of the words that may stand here"
    return message, f"did you mean '{near}'? ({listed})" if near else listed
