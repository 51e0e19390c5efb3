"""Files on a built site that nobody built: packed copies beside what is served, litter, others."""

import zlib
from pathlib import Path

from generator.tree import Unreadable, WorkTree
from generator.verdict.reading import LARGEST_DATA

GZIP = 31  # the format for zlib: a header and a trailer of gzip, and nothing else
UNREAD = (".br", ".zst")
LITTER = frozenset((".DS_Store", "Thumbs.db", "desktop.ini"))


def is_packed_copy(site: Path, name: str) -> bool:
    """Whether a file is the one beside it in gzip, as a server keeps it to send it sooner.

    No more is unpacked than the file beside it has.
    """
    if not name.endswith(".gz"):
        return False
    reader = zlib.decompressobj(GZIP)
    try:
        due = WorkTree(site).read(name.removesuffix(".gz"), LARGEST_DATA)
        found = reader.decompress(WorkTree(site).read(name, LARGEST_DATA), len(due) + 1)
    except (Unreadable, zlib.error):
        return False
    return found == due and reader.eof and not reader.unused_data


def stray(name: str, unknown: str) -> str:
    """What is said of a file that nobody built.

    Args:
        name: its path.
        unknown: what is said where nothing else is known of it.
    """
    last = name.rpartition("/")[2]
    if last in LITTER or last.startswith("._"):
        return "an operating system left it, and whoever asks is sent it: delete it"
    if last.endswith(".gz"):
        return "it is not the file beside it, packed"
    if last.endswith(UNREAD):
        return "what is packed in it is not read here, as .gz is"
    return unknown
