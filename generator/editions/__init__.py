"""What became of a briefing from one published commit to the next."""

from generator.editions.edition import UNCOMMITTED, UNKNOWN, Correction, Edition, History
from generator.editions.reading import histories_of, history_of, read_state
