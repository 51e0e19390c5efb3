"""The settings of a project: the few that its `mkdocs.yml` may hold, read and refused in one."""

from generator.settings.reading import Settings, read_settings, refuse_missing

__all__ = ["Settings", "read_settings", "refuse_missing"]
