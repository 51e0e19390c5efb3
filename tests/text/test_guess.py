"""What the lines of a plain text are, by their words and their order alone."""

import pytest

from generator.text import SourceText, guessed_layout

FIRST = "The port of Elva fined Northern Line 7,000 euros on 3 March 2022."
UNSPACED = "港口于二〇二二年三月三日对北方航运公司处以七千欧元罚款。"
MENU = ("Menu", "News", "Sport", "Weather", "Login")


@pytest.mark.parametrize(
    ("lines", "labels"),
    [
        (("Port fines line", "By Ada Lindt", FIRST), "title credit body"),
        (("Port fines line", "3 March 2022", FIRST), "title label body"),
        (("Reederei bestraft", "Von Anna Rau und Max Veit", FIRST), "title credit body"),
        (
            ("NEWS", "Port of Elva fines shipping line", "Par Jean Duval", FIRST),
            "menu title credit body",
        ),
        (("Port fines line", FIRST, FIRST, "What the port has said since"), "title body body menu"),
        (("罚款", UNSPACED), "title body"),
        (
            ("Start › News › Elva › Port", *MENU, "Port of Elva fines a line", FIRST),
            "menu " * 6 + "title body",
        ),
        ((*MENU, "Port fines line", FIRST), "menu " * 6 + "body"),
        (
            (
                "Home",
                "We use cookies, as all the others do.",
                "Port of Elva fines a line",
                *[FIRST] * 6,
            ),
            "menu menu title" + " body" * 6,
        ),
        ((FIRST, FIRST), "body body"),
        (("Port fines line", FIRST, "Why now?", FIRST, "We had to.", FIRST), "title" + " body" * 5),
        (("Port fines line", "Agence Sud, 3 March 2022", FIRST), "title label body"),
        (("Flotte bestraft", "Elva, den 3. März 2022", FIRST), "title label body"),
        (("News", "Port opens on 3 March 2022", FIRST), "menu title body"),
        (
            (
                "Port of Elva fines a shipping line",
                "The fine is the highest so far; the line says that it was not heard",
                "Max Veit",
                FIRST,
            ),
            "title lead credit body",
        ),
        (("Port fines line", FIRST, "Gazette, 4 July 2025", FIRST), "title body label body"),
    ],
)
def test_a_text_has_its_headline_and_what_is_no_article(
    lines: tuple[str, ...], labels: str
) -> None:
    assert " ".join(guessed_layout(SourceText.of("\n".join(lines))).values()) == labels
