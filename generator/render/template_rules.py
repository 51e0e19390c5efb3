"""What a template may not do, found in its syntax tree before it is compiled.

Making strings (Jinja would mix escaped and unescaped ones; text is made in Python anyway), and
printing a value in a position with another filter than the position asks for.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from jinja2 import nodes


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong in a template, and in which line."""

    line: int
    message: str


class Position(Enum):
    """Where on a page a value is printed, and what a mistake there is told."""

    FRONT_MATTER = "a value in front matter is printed with '|front'"
    JSON = "a value in an ld+json script is printed with '|jsonld'"
    CODE = "no value is printed into a script or a style"
    ATTRIBUTE = (
        "a value in a tag, an attribute list, a quoted title or a link's destination is printed "
        "with '|attr', '|address' or '|url'"
    )
    TEXT = (
        "'|front' is for front matter, '|jsonld' for an ld+json script, '|address' for attributes "
        "and destinations"
    )


_MACRO = "a macro"  # prints by rules of its own: it may hold whole attributes

_FITTING: dict[Position, frozenset[str | None]] = {
    Position.FRONT_MATTER: frozenset({"front"}),
    Position.JSON: frozenset({"jsonld"}),
    Position.CODE: frozenset(),
    Position.ATTRIBUTE: frozenset({"address", "attr", "url", _MACRO}),
    Position.TEXT: frozenset({None, "attr", "indent", "url", _MACRO}),
}
_ESCAPING = frozenset({"address", "attr", "front", "indent", "jsonld", "url"})
# Their results mean something in any other position, so they are printed where they are made.
_PRINTED_AT_ONCE = frozenset({"address", "front", "jsonld"})

_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(?!(?:.*\n)?---[ \t]*\n)", re.DOTALL)
_OPEN_SCRIPT = re.compile(r"<(script|style)\b(?!.*</\1)[^>]*>", re.DOTALL | re.IGNORECASE)
_OPEN_TAG = re.compile(r"<(?:[^<>\s][^<>]*)?\Z")
_OPEN_VALUE = re.compile(r"[\w-]=\"[^\"<>]*\Z")
_OPEN_ATTRIBUTES = re.compile(r"\{(?:[:#. ][^{}\n]*)?\Z|\]\([^()\n]*\Z")
_OPEN_TITLE = re.compile(r"^ *(?:!!!|\?\?\?\+?|===[!+]?) [^\n\"]*\"[^\n\"]*\Z", re.MULTILINE)
_OPEN_REFERENCE = re.compile(r"^ {0,3}\[[^\]\^][^\]]*\]:[^\n]*\Z", re.MULTILINE)
_OPEN = (_OPEN_TAG, _OPEN_VALUE, _OPEN_ATTRIBUTES, _OPEN_TITLE, _OPEN_REFERENCE)

_REFUSED: dict[type[nodes.Node], str] = {
    nodes.Concat: "'~' makes strings; print the parts one after the other",
    nodes.Mod: "'%' makes strings; use a test like 'divisibleby', or Python",
    nodes.Slice: "a slice can cut an entity in two; slice in Python",
    nodes.FilterBlock: "'{% filter %}' prints what the filter returns; use a macro",
    nodes.ScopedEvalContextModifier: "escaping is not switched off",
    nodes.EvalContextModifier: "escaping is not switched off",
}
_REFUSED_FILTERS = {
    "e": "every value is escaped already",
    "escape": "every value is escaped already",
    "forceescape": "every value is escaped already",
    "format": "print the parts one after the other",
    "join": "use a loop",
    "replace": "make the value in Python",
    "safe": "a value that is markup says so by its type",
}


def mistakes(template: nodes.Template) -> Iterator[Mistake]:
    """What a template does that none may do: what it makes, then where it prints."""
    for node in template.find_all(nodes.Node):
        if message := _refusal(node):
            yield Mistake(node.lineno, message)
    yield from _kept_escapes(template)
    yield from _Walk(_macros(template)).misplaced(template, [])


