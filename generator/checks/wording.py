"""The rules for what load-bearing words our texts add, drop or turn round."""

from generator.checks.cause_added import cause_added
from generator.checks.certainty_differs import certainty_differs
from generator.checks.extent_differs import extent_differs
from generator.checks.negation_differs import negation_differs
from generator.checks.sense_reversed import sense_reversed
from generator.checks.translation_differs import translation_differs

WORDING_CHECKS = (
    negation_differs,
    certainty_differs,
    extent_differs,
    sense_reversed,
    cause_added,
    translation_differs,
)
