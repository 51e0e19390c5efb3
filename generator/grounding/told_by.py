"""By which classes of load-bearing words a stance, an event and a status are told."""

from collections.abc import Mapping
from types import MappingProxyType

from generator.grounding.load_bearing import NEGATIVE, PLAIN
from generator.languages.load_bearing import Load
from generator.model.words import Happened, ProjectStatus, Stance, Word

OVER = frozenset({Load.END, Load.CLOSE, Load.PAUSE, Load.CANCEL})
RUNNING = frozenset({Load.WORK, Load.CONTINUE, Load.BEGIN})
OFFERED = frozenset({Load.PROPOSE, Load.ANNOUNCE, Load.SAY})
NO = NEGATIVE | {Load.CANCEL, Load.PAUSE}
GOING = frozenset({ProjectStatus.UNDER_WAY, ProjectStatus.OPERATING})
MODAL = frozenset({Load.POSSIBILITY, Load.PLAN, Load.MUST, Load.WANT, Load.CONDITION})
TOLD_BY: Mapping[Word, tuple[frozenset[Load], ...]] = MappingProxyType(
    {
        Stance.DENIES: (NEGATIVE,),
        Stance.DISPUTES: (NEGATIVE,),
        Stance.NO_RESPONSE: (frozenset({Load.ANSWER}), NEGATIVE),
        Stance.CANNOT_VERIFY: (frozenset({Load.CONFIRM}), NEGATIVE),
        Stance.WARNS: (frozenset({Load.WARN, Load.POSSIBILITY, Load.PLAN, Load.CONDITION}),),
        Stance.PROPOSES: (frozenset({Load.PROPOSE, Load.WANT}),),
        Stance.CALLS_FOR: (frozenset({Load.CALL_FOR, Load.MUST, Load.WANT}),),
        Happened.NO: (NO,),
        ProjectStatus.DENIED: (NO,),
        ProjectStatus.NOT_PLANNED: (NO,),
        ProjectStatus.PROPOSED: (frozenset({Load.PROPOSE}),),
        ProjectStatus.ANNOUNCED: (frozenset({Load.ANNOUNCE}),),
        ProjectStatus.PLANNED: (frozenset({Load.PLAN}),),
        ProjectStatus.PAUSED: (OVER | PLAIN,),
        ProjectStatus.CLOSED: (OVER,),
    }
)
"""Classes of which the words have one of each, wherever one of these is told."""
DONE: Mapping[Word, frozenset[Load]] = MappingProxyType(
    {
        ProjectStatus.UNDER_WAY: RUNNING,
        ProjectStatus.OPERATING: RUNNING,
        ProjectStatus.PAUSED: OVER,
        ProjectStatus.CLOSED: OVER,
    }
)
"""Classes by which each of these is told beside a plan: announced in 2019, it serves the port."""
CONTRADICTS: Mapping[Load, frozenset[Stance]] = MappingProxyType(
    {
        Load.DENY: frozenset(Stance) - {Stance.DENIES, Stance.DISPUTES, Stance.INTERPRETS},
        Load.DISAGREE: frozenset({Stance.ASSERTS, Stance.PREDICTS, Stance.NO_RESPONSE}),
        Load.WARN: frozenset({Stance.PROPOSES, Stance.NO_RESPONSE, Stance.CANNOT_VERIFY}),
        Load.ANSWER: frozenset({Stance.DENIES, Stance.DISPUTES, Stance.PREDICTS}),
    }
)
"""Stances that nobody takes whose words begin with a verb of such a class."""
