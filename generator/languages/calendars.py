"""The names of months, days and halves of a day in a language, as CLDR has them for it alone.

babel writes what an alias stands for into a table that all locales without a table of their own
share, so that Japanese has the months of Chinese where Chinese was asked for first. Here each
language has its tables to itself: what is read does not depend on what was read before.
"""

from copy import deepcopy
from functools import cache
from typing import Any

from babel import localedata

TABLES = ("months", "days", "day_periods")


@cache
def calendar(code: str) -> Any:
    """The tables `months`, `days` and `day_periods` of a locale: by context, by width, by number.

    Args:
        code: the locale as CLDR writes it, with `_`; babel has it.
    """
    whole = localedata.load(code)
    return localedata.LocaleDataDict(deepcopy({table: whole[table] for table in TABLES}))
