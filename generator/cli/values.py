"""What the options of verbs say, read: percentages, dates, addresses."""

import re
from decimal import Decimal
from typing import TYPE_CHECKING

import click

from generator.late import Late

if TYPE_CHECKING:
    from generator import dates
else:
    dates = Late("generator.dates")


def percent(_: click.Context, __: click.Parameter, value: float | None) -> Decimal | None:
    """A percentage from 0 to 100."""
    if value is None:
        return None
    if not 0 <= value <= 100:  # click's own range lets "nan" through
        raise click.BadParameter(f"{value} is no percentage from 0 to 100")
    return Decimal(f"{value:.15g}")


def date(_: click.Context, __: click.Parameter, value: str | None) -> "dates.Date | None":
    """A date in EDTF."""
    try:
        return dates.parse(value) if value else None
    except dates.DateError as error:
        raise click.BadParameter("; ".join(filter(None, (error.message, error.help)))) from None


def address(_: click.Context, __: click.Parameter, value: str) -> tuple[str, int]:
    """A host and a port; this machine where no host is named."""
    host, _colon, port = value.rpartition(":")
    if not re.fullmatch("[0-9]{1,5}", port) or not 0 < int(port) < 65536:
        raise click.BadParameter(f"'{value}' has no port; write 127.0.0.1:8000, or another number")
    return host or "127.0.0.1", int(port)
