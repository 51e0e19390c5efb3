"""A tree of files in memory, for tests that change them thousands of times."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.tree import MAX_BYTES, Unreadable


@dataclass(frozen=True, slots=True)
class DictTree:
    """Files by their POSIX paths; a path in `refused` is there and cannot be read, for a reason."""

    contents: Mapping[str, bytes]
    refused: Mapping[str, str] | None = None

    @classmethod
    def of(cls, root: Path, *folders: str) -> "DictTree":
        """Everything below some folders of a project on disk."""
        return cls(
            {
                path.relative_to(root).as_posix(): path.read_bytes()
                for folder in folders
                for path in sorted((root / folder).rglob("*"))
                if path.is_file()
            }
        )

    def read(self, path: str, most: int = MAX_BYTES) -> bytes:
        """The bytes of one file; `Unreadable` where there is none to be read."""
        if self.refused and path in self.refused:
            raise Unreadable(self.refused[path])
        if path not in self.contents:
            raise Unreadable("there is no such file")
        if len(self.contents[path]) > most:
            raise Unreadable(f"it is larger than {most // 1024} kB")
        return self.contents[path]

    def files(self, folder: str, suffixes: tuple[str, ...]) -> tuple[str, ...]:
        """The files below a folder with one of these suffixes, sorted."""
        known = {*self.contents, *(self.refused or ())}
        return tuple(
            sorted(p for p in known if p.startswith(f"{folder}/") and p.endswith(suffixes))
        )

    def changed(self, path: str, content: str | bytes) -> "DictTree":
        """The same files with another content of one of them."""
        data = content.encode() if isinstance(content, str) else content
        return DictTree({**self.contents, path: data}, self.refused)

    def replaced(self, path: str, old: str, new: str) -> "DictTree":
        """The same files with other words in the place of some, which stand in one of them."""
        text = self.read(path).decode()
        assert old in text
        return self.changed(path, text.replace(old, new))
