"""Words and letters by which Portuguese is told."""

from generator.languages.table import listed

COMMON = listed(
    "o a os as de do da dos das em no na nos nas um uma que e não com por para se ao à mais"
    " como mas foi ser são está pelo pela também já ou seu sua quando muito há nem até depois"
    " sobre entre isso"
)
LETTERS = "ãõ"
