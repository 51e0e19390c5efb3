"""A complete, ordinary MkDocs project, in memory: what any site builder is given."""

from generator.builder.configuration import FOR_DISK, FOR_SERVER
from generator.builder.project import DOCS, REPLACEABLE, Layout, lay_out, shipped
