"""Everyday notions in sets: of a set, one is easily told for another, and is something else."""

import re
from collections.abc import Mapping


class Notion(str):
    """What an everyday word means, the same in every language: rain, a driver, a bakery."""

    __slots__ = ()


_PEOPLE = """
    teacher pupil doctor nurse patient driver passenger farmer fisher volunteer tourist
        journalist artist player coach referee soldier police firefighter judge scientist mayor
        minister customer shareholder voter miner priest accountant architect engineer lawyer
        investigator contractor owner resident trainee crowd
"""
_THINGS = """
    school kindergarten university hospital pharmacy bakery restaurant hotel museum library
        theatre church mosque bridge tunnel dam warehouse factory shop garage prison stadium airport
        pool
    car bus tram lorry train ship aircraft bicycle
    sheep goat cow horse pig poultry dog cat fish bee wolf bear bird frog deer
    river lake sea canal
    ministry court parliament municipality province
    roof wall window door basement
"""
_MATTERS = """
    rain snow frost heat drought flood wind fog thaw hail lightning landslide earthquake fire
        explosion strike bankruptcy roadworks fatigue
    electricity gas coal oil steel concrete wood
    wheat barley rice potato apple grape olive milk meat bread egg cheese wine beer coffee tea
        sugar oyster mussel
    fine tax loan subsidy wage pension rent
    ill injured
    theft fraud bribery murder arson
    knee shoulder ankle thigh
    forest meadow swamp
"""
_QUALITIES = """
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
    insured uninsured
    above below
    early late
    uphold overturn
    think know
    retire resign
    whole part
    unanimous narrow
    preliminary final
"""
_OTHER_PEOPLE = """
    person child worker candidate councillor guard curator expert victim suspect protester member
    participant applicant refugee dealer user witness official neighbour
"""
_OTHER_THINGS = """
    company team species nest reindeer tree house flat family room floor bed seat post village
    town district street station line well reservoir pump pipe section boiler polling centre
    council club farm field panel transformer turbine machine dose vaccine medicine infection
    death injury case accident fault leak vote signature complaint document ticket book painting
    coin letter bottle bag match goal point concert trip lesson meeting attack
"""
_OTHER_MATTERS = """
    corrosion pressure debt money price demand bottleneck confession repay staffing security
    respect weather traffic disease hunting evaporation track stopping
"""


def _sets(table: str) -> tuple[frozenset[Notion], ...]:
    return tuple(frozenset(map(Notion, e.split())) for e in re.split(r"\n {4}(?=\w)", table)[1:])


def _listed(*tables: str) -> frozenset[Notion]:
    return frozenset(Notion(name) for table in tables for name in table.split())


SETS = _sets(_PEOPLE + _THINGS + _MATTERS + _QUALITIES)
"""The sets; no notion is in two of them."""
PEOPLE = _listed(_PEOPLE, _OTHER_PEOPLE)
"""Each of them is a person, too."""
COUNTABLE = PEOPLE | _listed(_THINGS, _OTHER_THINGS)
"""What stands behind a number."""
NAMED = COUNTABLE | _listed(_MATTERS, _OTHER_MATTERS)
"""What is named with a noun, and may be a cause."""
_WIDER = """
    weather: rain snow frost heat drought flood wind fog thaw hail lightning
    worker: teacher doctor nurse driver farmer fisher journalist police firefighter scientist
        accountant architect engineer curator guard official miner dealer
    victim: death injury injured ill
    injury: injured
    participant: player team
    user: customer passenger resident
    refugee: resident
    house: school kindergarten university hospital pharmacy bakery restaurant hotel museum library
        theatre church mosque warehouse factory shop garage prison flat
    centre: school kindergarten university hospital museum library theatre prison farm
    company: bakery restaurant hotel pharmacy factory shop dealer farm contractor
    machine: car bus tram lorry train aircraft ship boiler turbine pump
    trip: bus tram train ship aircraft line
    case: accident theft fraud bribery murder arson infection death attack disease complaint
    attack: death injury
    disease: infection
    fault: leak
    accident: fault
    tree: apple olive forest
    town: municipality village
    municipality: town village
    district: municipality province
    money: debt loan subsidy price wage rent
    seat: room
    concert: theatre museum
    document: ticket book
    meeting: lesson match
"""
WIDER: Mapping[Notion, frozenset[Notion]] = {Notion("person"): PEOPLE} | {
    Notion(name.strip()): _listed(rest)
    for name, _, rest in (row.partition(":") for row in re.split(r"\n {4}(?=\w)", _WIDER)[1:])
}
"""What a wider word may mean: the weather that was rain."""
KNOWN = NAMED | _listed(_QUALITIES)


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
