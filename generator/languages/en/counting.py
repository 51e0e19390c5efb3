"""How English counts the entries of a briefing."""

import re
from types import MappingProxyType

from generator.languages.counting import CountWords
from generator.languages.en.numbers import TENS, UNITS
from generator.languages.numbers import numbered

COUNTING = CountWords(
    small=tuple(numbered(UNITS))[1:],
    tens=tuple(numbered(TENS)),
    no="no",
    none="none",
    entries=MappingProxyType(
        {
            "quotations": "quotes",
            "quotes": "quotes",
            "claims": "claims",
            "articles": "sources",
            "sources": "sources",
            "facts": "facts",
            "absences": "absences",
            "key points": "key_points",
        }
    ),
    linking=(
        r"(?:of\s+(?:the|these|those|our)\s+)?(?:(?:stored|other|direct|indirect|further|different"
        r"|remaining|more|recorded|such|short|long|whole|separate)\s+)?"
    ),
    part=re.compile(r"\s+of\s+(?:(?:the|these|those|our|all)\s+)?", re.IGNORECASE),
    saying=re.compile(r"\s+(?:are|is|were|was|come|have|has|of|belong|stand)(?!\w)"),
    whole=re.compile(r"(?<!\w)of\s+(?:(?:the|these|those|our|all)\s+)?$", re.IGNORECASE),
)
