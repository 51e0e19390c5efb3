"""A second opinion: the `edtf` library's grammar accepts what we accept."""

import importlib
import warnings
from collections.abc import Callable

import pytest

from generator.dates import parse

SHARED = [
    *("2022", "2022-03", "2022-03-28", "2022/2023", "2022-03-28/2022-04", "2022/..", "../2022"),
    *("2022~", "2022?", "2022%", "2022-03-28?", "2022?-03-28", "2022-?03-28", "2022-03-~28"),
    *("198X", "19XX", "2022-XX", "2022-03-XX", "2022-XX-XX", "XXXX-12", "2022-21", "2022-33"),
    *("2022-41", "[1667,1668,1670..1672]", "{2022,2023}", "[..2022]", "[2022..]", "2022/"),
]


@pytest.fixture(scope="module")
def parse_edtf() -> Callable[[str], object]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its imports warn
        function: Callable[[str], object] = importlib.import_module("edtf").parse_edtf
    return function


@pytest.mark.parametrize("text", SHARED)
def test_the_library_reads_what_we_read(text: str, parse_edtf: Callable[[str], object]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = parse_edtf(text)
    assert str(theirs).replace(", ", ",") == parse(text).text
