"""What older versions wrote, and how it is written now: one module for each thing that changed."""

from generator.commands.migrating.generated import generated_pages
from generator.commands.migrating.notes import notes
from generator.commands.migrating.schema_number import with_schema_number
from generator.commands.migrating.settings import with_our_settings
from generator.commands.migrating.waivers import with_settled_doubts

__all__ = [
    "generated_pages",
    "notes",
    "with_our_settings",
    "with_schema_number",
    "with_settled_doubts",
]
