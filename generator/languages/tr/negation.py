"""How Turkish denies: with a word behind what it denies, or inside the verb."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed(
        "değil değildi değildir değiller yok yoktu yoktur asla hiçbir hiçbiri kimse hayır"
    ),
    subjects=listed("kimse hiçbiri hiçbir"),
    answers=listed("hayır yok"),
    endings=(
        *("mıyor", "miyor", "muyor", "müyor", "mıyorlar", "miyorlar", "muyorlar", "müyorlar"),
        *("mıyoruz", "miyoruz", "muyoruz", "müyoruz", "mıyordu", "miyordu", "muyordu", "müyordu"),
        *("mayacak", "meyecek", "mayacaklar", "meyecekler", "mayacağız", "meyeceğiz"),
        *("mayacağını", "meyeceğini", "madığını", "mediğini", "madıklarını", "mediklerini"),
        *("amadı", "emedi", "ılmadı", "ilmedi", "ulmadı", "ülmedi", "lamadı", "lemedi"),
        *("anmadı", "enmedi", "ınmadı", "inmedi", "unmadı", "ünmedi", "tmedi", "tmadı"),
        *("ılmadılar", "ilmediler", "tmediler", "tmadılar", "amadılar", "emediler"),
    ),
    denials=(r"yalanla(?:dı|dılar|yarak)|inkâr et(?:ti|tiler)|reddet(?:ti|tiler)",),
    refutations=(r"yalan|asılsız|doğru değil|gerçek dışı|uydurma",),
    idioms=(r"sadece \w+ değil|yalnızca \w+ değil|yalnız \w+ değil|hiç değilse",),
    light=listed("bir bu da de daha çok en ki mi mı mu mü idi ise ve ile için"),
    linking=listed("da de ise"),
    subordinators=listed("çünkü ama fakat ancak eğer"),
    adversatives=("ama", "fakat", "ancak", "oysa"),
    causes=listed("çünkü"),
    coordinators=listed("veya ya ne"),
    additions=listed("ve ama ne"),
    conjunctions=listed("ve ama"),
    pronouns=listed("o biz siz onlar ben"),
    abbreviations=("dr", "prof", "av", "vb", "vs"),
)
