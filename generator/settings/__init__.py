"""The settings of a project: the few that its `mkdocs.yml` may hold, read and refused in one."""

from generator.settings.reading import (
    ProjectSettings,
    read_settings,
    refuse_missing,
    refuse_navigation,
)
