"""Texts and PDFs: what a line end meant, and the record of those that were taken out."""

import pytest

from generator.importing import ImportedArticle, NotImported, read_article
from generator.importing.wrapping import unwrapped
from generator.text import Label
from tests.importing.pages import body, labelled

WRAPPED = """\
The well of Orme

The well in the market square of Orme gave no water on Thursday, for the
second time this summer. The pump is to blame, said the clerk of the par-
ish, who has asked for a new one.

A new pump costs 1,850 pounds. The parish has asked the county for half of
it. The county did not answer.

Names:
Ann Fowle
Thomas Quill
"""


def texts(text: str) -> list[str]:
    return [block.text for block in unwrapped(text.splitlines())]


def pdf(*pages: tuple[str, ...]) -> bytes:
    """A PDF of some pages, each with its lines from the top."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(count))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, lines in enumerate(pages):
        shown = "".join(f"({line}) Tj T* " for line in lines)
        stream = f"BT /F1 11 Tf 14 TL 50 800 Td {shown}ET"
        objects += [
            (
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + 2 * number} 0 R"
                "/Resources<</Font<</F1 3 0 R>>>>>>"
            ),
            f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        ]
    found, offsets = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(found))
        found += f"{number} 0 obj{content}endobj\n"
    rows = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    end = f"trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(found)}\n%%EOF\n"
    return f"{found}xref\n0 {size}\n0000000000 65535 f \n{rows}{end}".encode("latin-1")


class TestWrappedTexts:
    def test_lines_that_ended_for_want_of_room_are_one(self) -> None:
        assert texts(WRAPPED) == [
            "The well of Orme",
            WRAPPED.split("\n\n")[1].replace("par-\nish", "parish").replace("\n", " "),
            WRAPPED.split("\n\n")[2].replace("\n", " "),
            "Names:",
            "Ann Fowle",
            "Thomas Quill",
        ]

    def test_a_word_goes_on_at_the_end_of_a_short_line_too(self) -> None:
        said = WRAPPED.replace("The well of Orme", "What the coun-\ncil says")
        assert texts(said)[0] == "What the council says"

    def test_every_end_that_was_taken_out_is_recorded(self) -> None:
        blocks = unwrapped(WRAPPED.splitlines())
        assert [block.joined for block in blocks] == [0, 2, 1, 0, 0, 0]
        assert blocks[1].words == ("parish",)

    @pytest.mark.parametrize(
        "text",
        [
            "One line\nAnother line\nA third line that is longer than the others are",
            "A paragraph is a line here. " * 9 + "\nSo is this one. " + "It is long. " * 20,
            "milk\nbread\nsalt\npepper",
        ],
    )
    def test_a_line_that_ends_by_itself_is_a_paragraph(self, text: str) -> None:
        assert len(texts(text)) == len(text.splitlines())

    @pytest.mark.parametrize("end", ["Anna-\nMaria", "1914-\n1918", "-\nno word"])
    def test_a_hyphen_of_the_text_stays(self, end: str) -> None:
        filled = "x" * 60
        (found,) = unwrapped(f"{filled}\n{filled}\n{filled}\n{'y' * 50} {end} {filled}".split("\t"))
        assert not found.words


def article(data: bytes, name: str = "well.pdf") -> ImportedArticle:
    return read_article(data, name)


class TestTexts:
    def test_labels_go_by_the_words_and_are_guesses(self) -> None:
        found = article(WRAPPED.encode(), "well.txt")
        assert len(body(found)) == 2
        assert all(line.is_disputed for line in found.lines)
        assert found.description.title is None or found.description.title.guess

    def test_a_text_in_another_encoding_is_read(self) -> None:
        text = "Мост открыли в мае, сказал начальник участка Виктор Ким.\n" * 4
        assert "начальник участка" in article(text.encode("cp1251"), "most.txt").text


class TestPdfs:
    LINES = (
        *("The Orme Herald", "Well of Orme runs dry again this summer", ""),
        "The well in the market square of Orme gave no water on Thursday, for the",
        "second time this summer. The pump is to blame, said the clerk of the",
        "parish, who has asked the county for a new one and was not answered.",
    )

    def test_paragraphs_are_made_whole(self) -> None:
        found = article(pdf(self.LINES))
        whole = [line.block for line in found.lines if line.block.joined]
        assert [block.joined for block in whole] == [2]
        assert whole[0].text.endswith("asked the county for a new one and was not answered.")

    def test_a_sentence_goes_on_where_letters_differ_in_width(self) -> None:
        lines = (
            *self.LINES[3:],
            "The illimitable will still fill it with little lilies, if it will,",
            "and the clerk wonders who is to pay for the water that is drawn.",
        )
        found = article(pdf((*self.LINES[:3], *lines)))
        assert found.lines[-1].block.text.startswith("The illimitable will")
        assert found.lines[-1].block.text.endswith("for the water that is drawn.")

    def test_headers_and_page_numbers_are_furniture(self) -> None:
        pages = [(f"The Orme Herald, page {n}", *self.LINES[1:], "", f"{n}") for n in range(1, 5)]
        found = article(pdf(*pages))
        assert "The Orme Herald, page 3" in labelled(found, Label.MENU)
        assert not any("Herald" in line for line in body(found))

    def test_a_footer_stands_behind_the_paragraph_that_it_cuts(self) -> None:
        first, second, third = self.LINES[3:]
        pages = [
            ("Well of Orme runs dry", first, "The Orme Herald 1"),
            (second, third, "The Orme Herald 2"),
            ("The county did not answer.", "The Orme Herald 3"),
        ]
        lines = article(pdf(*pages)).text.splitlines()
        assert [line.partition(" ")[2][:10] for line in lines] == [
            *("of Orme ru", "well in th", "Orme Heral", "Orme Heral", "county did", "Orme Heral")
        ]

    @pytest.mark.parametrize(
        ("data", "said"),
        [
            (b"%PDF-1.4\nnothing of the kind", "it is not a PDF that can be read"),
            (pdf(()), "pictures of text and no text"),
            (pdf(("text",)).replace(b"/Kids[4 0 R]", b"/Kids[2 0 R]"), "it is not a PDF|no text"),
        ],
    )
    def test_what_cannot_be_read_is_one_sentence(self, data: bytes, said: str) -> None:
        with pytest.raises(NotImported, match=said):
            article(data)
