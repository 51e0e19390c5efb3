"""A claim: what somebody says is so."""

from generator.model.base import ProseField
from generator.model.facts.fact import Evident


class Claim(Evident):
    """What somebody says is so."""

    noun = "claim"
    plural = "claims"
    examples = (
        {
            "id": "analysts-not-convinced",
            "by": "unnamed-analysts",
            "voice": "anonymous",
            "stance": "disputes",
            "text": "The explanations do not convince analysts.",
            "evidence": "Wyjaśnienia nie przekonują jednak analityków",
        },
    )

    text: ProseField
    """What is claimed, in our words; names who claims it."""

    @property
    def is_claim(self) -> bool:
        """It is one."""
        return True
