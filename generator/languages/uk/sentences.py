"""Full stops of Ukrainian that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed("проф акад ген полк св ім вул просп пр-т бул наб корп т.зв т.з див пор тел"),
    rarely=listed(
        "р рр ст с м кг км хв сек год грн дол коп тис млн млрд трлн обл р-н н.е січ лют бер квіт"
        " трав черв серп верес жовт листоп груд ltd inc corp co"
    ),
    often=listed("ін т.д т.п"),
    openers=listed(
        "у в на з із зі до від по за про для при через під над перед та і й але а або чи що як"
        " якщо коли хоча однак проте також крім після раніше пізніше зараз згодом згідно він вона"
        " воно вони ми ви я це цей ця ці такий так його її їх їхній не ні ніхто нічого жоден хто"
        " чому де усі всі кожен між тим тоді там тут"
    ),
    numbered=listed("рис табл гл"),
)
