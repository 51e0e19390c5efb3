"""From located YAML to entries, and what had to be refused on the way."""

from generator.decode.decoder import SUFFIXES, decode
from generator.decode.record import Briefing, Record, Written, holds, written_ids
