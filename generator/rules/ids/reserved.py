"""Names that are in use already: by the site, or by an operating system."""

WINDOWS_NAMES = frozenset({"con", "prn", "aux", "nul"}) | {
    f"{device}{number}" for device in ("com", "lpt") for number in range(10)
}
"""File names that Windows reserves for devices, with any extension."""


PAGE_NAMES = frozenset(
    {
        *("index", "all", "actors", "projects", "sources", "quotes", "claims", "events"),
        *("figures", "relations", "statuses", "absences", "notes", "search", "tags", "method"),
        *("glossary", "disagreements", "waivers", "coverage", "assets", "schema", "404", "sitemap"),
        *("reference", "problems"),
    }
)
"""Names that pages of the site use themselves."""


def owner_of(name: str) -> str | None:
    """Who uses a name for itself."""
    if name in WINDOWS_NAMES:
        return "Windows"
    return "the site" if name in PAGE_NAMES else None
