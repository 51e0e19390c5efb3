"""The scalar types of the model: every one reads a string strictly and says what is wrong."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from generator import codes, dates
from generator.model.numerals import GROUPED, PLAIN_NUMERAL, suggested_number
from generator.model.refusal import refuse
from generator.slugs import slug

MAX_TEXT = 4000  # Markdown parsing is quadratic in places; no sentence needs more
MAX_WORD = 200

_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{1,62})[a-z0-9]")
_BLANKS = (
    r"\x00-\x20\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ud800-\udfff"
)
_URL = re.compile(
    r"https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?::[0-9]{1,5})?"
    rf"(?:[/?#][^\\<>\"`{{}}|^{_BLANKS}]*)?",
    re.IGNORECASE | re.ASCII,  # without ASCII, ſ and the Kelvin sign count as s and k
)


def _text(value: Any) -> Any:
    if isinstance(value, str) and not any(_shows(character) for character in value):
        raise refuse("invalid-value", "this text is empty", "write it, or leave the field out")
    return value


def _shows(character: str) -> bool:
    """Whether a reader sees it: no blank, nothing invisible, nothing of private use."""
    return character.isprintable() and not character.isspace()


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _id(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if not _ID.fullmatch(value):
        several = [one.strip() for one in value.split(",")]
        suggestion = slug(value)[:64].strip("-")
        meant = suggestion if _ID.fullmatch(suggestion) else ""
        hint = f"for instance '{meant}'" if meant else ""
        if len(several) > 1 and all(map(_ID.fullmatch, several)):
            meant, hint = f"[{', '.join(several)}]", ""
        raise refuse(
            "invalid-id",
            f"'{value[:80]}' is not an id: 3 to 64 of the characters a-z, 0-9 and hyphens, "
            "with a letter or digit at both ends",
            hint,
            meant=meant,
        )
    return value


def _number(value: Any) -> Any:
    if isinstance(value, str):
        if not PLAIN_NUMERAL.fullmatch(value):
            way_out, also = suggested_number(value)
            message = f"'{value[:80]}' is not a plain number"
            meant = re.sub(r"[,.]", "", value) if GROUPED.fullmatch(value) else ""
            raise refuse("invalid-value", message, way_out, also=also, meant=meant)
        return Decimal(value)
    return value


def _date(value: Any) -> Any:
    if isinstance(value, dates.Date):
        return value
    if not isinstance(value, str):
        raise refuse("invalid-value", "one date belongs here", "for instance 2022-03-28")
    try:
        return dates.parse(value)
    except dates.DateError as error:
        raise refuse("invalid-date", error.message, error.help, meant=error.meant) from None


def _language(value: str) -> str:
    if not codes.is_language(value):
        message = f"'{value[:80]}' is not a language code (BCP 47)"
        found = codes.language_candidates(value)
        meant = _spelt_out(value, found, codes.language_name)
        way_out = _candidates(found, "for instance 'en', 'pl', 'kk'")
        raise refuse("invalid-language", message, way_out, meant=meant)
    return value


def _country(value: str) -> str:
    if not codes.is_country(value):
        message = f"'{value[:80]}' is not a country code (ISO 3166-1 alpha-2)"
        found = codes.country_candidates(value)
        meant = _spelt_out(value, found, codes.country_name)
        way_out = _candidates(found, "for instance 'KZ', 'PL', 'US'")
        raise refuse("invalid-country", message, way_out, meant=meant)
    return value


def _unit(value: str) -> str:
    looks_like_a_code = re.fullmatch(r"[A-Z]{3}", value) is not None
    if looks_like_a_code and not codes.is_currency(value):
        raise refuse(
            "invalid-currency",
            f"'{value}' is not a currency code (ISO 4217)",
            _candidates(codes.currency_candidates(value), "for instance 'USD', 'KZT', 'RUB'"),
        )
    if not looks_like_a_code and codes.is_money(value):
        raise refuse(
            "invalid-currency",
            f"'{value}' is money, and money is written as a currency code (ISO 4217)",
            _candidates(codes.currency_candidates(value), ""),
        )
    return value


def _spelt_out(value: str, found: tuple[str, ...], name: Callable[[str], str]) -> str:
    """The one code that is written in other letters, or as its English name; or nothing."""
    as_written = [one for one in found if value.lower() in (one.lower(), name(one).lower())]
    return as_written[0] if len(as_written) == 1 else ""


def _candidates(found: tuple[str, ...] | list[str], otherwise: str) -> str:
    listed = ", ".join(f"'{one}'" for one in tuple(found)[:3])
    return f"did you mean {listed}?" if listed else otherwise


def _hexadecimal(digits: int, what: str, way_out: str) -> AfterValidator:
    """Accepts so many digits of base sixteen, in small letters."""
    pattern = re.compile(f"[0-9a-f]{{{digits}}}")

    def read(value: str) -> str:
        if not pattern.fullmatch(value):
            message = f"{what} is {digits} of the characters 0-9 and a-f"
            raise refuse("invalid-value", message, way_out)
        return value

    return AfterValidator(read)


def is_safe_url(value: str) -> bool:
    """Whether an address is plain http(s): a host name, no user, no blanks or brackets."""
    return _URL.fullmatch(value) is not None


def _url(value: str) -> str:
    if not is_safe_url(value):
        raise refuse(
            "invalid-url",
            f"'{value[:80]}' is not an address that a page may link to",
            "write a whole http:// or https:// address",
        )
    return value


_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def _seed_path(value: str) -> str:
    parts = value.split("/")
    is_a_path = len(parts) > 1 and not {"", ".", ".."}.intersection(parts) and "\\" not in value
    if parts[0] != "seeds" or not is_a_path or _UNWRITABLE.search(value):
        raise refuse(
            "invalid-value",
            f"'{value[:80]}' is not the path of a stored article",
            "articles lie in seeds/, for instance seeds/article.txt",
        )
    return value


# Editors' schema engines read `2022` and `no` as a number and a boolean, so schemas accept both.
_LOOSE: dict[str, Any] = {"type": ["string", "number", "boolean"]}

Text = Annotated[
    str,
    Field(max_length=MAX_TEXT),
    BeforeValidator(_text),
    AfterValidator(_one_line),
    WithJsonSchema(_LOOSE | {"maxLength": MAX_TEXT}),
]
"""A text of ours: one line when shown, at most 4,000 characters, not blank."""

ShortText = Annotated[
    str,
    Field(max_length=MAX_WORD),
    BeforeValidator(_text),
    AfterValidator(_one_line),
    WithJsonSchema(_LOOSE | {"maxLength": MAX_WORD}),
]
"""A name, role or label: at most 200 characters."""

Exact = Annotated[str, Field(max_length=MAX_TEXT), WithJsonSchema(_LOOSE | {"maxLength": MAX_TEXT})]
"""Words of a source, character for character; never trimmed or folded here."""

Id = Annotated[
    str,
    BeforeValidator(_id),
    WithJsonSchema({"type": ["string", "integer"], "pattern": "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$"}),
]
"""An id: 3 to 64 of a-z, 0-9 and hyphens."""

Number = Annotated[
    Decimal,
    BeforeValidator(_number),
    WithJsonSchema({"type": ["number", "string"], "pattern": f"^(?:{PLAIN_NUMERAL.pattern})$"}),
]
"""A plain decimal number, exact."""

Edtf = Annotated[
    dates.Date,
    BeforeValidator(_date),
    WithJsonSchema(
        {"type": ["string", "number"], "description": "An EDTF date (ISO 8601-2), e.g. 2022-03-28"}
    ),
]
"""A date of ISO 8601-2 (EDTF)."""

Language = Annotated[str, AfterValidator(_language)]
"""A BCP 47 language tag."""

Country = Annotated[str, AfterValidator(_country)]
"""An ISO 3166-1 alpha-2 country code."""

Unit = Annotated[str, Field(max_length=MAX_WORD), BeforeValidator(_text), AfterValidator(_unit)]
"""An ISO 4217 currency code, `percent`, or a plain noun such as `companies`."""

Digest = Annotated[
    str, _hexadecimal(16, "a digest of a review", "copy the line that `briefing review` gives")
]
"""What `briefing review` gives of an entry."""

Sha256 = Annotated[
    str, _hexadecimal(64, "a sha256", "write the digest of the stored file, as sha256sum prints it")
]
"""A SHA-256 digest in lower-case hexadecimal."""

Url = Annotated[str, Field(max_length=2000), AfterValidator(_url)]
"""A plain http or https address."""

SeedPath = Annotated[str, Field(max_length=300), AfterValidator(_seed_path)]
"""The path of a stored article, below `seeds/`."""
