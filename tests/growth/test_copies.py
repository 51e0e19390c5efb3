"""Articles are not compared each with each."""

import random
from collections.abc import Callable

from generator.annotated import AnnotatedBriefing, annotate
from generator.origins import shared_passages
from tests.growth.counting import MOST, growth
from tests.trees import DictTree

HEADER = "title: T\nquestion: Q?\nas_of: 2022-05-20\n"
FOLDER = "briefings/elva"


def articles(texts: list[str]) -> AnnotatedBriefing:
    """A briefing of articles of one line."""
    files = {f"{FOLDER}/briefing.yml": HEADER.encode()}
    for number, text in enumerate(texts):
        files[f"seeds/{number}.txt"] = text.encode()
        files[f"{FOLDER}/facts/{number}.yml"] = (
            f"source:\n  id: source-{number:04}\n  file: seeds/{number}.txt\n  sha256: {'0' * 64}\n"
            "  title: T\n  language: en\n  publisher: {unknown: Not said.}\n"
            "  published: {unknown: Not said.}\n  layout: {'1': body}\n"
        ).encode()
    return annotate(DictTree(files), "elva")


def invented(seed: int, words: int) -> str:
    pick = random.Random(seed)  # noqa: S311 - nothing is secret here
    return " ".join(f"w{pick.randrange(5000)}" for _ in range(words))


def compared(texts: Callable[[int], list[str]]) -> Callable[[int], Callable[[], object]]:
    def ready(size: int) -> Callable[[], object]:
        annotated = articles(texts(size))
        return lambda: shared_passages(annotated)

    return ready


def test_articles_that_have_nothing_in_common() -> None:
    assert growth(compared(lambda n: [invented(each, 120) for each in range(n)]), 10) < MOST


def test_copies_of_one_article() -> None:
    assert growth(compared(lambda n: [invented(0, 60)] * n), 20) < MOST


def test_a_line_that_all_articles_print() -> None:
    line = "first printed in the weekly paper of the harbour town"
    with_it = compared(lambda n: [f"{invented(each, 60)} {line}" for each in range(n)])
    assert growth(with_it, 10) < MOST


def test_articles_that_repeat_one_word() -> None:
    assert growth(compared(lambda n: ["one " * 20 * n, "one " * 20 * n]), 5) < MOST


def test_each_of_many_copies_is_found_beside_one_before_it() -> None:
    found = shared_passages(articles([invented(0, 60)] * 30))
    assert {passage.other for passage in found} == {f"source-{n:04}" for n in range(1, 30)}
    assert len(found) < 30 * 4


def test_a_copy_of_a_late_article_is_found_among_many_that_share_a_line() -> None:
    line = "first printed in the weekly paper of the harbour town"
    texts = [f"{invented(each, 60)} {line}" for each in range(30)]
    (found,) = shared_passages(articles([*texts, f"{texts[17]} and so on"]))
    assert (found.one, found.other, found.words) == ("source-0017", "source-0030", 70)
