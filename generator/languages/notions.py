"""Everyday notions in sets: of a set, one is easily told for another, and is something else."""

import re
from collections.abc import Mapping


class Notion(str):
    """What an everyday word means, the same in every language: rain, a driver, a bakery."""

    __slots__ = ()


_SETS = """
    rain snow frost heat drought flood wind fog thaw hail lightning landslide earthquake fire
        explosion strike bankruptcy roadworks fatigue
    teacher pupil doctor nurse patient driver passenger farmer fisher volunteer tourist journalist
        artist player coach referee soldier police firefighter judge scientist mayor minister
        customer shareholder voter miner priest accountant architect engineer lawyer investigator
        contractor owner resident trainee crowd
    school kindergarten university hospital pharmacy bakery restaurant hotel museum library theatre
        church mosque bridge tunnel dam warehouse factory shop garage prison stadium airport pool
    car bus tram lorry train ship aircraft bicycle
    sheep goat cow horse pig poultry dog cat fish bee wolf bear bird frog deer
    electricity gas coal oil steel concrete wood
    river lake sea canal
    wheat barley rice potato apple grape olive milk meat bread egg cheese wine beer coffee tea sugar
        oyster mussel
    ministry court parliament municipality province
    fine tax loan subsidy wage pension rent
    roof wall window door basement
    red orange yellow green
    thick thin
    fast slow
    strict loose
    keep abolish
    extend shorten lift
    welcome regret doubt
    positive negative
    import export
    day night
    legal illegal
    urban rural
    deep shallow
    left right
    strong weak
    ill injured
    insured uninsured
    theft fraud bribery murder arson
    knee shoulder ankle thigh
    above below
    early late
    uphold overturn
    think know
    retire resign
    whole part
    unanimous narrow
    preliminary final
    forest meadow swamp
"""
SETS = tuple(frozenset(map(Notion, each.split())) for each in re.split(r"\n {4}(?=\w)", _SETS)[1:])
"""The sets; no notion is in two of them."""
KNOWN = frozenset[Notion]().union(*SETS)


def notions(table: str) -> Mapping[Notion, str]:
    """The words of each notion, as a language lists them: `rain: rain*; rains | snow: snow*`.

    Raises:
        ValueError: there is no such notion.
    """
    rows = (row.split(":") for row in re.split(r"\||\n(?=\w+:)", table.strip()))
    found = {Notion(name.strip()): words for name, words in rows}
    if strange := found.keys() - KNOWN:
        raise ValueError(f"no such notion: {', '.join(sorted(strange))}")
    return found
