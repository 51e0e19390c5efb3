"""Whether a quotation really stands in a stored article: the engine, pure and offline."""

from generator.text.diagnose import Miss, MissKind, diagnose
from generator.text.explain import Explanation, explanation_of
from generator.text.guess import guessed_layout, in_ranges, is_prose
from generator.text.locate import locate, pinned
from generator.text.nearest import WordChange
from generator.text.negators import negations
from generator.text.reasons import Found, Located, Refusal, Refused
from generator.text.source import SourceText
from generator.text.spans import BODY, Cover, Label, Level, Match, QuoteSelector, Span
from generator.text.tokens import WordToken, words
