"""YAML read into nodes that know where they stand; every scalar stays the string it was."""

from generator.nodes.kept import document_of
from generator.nodes.node import (
    Document,
    LateMapping,
    Mapping,
    Node,
    Scalar,
    Sequence,
    as_plain,
    at,
    is_absent,
    is_refused,
    key_at,
)
from generator.nodes.reader import MAX_DEPTH, read_nodes
from generator.nodes.syntax import FORBIDDEN
from generator.nodes.within import in_quotes, part, renamed, reworded, span
