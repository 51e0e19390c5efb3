"""When a key point claims to be more certain than what it rests on."""

import pytest

from generator.annotated import annotate
from generator.rules.together.overconfident import overconfident
from tests.briefings import base

BRIEFING = "briefings/elva/briefing.yml"
GROUP = "actors:\n  - {id: officials, kind: group, names: [officials]}\n"
PORT = "source: port, text: More., evidence: 348 tonnes"
GLOS = "source: glos, text: More., evidence: Port w Elvie ukarał Northern Line"


def complaints(confidence: str, *claims: str, why: str = "It is so.") -> list[str]:
    rows = "".join(f"  - {{id: claim-{n}, {one}}}\n" for n, one in enumerate(claims, 1))
    cited = " ".join(f"[[claim-{n}]]" for n in range(1, len(claims) + 1))
    head, _, _ = base().read(BRIEFING).decode().partition("key_points:")
    point = f'key_points:\n  - {{id: kp-one, text: "So {cited}.", confidence: {confidence}, '
    tree = base().changed(BRIEFING, f'{head}{point}why: "{why}"}}\n')
    tree = tree.changed("briefings/elva/more.yml", f"{GROUP}claims:\n{rows}")
    return [found.message for found in overconfident(annotate(tree, "elva"))]


@pytest.mark.parametrize(
    ("claims", "is_enough"),
    [
        ((PORT, GLOS), True),
        ((PORT,), False),
        ((f"{PORT}, via: [northern-line]", f"{GLOS}, via: [northern-line]"), False),
        ((PORT, f"{GLOS}, via: [elva-gazette]"), False),
        ((f"{PORT}, via: [glos-elvy]", f"{GLOS}, via: [elva-gazette]"), False),
        ((f"{PORT}, by: ada-lindt", f"{GLOS}, by: ada-lindt"), False),
    ],
)
def test_high_needs_two_origins_and_two_voices(claims: tuple[str, ...], is_enough: bool) -> None:
    assert (complaints("high", *claims) == []) is is_enough


@pytest.mark.parametrize("unnamed", ["via: [officials]", "by: officials, voice: anonymous"])
def test_medium_needs_somebody_with_a_name(unnamed: str) -> None:
    (message,) = complaints("medium", f"{PORT}, {unnamed}")
    assert "who has no name" in message
    assert complaints("low", f"{PORT}, {unnamed}") == []
    assert complaints("medium", f"{PORT}, {unnamed}", GLOS) == []


@pytest.mark.parametrize(
    ("why", "owns"),
    [
        ("One article, whose first publisher is not known.", True),
        ("It has a single independent origin.", True),
        ("The only known source is the paper.", True),
        ("All of it comes from Elva Gazette.", True),
        ("Elva Gazette alone reports it.", True),
        ("More than one source reports it.", False),
        ("Not one origin but three.", False),
        ("No one in the report denies it.", False),
        ("Only a report of Monday denies it.", False),
        ("Elva Gazette and Glos Elvy confirm it.", False),
    ],
)
def test_the_grounds_may_own_to_one_origin(why: str, owns: bool) -> None:
    assert (complaints("high", PORT, why=why) == []) is owns
