"""Whatever structure a stranger writes, decoding collects mistakes and never raises."""

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Place
from generator.model import LISTS, Header, Model, Source
from generator.nodes import MAX_DEPTH
from tests.decode.reading import read, source

SECONDS = 10.0  # five times what the slowest takes alone
KINDS: dict[str, type[Model]] = {**LISTS, "source": Source}


def models(kind: Any, seen: set[Any]) -> Iterator[type[Model]]:
    """A model and all models inside it."""
    if isinstance(kind, type) and issubclass(kind, Model) and kind not in seen:
        seen.add(kind)
        yield kind
        for field in kind.model_fields.values():
            yield from models(field.annotation, seen)
    for inner in getattr(kind, "__args__", ()):
        yield from models(inner, seen)


MODELS = [one for kind in (*LISTS.values(), Source, Header) for one in models(kind, set())]
FIELDS = sorted({name for model in MODELS for name in model.model_fields})
WORDS = (
    *("", " ", "abc", "x-y", "all", "2022", "2022-03-28", "2022-02-30", "1", "1_000", "٣", "-5"),
    *("USD", "usd", "KZ", "pl", "person", "asserts", "sic", "preferred", "disputes", "inferred"),
    *("no", "null", "~", "7-9", "[[abc]]", "https://a.pl", "seeds/a.txt", "0" * 64, "x" * 5000),
    *(
        "{message}",
        "{{",
        "%s",
        "\\",
        "\n",
        "<b>",
        "exact",
        "why",
        "unknown",
        "kind",
        "body",
        "title",
    ),
)
words = st.sampled_from(WORDS) | st.text(max_size=8)
keys = st.sampled_from(FIELDS) | words
structures = st.recursive(
    words | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=6),
    max_leaves=8,
)


@st.composite
def nearly_right(draw: st.DrawFn, kind: type[Model]) -> dict[str, Any]:
    """An entry with the fields of its kind, whose values are anything."""
    fields = draw(st.sets(st.sampled_from(sorted(kind.model_fields)), max_size=12))
    required = {name for name, field in kind.model_fields.items() if field.is_required()}
    entry = {name: draw(structures) for name in fields | required}
    return entry | draw(st.dictionaries(keys, structures, max_size=2))


entries = {
    name: nearly_right(kind) | structures | st.lists(nearly_right(kind), max_size=3)
    for name, kind in KINDS.items()
}
files = st.fixed_dictionaries({}, optional=entries) | st.dictionaries(keys, structures) | structures


def written(value: Any) -> str:
    """A structure as YAML that reads back as it is; None as an empty value."""
    return json.dumps(value, ensure_ascii=False).replace("null", "")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=100)
@given(files, files)
@example({"quotes": [{"id": "abc", "links": {"": ""}}]}, {})
@example({"source": {"layout": {"1": None, "2": "x", "": "body"}}}, {"notes": {"kind": None}})
@example({"figures": {"value": {}, "compare": {"value": []}, "inferred": {"": []}}}, {"as_of": []})
def test_no_structure_makes_the_decoder_raise(one: Any, head: Any) -> None:
    briefing = read({"facts/a.yml": written(one), "briefing.yml": written(head)})
    for found in briefing.problems:
        assert isinstance(found.place, Place)
        assert found.place.path in briefing.texts
        assert 0 < len(found.message) < 1000
        assert "Input should" not in found.message
    assert len(briefing.by_id) <= len(briefing.records)


@settings(deadline=None)
@given(st.sampled_from(FIELDS), structures)
def test_a_value_of_any_shape_in_any_field_is_read_or_refused(field: str, value: Any) -> None:
    entry = {"id": "abc", "by": "x-y", "exact": "w", field: value}
    briefing = read({"facts/a.yml": f"{source()}quotes: [{written(entry)}]\n"})
    assert briefing.problems or "abc" in briefing.by_id or field == "id"


def test_entries_nested_to_the_limit_are_refused_and_not_followed() -> None:
    deep = "[" * (MAX_DEPTH - 4) + "]" * (MAX_DEPTH - 4)
    for field in ("evidence", "notes", "links", "date", "text", "inferred"):
        written_ = f"{{id: abc, by: x-y, exact: w, {field}: {deep}}}"
        assert len(read({"facts/a.yml": f"{source()}quotes: [{written_}]\n"}).problems) == 1


def quote(fields: str) -> str:
    return f"{source()}quotes: [{{id: abc, by: x-y, exact: w, {fields}}}]\n"


MANY = {
    "unknown fields": quote(", ".join(f"k{n}: v" for n in range(20_000))),
    "unknown lists": source() + "".join(f"k{n}: v\n" for n in range(20_000)),
    "broken entries": source() + "quotes:\n" + "- {id: abc, by: x-y, exct: w}\n" * 7_000,
    "broken links": quote("links: [" + "{a: b}, " * 10_000 + "]"),
    "links without an end": quote("links: [" + "{disputes: abc}, " * 10_000 + "]"),
    "many lines": source(layout="{" + ", ".join(f"{n}: body" for n in range(1, 20_000)) + "}"),
    "wrong labels": source(layout="{" + ", ".join(f"{n}: bdoy" for n in range(1, 20_000)) + "}"),
    "reasons for no field": quote(
        "inferred: {" + ", ".join(f"k{n}: v" for n in range(20_000)) + "}"
    ),
    "much evidence": quote("evidence: [" + "a, " * 40_000 + "]"),
}


@pytest.mark.parametrize("name", MANY)
def test_tens_of_thousands_of_values_are_decoded_in_seconds(name: str) -> None:
    started = time.process_time()
    briefing = read({"facts/a.yml": MANY[name]})
    assert time.process_time() - started < SECONDS
    entries_ = MANY[name].count("{id: abc")
    assert len(briefing.problems) <= max(20, entries_)