def _refusal(node: nodes.Node) -> str | None:
    match node:
        case nodes.Add(left=left, right=right) if not (_is_number(left) or _is_number(right)):
            return "'+' makes strings; print the parts one after the other"
        case nodes.AssignBlock(filter=nodes.Filter()):
            return "the filter of a '{% set %}' makes a string that counts as markup; use a macro"
        case nodes.Filter(name="map", args=[_, *_]):
            return "'map' takes an attribute here, not a filter"
        case nodes.Filter(name=name) if name in _REFUSED_FILTERS:
            return f"no filter '{name}' here: {_REFUSED_FILTERS[name]}"
        case nodes.Getattr(attr=str(name)) if name.startswith("_"):
            return f"'{name}' is private"
    return _REFUSED.get(type(node))


def _is_number(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Const) and isinstance(node.value, int)


def _kept_escapes(template: nodes.Template) -> Iterator[Mistake]:
    printed = {
        id(branch)
        for output in template.find_all(nodes.Output)
        for value in output.nodes
        for branch in _branches(value)
    }
    for node in template.find_all(nodes.Filter):
        if node.name in _PRINTED_AT_ONCE and id(node) not in printed:
            yield Mistake(node.lineno, f"'|{node.name}' stands last, where the value is printed")


@dataclass(frozen=True, slots=True)
class _Walk:
    """Walks a template in the order of its source, and knows the names of its macros."""

    macros: frozenset[str]

    def misplaced(self, node: nodes.Node, before: list[str]) -> Iterator[Mistake]:
        """What is printed below a node in the wrong position; `before` is the page so far."""
        for child in node.iter_child_nodes():
            match child:
                case nodes.TemplateData(data=data):
                    before.append(data)
                case nodes.Expr() if isinstance(node, nodes.Output):
                    yield from self._misprinted(child, _branches(child), before)
                case nodes.Macro() | nodes.AssignBlock():
                    yield from self.misplaced(child, [])
                case nodes.CallBlock(call=call):
                    yield from self.misplaced(child, [])
                    yield from self._misprinted(child, [call], before)
                case nodes.Stmt():
                    yield from self.misplaced(child, before)
                case _:
                    pass

    def _misprinted(
        self, node: nodes.Node, branches: Iterable[nodes.Expr], before: list[str]
    ) -> Iterator[Mistake]:
        position = _position("".join(before))
        if not {self._ends_in(branch) for branch in branches} <= _FITTING[position]:
            yield Mistake(node.lineno, position.value)
        before.append("x")  # any word: what is printed opens and closes nothing

    def _ends_in(self, value: nodes.Expr) -> str | None:
        match value:
            case nodes.Filter(name=name) if name in _ESCAPING:
                return name
            case nodes.Call(node=nodes.Name(name=name) | nodes.Getattr(node=nodes.Name(name=name))):
                return _MACRO if name in self.macros else None
            case _:
                return None


def _macros(template: nodes.Template) -> frozenset[str]:
    """The names that a template defines or imports macros by, and assigns nothing else to."""
    defined = {node.name for node in template.find_all(nodes.Macro)}
    modules = {node.target for node in template.find_all(nodes.Import)}
    imported = {
        name if isinstance(name, str) else name[1]
        for node in template.find_all(nodes.FromImport)
        for name in node.names
    }
    assigned = {node.name for node in template.find_all(nodes.Name) if node.ctx != "load"}
    return frozenset((defined | modules | imported) - assigned)


def _position(before: str) -> Position:
    if _FRONT_MATTER.match(before):
        return Position.FRONT_MATTER
    if script := _OPEN_SCRIPT.search(before):
        return Position.JSON if "application/ld+json" in script[0] else Position.CODE
    if any(opening.search(before) for opening in _OPEN):
        return Position.ATTRIBUTE
    return Position.TEXT


def _branches(value: nodes.Expr) -> Iterator[nodes.Expr]:
    """What a printed value may be: itself, or the branches of an inline `if`."""
    if isinstance(value, nodes.CondExpr):
        yield from _branches(value.expr1)
        if value.expr2 is not None:
            yield from _branches(value.expr2)
    else:
        yield value
