"""Full stops of Russian that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed(
        "г-н г-жа д-р проф акад ген полк св им ул пер просп наб корп т.е т.н т.к т.о напр см ср"
        " зам тел"
    ),
    rarely=listed(
        "г гг в вв н.э р с кг км м ч мин сек шт проц п пп рис табл о оз кв ст стр долл руб коп"
        " тыс млн млрд трлн обл р-н пос дер янв фев февр апр авг сен сент окт ноя нояб дек ltd inc"
        " co corp plc llc gmbh"
    ),
    often=listed("др пр т.д т.п и.о"),
    openers=listed(
        "в во на с со к по о об от из за для при но а и или да он она оно они мы вы это этот эта"
        " эти так как если когда хотя однако также кроме после до по-видимому ранее позже сейчас"
        " согласно его её ее их не что кто все каждый между тем тогда там здесь"
    ),
)
