"""Words and letters by which Swedish is told."""

from generator.languages.table import listed

COMMON = listed(
    "och i att det som en på är av för med den till inte om har de ett var men från vid så"
    " kan nu efter när ska eller också han hon sig under sin blev där hade skulle mot"
)
LETTERS = "åäö"
