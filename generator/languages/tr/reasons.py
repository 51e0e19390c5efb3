"""What the reason of an editor may say in Turkish."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        r"hesapla\w*|sonra|önce|gün\w*|hafta\w*|ay\w*|yıl\w*|karşılaştır\w*|izleyen|gelecek"
        "|önceki|beri|kadar|arasında"
    ),
    distance="(?:gün|hafta|ay|yıl) (?:sonra|önce)",
    single="bir|tek(?: bir)?|yalnızca|sadece",
    several="en az|değil",
    sources=(
        r"kaynak\w*|makale\w*|haber\w*|yayın\w*|ses\w*|sözcü\w*|bakanlık\w*|röportaj\w*"
        r"|metin\w*"
    ),
    depending=r"sadece|yalnızca|tek|aracılığıyla|sözü\w*|dayan\w+|tekrarla\w*",
)
