"""The answer: one text of briefing.yml, read like an entry and refused like one."""

from generator.model import Answer
from tests.decode.reading import HEAD, marked, read


def test_an_answer_is_a_text_or_a_text_with_what_it_rests_on() -> None:
    short = read({"briefing.yml": f"{HEAD}answer: It pays [[will-pay]].\n"})
    long = read({"briefing.yml": f"{HEAD}answer: {{text: 'It pays [[will-pay]].'}}\n"})
    for briefing in (short, long):
        assert briefing.problems == ()
        ((record, answer),) = briefing.each(Answer)
        assert (record.id, answer.text) == ("answer", "It pays [[will-pay]].")
    (only,) = short.of(Answer)
    assert only.start().line == HEAD.count("\n") + 1


def test_an_answer_without_words_is_none() -> None:
    assert read({"briefing.yml": f"{HEAD}answer:\n"}).of(Answer) == ()


def test_there_is_one_answer() -> None:
    briefing = read({"briefing.yml": f"{HEAD}answer:\n  - It pays.\n  - It does not.\n"})
    (found,) = briefing.problems
    assert found.rule == "invalid-value"
    assert marked(briefing, found).startswith("- It pays.")
