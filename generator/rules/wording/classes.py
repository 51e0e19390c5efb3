"""Which classes of load-bearing words prose may not add or leave out, and what bears each out."""

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType

from generator.languages.load import Load
from generator.languages.load_bearing import SAYING_NO
from generator.languages.notions import Notion


class Sort(Enum):
    """What a load-bearing word tells of; there is a rule for each."""

    NEGATION = auto()
    CERTAINTY = auto()
    EXTENT = auto()
    SENSE = auto()


RATES = frozenset({Load.YEARLY, Load.MONTHLY, Load.WEEKLY, Load.DAILY})
"""How often, or for how long a sum is paid."""
OPPOSITES: tuple[tuple[Sort, tuple[frozenset[Load], ...]], ...] = tuple(
    (sort, tuple(frozenset(side) for side in sides))
    for sort, sides in (
        (
            Sort.EXTENT,
            ({Load.ALL}, {Load.MOST}, {Load.SOME}, {Load.FEW}, {Load.NONE}, {Load.NOT_ALL}),
        ),
        (Sort.EXTENT, ({Load.ONLY}, {Load.SOME})),
        (Sort.EXTENT, ({Load.HIGHEST}, {Load.LOWEST}, {Load.RUNNER_UP})),
        (Sort.EXTENT, ({Load.FIRST}, {Load.LAST})),
        (Sort.CERTAINTY, ({Load.CERTAIN, Load.CONFIRM}, {Load.HEDGE, Load.POSSIBILITY})),
        (Sort.SENSE, ({Load.BEST}, {Load.WORST})),
        (Sort.SENSE, ({Load.CONFIRM, Load.AGREE}, {Load.DENY, Load.DISAGREE})),
        (Sort.SENSE, ({Load.BEFORE}, {Load.AFTER})),
        (Sort.SENSE, ({Load.BEGIN, Load.CONTINUE}, {Load.END, Load.PAUSE, Load.CANCEL})),
        (Sort.CERTAINTY, ({Load.ALREADY}, {Load.NOT_YET, Load.PLAN, Load.MUST})),
        (Sort.SENSE, ({Load.RISE}, {Load.FALL})),
        (Sort.SENSE, ({Load.ALLOW}, {Load.FORBID})),
        (Sort.SENSE, ({Load.OPEN}, {Load.CLOSE})),
        (Sort.SENSE, ({Load.WIN}, {Load.LOSE})),
        (Sort.SENSE, ({Load.PROFIT}, {Load.LOSS})),
        (Sort.SENSE, ({Load.CONVICT}, {Load.ACQUIT})),
        (Sort.SENSE, ({Load.BUY}, {Load.SELL})),
        (Sort.SENSE, ({Load.JOIN}, {Load.LEAVE})),
        (Sort.SENSE, ({Load.HARSH}, {Load.MILD})),
        (Sort.SENSE, ({Load.OLD}, {Load.NEW})),
        (Sort.SENSE, ({Load.NORTH}, {Load.SOUTH}, {Load.EAST}, {Load.WEST})),
        (Sort.SENSE, ({Load.MORNING}, {Load.EVENING})),
        (Sort.SENSE, ({Load.YEARLY}, {Load.MONTHLY}, {Load.WEEKLY}, {Load.DAILY})),
        (Sort.SENSE, ({Load.MALE}, {Load.FEMALE})),
        (Sort.SENSE, ({Load.PUBLIC}, {Load.PRIVATE})),
        (Sort.SENSE, ({Load.FOREIGN}, {Load.DOMESTIC})),
        (Sort.SENSE, ({Load.TEMPORARY}, {Load.PERMANENT})),
        (Sort.SENSE, ({Load.SUCCEED}, {Load.FAIL})),
        (Sort.SENSE, ({Load.HIRE}, {Load.DISMISS})),
        (Sort.SENSE, ({Load.BUILD}, {Load.DEMOLISH})),
        (Sort.SENSE, ({Load.ARREST}, {Load.RELEASE})),
        (Sort.SENSE, ({Load.SURVIVE}, {Load.DIE})),
        (Sort.SENSE, ({Load.PROSECUTION}, {Load.DEFENCE})),
        (Sort.SENSE, ({Load.ADULT}, {Load.CHILD})),
        (Sort.SENSE, ({Load.MAIN}, {Load.SPARE})),
        (Sort.SENSE, ({Load.NOT_BEFORE}, {Load.NOT_AFTER})),
        (Sort.SENSE, ({Load.AT_LEAST}, {Load.AT_MOST})),
        (Sort.SENSE, ({Load.EXPENSIVE}, {Load.CHEAP})),
        (Sort.SENSE, ({Load.EMPTY}, {Load.FULL})),
        (Sort.SENSE, ({Load.INSIDE}, {Load.OUTSIDE})),
        (Sort.SENSE, ({Load.UPPER}, {Load.LOWER_PART})),
        (Sort.SENSE, ({Load.REPAIR}, {Load.DESTROY})),
    )
)
"""Classes of which one is said for the other where a sentence is turned round."""


