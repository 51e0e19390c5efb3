"""Grounding: where each number, date and name of a briefing stands in its articles."""

from generator.grounding.languages import likely_language
from generator.grounding.mention import Aspect, How, Mention
from generator.grounding.stage import Grounding, ground

__all__ = ["Aspect", "Grounding", "How", "Mention", "ground", "likely_language"]
