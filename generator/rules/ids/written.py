"""Where an id is written."""

from generator.decode import Record
from generator.diagnostics import Place


def written_at(record: Record, id_: str) -> Place:
    """Where an id of an entry is written, its present one or a former one."""
    formerly = record.entry.formerly
    is_former = id_ != record.id
    return record.place(("formerly", formerly.index(id_))) if is_former else record.start()
