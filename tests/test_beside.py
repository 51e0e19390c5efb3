"""Work in a process beside this one."""

import os
from functools import partial

import pytest

from generator import beside as module
from generator.beside import all_done, beside
from generator.cost import START, measured, stage
from generator.faults import EnvironmentFault


@pytest.fixture(params=[1, 2])
def processors(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    number = int(request.param)
    monkeypatch.setattr(module, "processors", lambda: number)
    return number


def test_what_was_worked_out_is_given_by_whichever_process(processors: int) -> None:
    with beside(lambda: (os.getpid(), "done")) as answer:
        process, said = answer()
    assert said == "done"
    assert (process == os.getpid()) is (processors == 1)


@pytest.mark.usefixtures("processors")
def test_what_is_raised_is_raised_by_who_waits() -> None:
    def refuse() -> None:
        raise EnvironmentFault("the disk is full")

    with beside(refuse) as answer, pytest.raises(EnvironmentFault, match="the disk is full"):
        answer()


def test_what_nobody_waits_for_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "processors", lambda: 2)
    with beside(lambda: os.read(os.pipe()[0], 1)):  # which never comes
        pass


def test_what_the_system_ends_is_done_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "processors", lambda: 2)
    here = os.getpid()
    with beside(lambda: os.getpid() == here or os._exit(9)) as answer:
        assert answer()


@pytest.mark.parametrize("number", [1, 2, 3])
def test_shared_works_come_back_in_their_order(
    number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "processors", lambda: number)
    with measured() as seconds:
        done = all_done([partial(_named, at) for at in range(13)], fewest=4)
    assert [at for at, _ in done] == list(range(13))
    assert len({process for _, process in done}) == number
    assert seconds.keys() == {START, "naming"}


def _named(at: int) -> tuple[int, int]:
    with stage("naming"):
        return at, os.getpid()
