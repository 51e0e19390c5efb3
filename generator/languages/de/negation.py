"""How German denies."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed(
        "nicht nie niemals nichts niemand niemanden niemandem ohne weder nirgends nirgendwo kaum"
        " nein keinesfalls keineswegs mitnichten kein keine keinen keinem keiner keines keinerlei"
        " schwerlich"
    ),
    nominal=listed("ohne"),
    subjects=listed("niemand nichts kein keine keiner keines weder"),
    answers=listed("nein"),
    denials=(
        (
            r"(?:bestreitet|bestritt|bestreiten|bestritten|dementiert|dementierte|dementieren"
            r"|dementierten|verneint|verneinte)(?: \w+){0,3},? dass"
        ),
        r"(?:entgegen|trotz)(?: \w+){1,4},? (?:dass|wonach)",
        r"(?:weigert|weigerte|weigern|weigerten) sich,?(?: \w+){0,3}",
        r"verzichte(?:t|te|n|ten)? auf|verzicht auf",
        r"(?:an)?statt(?: dessen)?|statt zu",
        r"(?:unmöglich|unwahrscheinlich|zweifelhaft|unklar),? (?:dass|ob)",
        r"(?:falsch|unwahr|unzutreffend),? dass",
        r"mangel an|fehlen (?:von|der|des)",
        r"schließ(?:t|en) aus,? dass|schloss(?:en)? aus,? dass",
    ),
    refutations=(r"falsch|unwahr|gelogen|erfunden|haltlos|unzutreffend|eine lüge",),
    idioms=(
        r"nicht (?:nur|zuletzt|allein|bloß|einmal mehr)",
        r"(?:ohne|kein|keinen) (?:zweifel|weiteres)",
        r"kein (?:geheimnis|wunder)",
        r"nichts anderes als|nicht umsonst",
    ),
    attributes=(
        r"(?:nicht|nie|niemals) (?:\w+ ){0,2}(?:ge|be|ver|er|ent|zer|über|unter|\w+ge)\w+"
        r"(?:t|en)e[nrsm]? (?-i:[A-ZÄÖÜ])\w+"
    ),
    light=listed(
        "der die das den dem des ein eine einen einem einer eines und in im an am auf aus bei mit"
        " von vom zu zum zur für über unter um nach vor durch gegen als wie auch noch mehr so sehr"
        " ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten"
        " kann können"
        " konnte soll sollte will wollte muss darf dürfen es er sie wir ihr ich man sich ihn ihm"
        " ihnen uns diese dieser dieses diesen dass ob aber ja doch schon jetzt zwischen"
    ),
    linking=listed(
        "ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten kann können"
        " konnte soll sollte will wollte muss auch aber jedoch bisher derzeit noch in an"
        " auf mit von"
        " zu für die der das den dem es sich"
    ),
    complementisers=listed("dass ob"),
    subordinators=listed("weil nachdem bevor während wenn als obwohl falls sobald damit da wo"),
    relatives=listed("der die das den dem denen dessen deren welche welcher welches"),
    adversatives=("aber", "sondern", "jedoch", "obwohl", "die tatsache,? dass"),
    causes=listed("weil während da"),
    infinitives="zu|um",
    adverbs=listed("jedoch allerdings dagegen hingegen also freilich"),
    coordinators=listed("oder noch"),
    additions=listed("und oder aber sondern"),
    conjunctions=listed("und aber der die das welche welcher"),
    pronouns=listed("es er sie wir ihr ich man"),
    abbreviations=("dr", "prof", "st", "bzw", "ca", "mio", "mrd", "nr", "str", r"z\.b", r"d\.h"),
)
