"""Polish."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed(
        "nie ani nigdy nikt nikogo nikomu nikim nic niczego niczemu żaden żadna żadne żadnego"
        " żadnej żadnemu żadnym żadnych żadnymi żadną bez beze brak braku brakuje brakowało"
        " nigdzie znikąd bynajmniej niezbyt niekoniecznie ledwo ledwie"
    ),
    nominal=listed("bez beze brak braku"),
    subjects=listed("nikt nic żaden żadna żadne"),
    denials=(
        r"zaprzecz(?:a|ał|ała|ali|ają|ył|yła|yło|yli|yły)(?: \w+){0,3},? (?:jakoby|że|iż)",
        r"wbrew(?: \w+){1,3},? (?:jakoby|że|iż)",
        r"(?:za)?przesta(?:je|ją|ł|ła|ło|li|ły)",
        r"z?rezygn(?:uje|ują|ował|owała|owało|owali|owały) z",
        r"wyklucz(?:a|ają|ył|yła|yło|yli|yły)",
        r"mało prawdopodobne,? (?:że|iż|by|aby|żeby)",
        r"odm(?:ówił|ówiła|ówiło|ówili|ówiły|awia|awiają)",
        r"nieprawd[aą](?: jest)?,? (?:jakoby|że|iż)",
        r"(?:niemożliwe|niemożliwym),? (?:by|aby|żeby)",
        r"zamiast",
    ),
    refutations=(r"nieprawd[aą]|fałszem|kłamstwem|zmyślon[eay]",),
    idioms=(
        r"nie tylko",
        r"bez (?:wątpienia|względu na)",
        r"nie (?:ma|mamy|mam|było|ulega|ulegało) wątpliwości",
        r"nie jest tajemnicą",
    ),
    light=listed(
        "się to ten ta te tę tą tego tej tym tych temu w we z ze na do od po przy pod nad o u dla"
        " za przez i oraz a lub albo czy że iż żeby aby by jest są był była było byli były być"
        " będzie będą został została zostało zostali zostały zostać zostanie jednak już jeszcze też"
        " także tylko jego jej ich ją go mu im nim nią nich on ona ono oni one my wy ja mnie mi"
        " nas nam swój swoja swoje swojej swojego swoich swoim jak jako bardzo tak wcale"
        " między podczas"
    ),
    linking=listed(
        "się jest są był była było byli były będzie będą został została zostało zostali zostały"
        " zostanie jednak też pod w we na przy z za do ze"
    ),
    complementisers=listed("że iż żeby ażeby aby jakoby czy"),
    relatives=listed(
        "który która które którzy którego której którą którym których którymi któremu"
    ),
    adversatives=("ale", "lecz", "natomiast", "choć", "chociaż", r"fakt(?:u|em)?,? że"),
    causes=listed("bo ponieważ gdyż"),
    infinitives=r"\w+ć",
    adverbs=listed("jednak zatem więc zresztą oczywiście przecież"),
    coordinators=listed("ani lub albo"),
    additions=listed("i oraz ani lecz"),
    emphasis=listed("przenigdy"),
    conjunctions=listed("a i ale"),
    pronouns=listed("on ona oni my"),
    abbreviations=("mln", "mld", "tys", "ul", "św", "dr", "prof", "gen", "płk", "r", "np", "tzn"),
)