PLAIN = SAYING_NO
STRONG = frozenset({Load.DENY, Load.REFUSE, Load.EXCLUDE, Load.FORBID, Load.DISAGREE, Load.FAIL})
DENYING = PLAIN | STRONG
NEGATIVE = DENYING | {Load.NOT_YET, Load.LACK, Load.ACQUIT, Load.CANCEL, Load.ECHO}
SURE_TO_DENY = PLAIN | {Load.DENY, Load.REFUSE, Load.EXCLUDE}
"""Those of them that prose keeps; what is forbidden or failed it often tells in another way."""
ORDER = frozenset({Load.BEFORE, Load.AFTER})
OFTEN = ORDER | {Load.NOT_YET, Load.PLAN, Load.MUST}
"""Said of several things in one text, so that one word for another is no trade."""
SAID_WITH_A_NO = (
    (NEGATIVE - PLAIN - {Load.ECHO})
    | {*(Load.END, Load.CONTINUE, Load.ONLY, Load.FIRST, Load.LAST, Load.HIGHEST, Load.LOWEST)}
    | {Load.FEW}
)
"""What a phrase with a no in it may say: no longer, not until, not since, never been higher."""
UNDOING: frozenset[Load | Notion] = frozenset(
    {Load.CLOSE, Load.LOSE, Load.LOSS, Load.DISMISS, Load.EMPTY, Notion("injured")}
)
"""What says by itself that something is no more: what is closed is not open."""
AFFIRMED: Mapping[Load | Notion, frozenset[Load]] = MappingProxyType(
    {
        Load.FAIL: frozenset({Load.POSSIBILITY, Load.SUCCEED}),
        Load.FORBID: frozenset({Load.POSSIBILITY, Load.ALLOW}),
        Load.DISAGREE: frozenset({Load.AGREE}),
    }
)
"""What is said where the no of a phrase is left out: "can" of "cannot"."""
UNCERTAIN = frozenset({Load.POSSIBILITY, Load.HEDGE})
ADDED: Mapping[Load, Sort] = MappingProxyType(
    {
        **dict.fromkeys(PLAIN | {Load.DENY, Load.REFUSE, Load.EXCLUDE}, Sort.NEGATION),
        **dict.fromkeys((Load.CERTAIN, Load.CONFIRM), Sort.CERTAINTY),
        **dict.fromkeys((Load.ALL, Load.MOST, Load.FEW, Load.ONLY), Sort.EXTENT),
        **dict.fromkeys((Load.HIGHEST, Load.LOWEST, Load.NOT_BEFORE), Sort.EXTENT),
    }
)
"""Classes that our prose may not have where nothing that it rests on has one that bears it out."""
DROPPED: Mapping[Load, Sort] = MappingProxyType(
    {
        **dict.fromkeys(DENYING, Sort.NEGATION),
        **dict.fromkeys((Load.POSSIBILITY, Load.HEDGE, Load.PLAN), Sort.CERTAINTY),
        Load.RUNNER_UP: Sort.EXTENT,
    }
)
"""Classes that our prose may not leave out; of the rest, a text may say less than its evidence."""
BORNE_OUT_BY: Mapping[Load, frozenset[Load]] = MappingProxyType(
    {
        **dict.fromkeys(DENYING, NEGATIVE),
        Load.POSSIBILITY: UNCERTAIN | {Load.WANT},
        Load.HEDGE: UNCERTAIN | {Load.SAY},
        Load.PLAN: frozenset({Load.PLAN, Load.MUST, Load.WANT, Load.POSSIBILITY, Load.CONDITION})
        | {Load.FORBID, Load.REFUSE, Load.CANCEL, Load.EXCLUDE, Load.PAUSE, Load.CONTINUE},
        Load.CERTAIN: frozenset({Load.CERTAIN, Load.CONFIRM}),
        Load.CONFIRM: frozenset({Load.CONFIRM, Load.CERTAIN}),
        Load.MUST: frozenset({Load.MUST, Load.PLAN, Load.CALL_FOR, Load.FORBID}),
        Load.ALL: frozenset({Load.ALL, Load.NONE, Load.NOT_ALL}),
        Load.MOST: frozenset({Load.MOST, Load.HIGHEST}),
        Load.ONLY: frozenset({Load.ONLY, Load.FEW, Load.FALL, Load.LAST, Load.CONDITION})
        | {Load.AT_MOST},
        Load.FEW: frozenset({Load.FEW, Load.ONLY, Load.SOME, Load.FALL}),
        Load.HIGHEST: frozenset({Load.HIGHEST, Load.BEST, Load.MOST}),
        Load.LOWEST: frozenset({Load.LOWEST, Load.WORST, Load.CHEAP}),
        Load.RUNNER_UP: frozenset({Load.RUNNER_UP, Load.SOME}),
        Load.NOT_BEFORE: frozenset({Load.ONLY, Load.FIRST, Load.LIMIT, Load.AFTER, *PLAIN}),
    }
)
"""What bears a class out besides itself."""
