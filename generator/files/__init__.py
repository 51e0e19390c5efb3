"""Files on disk, whole or not at all: a set of generated files replaces the one before.

The new set is written and synced beside the old one, then renamed into place file by file under a
journal. An error undoes what was done; after a crash the next run undoes or finishes it. What the
generator did not write is never touched.
"""

from generator.files.extra import remove_page, write_page
from generator.files.folder import replace_folder, restore_folder
from generator.files.lock import exclusive
from generator.files.record import read_manifest
from generator.files.replacing import replace_generated

__all__ = [
    "exclusive",
    "read_manifest",
    "remove_page",
    "replace_folder",
    "replace_generated",
    "restore_folder",
    "write_page",
]
