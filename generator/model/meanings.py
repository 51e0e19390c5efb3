"""What the fields of a model mean: the text beneath each of them, read when somebody asks for it.

Pydantic reads these texts when it makes a model, which takes a sixth of the time that a check needs
to start; a check hardly ever says what a field means.
"""

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any, get_args

from pydantic import BaseModel

from generator.text.terms import ClosedTerm


@cache
def meanings_of(model: type[BaseModel]) -> Mapping[str, str]:
    """What the fields of a model mean, by name: what is given with a field, else its text."""
    found = dict[str, str]()
    for base in reversed(model.__mro__):
        found |= _texts_in(base.__module__).get(base.__name__, {})
    fields = model.model_fields.items()
    return found | {name: field.description for name, field in fields if field.description}


def described(model: type[BaseModel], name: str) -> str:
    """What belongs into a field, with the words of its closed lists, and no point at the end."""
    says = meanings_of(model).get(name, "").strip().rstrip(".")
    lists = _closed_lists(model.model_fields[name].annotation)
    words = " ".join(word.value for listed in lists for word in listed)
    return f"{says}: {words}" if words else says


@cache
def _texts_in(module: str) -> dict[str, dict[str, str]]:
    """The texts beneath the fields of each class of a module of the model."""
    if not module.startswith(__package__):
        return {}
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    classes = (each for each in tree.body if isinstance(each, ast.ClassDef))
    return {each.name: dict(_texts_beneath(each)) for each in classes}


def _texts_beneath(written: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, below in pairwise(written.body):
        match field, below:
            case ast.AnnAssign(ast.Name(name)), ast.Expr(ast.Constant(str(text))):
                yield name, inspect.cleandoc(text)
            case _:
                pass


def _closed_lists(annotation: Any) -> Iterator[type[ClosedTerm]]:
    """The lists of words that a field takes one of."""
    if isinstance(annotation, type) and issubclass(annotation, ClosedTerm):
        yield annotation
    for part in get_args(annotation):
        if not isinstance(part, str):
            yield from _closed_lists(part)
