"""How Turkish says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "dedi dediler diyor diyorlar söyledi söylediler söylüyor belirtti belirttiler belirtiyor"
        " açıkladı açıkladılar açıklıyor vurguladı vurguluyor kaydetti kaydettiler ekledi ekliyor"
        " anlattı anlatıyor aktardı aktarıyor bildirdi bildirdiler duyurdu uyardı uyarıyor"
        " savundu savunuyor yanıtladı cevapladı sordu yazdı hatırlattı eleştirdi reddetti"
        " yalanladı doğruladı konuştu değerlendirdi yorumladı düşünüyor"
    )
    | phrases(
        "ifade etti, ifade ediyor, iddia etti, dile getirdi, diye konuştu, itiraf etti, kabul etti,"
        " ifadesini kullandı, ifadelerini kullandı, yanıt verdi, cevap verdi, söz verdi"
    ),
    sourced=phrases("göre"),
    pronouns=listed("o kendisi"),
    impersonal=listed("onlar"),
    light=listed("ise da de ayrıca sonra daha önce şöyle bunu şunu şunları diye"),
    conjunctions=listed("ve ama"),
    indefinite=listed("bir"),
    prepositions=listed("ile için gibi kadar karşı doğru"),
    marks=(("“", "”"), ("«", "»"), ("‘", "’"), ('"', '"')),
    is_free=True,
    has_cases=True,
    questions=listed("soru"),
    answers=listed("cevap yanıt"),
)
