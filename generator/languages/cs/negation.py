"""How Czech denies."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed(
        "ne nikdy nikdo nikoho nikomu nic ničeho ničemu nikde nikam žádný žádná žádné žádného"
        " žádnou žádných žádným bez ani není nejsou nebyl nebyla nebylo nebyli nebyly nebude"
        " nebudou nemá nemají neměl neměla neměli nemůže nemohou nemohl nemohla nechce nechtějí"
        " nechtěl nesmí nemusí nelze sotva"
    ),
    nominal=listed("bez"),
    subjects=listed("nikdo nic žádný žádná žádné"),
    answers=listed("ne"),
    stems=tuple(
        listed(
            "nebud nemoh nemůž nechc nechtě nebyl nesmí nesmě nemus nemaj neměl neexist nedošl"
            " nepřija nepřij neodpov neuved nepotvr nesouhlas neplat nevěd neví nedosta nevyluč"
            " nepodař neumož nepovol nedovol nezúčast nevyjádř nekoment nezná nepočít nepláno"
            " neotevř nezavř neřek neřík nepomoh nepomáh nepřišl nepřijd nestihl nestač nezača"
            " nezačn neskonč nesta nezbýv nezbyl nepotřeb nepouž nepodep nepodpoř nezvýš nesníž"
            " nevyšl nevyd neprod nekoup nepostav nedovol nedal nedá nevid nevěř nemysl nemín"
        )
    ),
    denials=(
        (
            "(?:popírá|popírají|popřel|popřela|popřeli|popřely|odmítá|odmítl|odmítla"
            r"|odmítli)(?: \w+){0,3},? že"
        ),
        r"(?:odmítá|odmítají|odmítl|odmítla|odmítli|odmítly) \w+t\b",
        "namísto|místo (?:aby|toho)",
        "(?:nemožné|nepravděpodobné|nepravda|vyloučeno),? (?:že|aby)",
        "nedostatek|absence",
        "(?:vyloučil|vyloučila|vylučuje|vyloučili),? že",
    ),
    refutations=(r"nepravd\w+|lež|lživ\w+|smyšlen\w+|nesmysl\w*",),
    idioms=("nejen(?:om)?|ne(?:jen| jen| pouze)", r"bez pochyb\w*|není pochyb\w*|nic jiného než"),
    light=listed(
        "a i v ve na z ze s se k ke do od o po za před při pro u je jsou byl byla bylo byli byly"
        " bude budou být jsem jsme si to ten ta ti ty tento tato toto jeho její jejich on ona oni"
        " my vy já už ještě také více tak velmi moc aby že by"
    ),
    linking=listed(
        "je jsou byl byla bylo byli byly bude budou v ve na z s se k do od o po za pro také však"
        " ale"
    ),
    complementisers=listed("že aby zda"),
    subordinators=listed(
        "protože když zatímco ačkoli přestože než dokud pokud jestliže kde jakmile"
    ),
    relatives=listed("který která které kteří kterého jenž jež"),
    adversatives=("ale", "avšak", "však", "ačkoli", "přestože", "skutečnost,? že"),
    causes=listed("protože neboť jelikož"),
    infinitives=r"\w+t",
    adverbs=listed("však tedy ovšem například samozřejmě"),
    coordinators=listed("nebo ani či"),
    additions=listed("a i ale ani nebo"),
    conjunctions=listed("a ale který která které"),
    pronouns=listed("on ona ono oni my vy já to"),
    abbreviations=(
        "dr",
        "ing",
        "prof",
        "mgr",
        "např",
        "tzv",
        "č",
        "st",
        "tis",
        "mil",
        r"a\.s",
        r"s\.r\.o",
    ),
)
