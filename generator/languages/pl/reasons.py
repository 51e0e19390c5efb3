"""What the reason of an editor may say in Polish."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        r"licz\w+|rachu\w+|po|przed|później|wcześniej|dni|dzień|tydzień|tygodni\w*|miesi\w+"
        r"|lat\w*|rok\w*|temu|porówn\w+|następn\w+|poprzedni\w*|od|do|między"
    ),
    distance=r"(?:dni|dzień|tydzień|tygodni\w*|miesi\w+|lata?|rok) (?:po|przed|później|wcześniej)",
    single=r"jed(?:en|no|na|nego|nym|nej|ną)|jedyn\w+|tylko",
    several="więcej niż|co najmniej|nie|ani",
    sources=(
        r"źródł\w+|artykuł\w*|tekst\w*|relacj\w+|redakcj\w+|głos\w*|ministerstw\w+|wywiad\w*"
        r"|rozmów\w+"
    ),
    depending=r"tylko|wyłącznie|od|przez|za|słow\w+|powtarza\w*|opiera\w*|polega\w*|pochodz\w+",
)
