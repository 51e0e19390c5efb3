"""What load-bearing words tell of, and which of them turn a sentence round."""

from enum import Enum, auto

from generator.languages.load import Load


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
