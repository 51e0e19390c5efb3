"""Where the sentences of a paragraph begin and end.

A full stop ends a sentence unless it belongs to an abbreviation, an initial, an ordinal or a
number, or the text goes on in lower case. When in doubt two sentences are left together: a
sentence cut in half reads as a quotation out of context.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from types import MappingProxyType
from typing import NamedTuple

# The end of a sentence, with the quotation marks and brackets that close behind it.
ENDING = re.compile(
    r"(?<![.!?…‽])(?P<marks>[.!?…‽]++)(?P<closers>[\"'’”»“)\]}]*)(?=(?P<space>\s+)|$)"
)
OPENERS = "\"'‘’“”„«([{—–-‚"
QUOTES = "\"'‘’“”„«"
BRACKETS = MappingProxyType({"(": ")", "[": "]"})
WORD = re.compile(r"[^\W_]+(?:['’\-.][^\W_]+)*")
INITIALS = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]")  # U.S, J, J.-P, т.е
SPACED = re.compile(r"(?<=\b[^\W\d_]\.)[ \u00a0\u202f](?=[^\W\d_](?:\.|$))")  # the space in "т. д"
SHORT_NUMBER = re.compile("[0-9]{1,2}")
LONGEST_WORD = 40  # characters looked back for an abbreviation


class SentenceSpan(NamedTuple):
    """Offsets into the paragraph, the end not included."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Table:
    """What one language writes with a full stop that does not end a sentence; in lower case.

    `never` end one (`Mr.`), `rarely` only before a word of `openers` (`Ltd.`), `often` before
    any capital letter (`etc.`), `numbered` not before a number (`No. 5`). `openers` are words
    with a capital only where a sentence begins; `reporting` follow a name behind a quoted
    question: "Can we?" Mishustin asked.
    """

    never: frozenset[str]
    rarely: frozenset[str]
    often: frozenset[str]
    openers: frozenset[str]
    numbered: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    ordinal_dot: bool = False  # a number with a full stop is an ordinal: Polish "78. sesja"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COMPANIES = _words("ltd inc co corp plc llc gmbh")
"""What a company's name ends with, in an article of any language."""

ENGLISH = Table(
    never=_words(
        "mr mrs ms dr prof gen col lt sgt capt sen rep gov rev hon messrs vs e.g i.e cf eds viz"
        " approx"
    ),
    rarely=_words(
        "jr sr u.s u.k u.n e.u d.c dept univ bros ave mt st est ca al jan feb aug sept oct nov dec"
        " a.m p.m"
    )
    | COMPANIES,
    often=_words("etc bn mln mn tn trn ph.d ed"),
    openers=_words(
        "a an the this that these those he she it they we you in on at as but and or so if when"
        " while since after before during although however according meanwhile moreover also"
        " there then here for from with by to of his her its their our my no not what who why"
        " how which last earlier later some many most all both each every such one nobody none few"
        " several"
    ),
    numbered=_words("no nos p pp vol ch fig art sec"),
    reporting=_words(
        "said says asked asks told added wrote writes stressed noted replied exclaimed warned"
    ),
)
POLISH = Table(
    never=_words(
        "dr prof inż mgr hab gen płk ppłk kpt mjr por ks św bp abp ul pt np m.in tzw tzn tj zob"
        " ww wg godz tel pw hr sygn art ust poz nr śp bryg dyw ppor sierż nadkom podkom asp"
    ),
    rarely=_words(
        "r w s str sp p o al pl os ur zm im red ok ca jw cd tys mln mld bln zł gr proc kw pkt"
        " sek min m stycz lut sierp wrz paźdz grudz"
    )
    | COMPANIES,
    often=_words("itd itp etc i.in"),
    openers=_words(
        "w we z ze na do od o po za przy przez nad pod dla bez ale a i jednak to ten ta te tak jak"
        " jeśli gdy kiedy choć chociaż ponieważ według zdaniem jego jej ich on ona oni nie już"
        " również także natomiast wcześniej później teraz dziś obecnie wszystko każdy kto co potem"
        " wtedy tam tymczasem ponadto dlatego czy dlaczego nikt nic żaden żadna"
    ),
    ordinal_dot=True,
)
RUSSIAN = Table(
    never=_words(
        "г-н г-жа д-р проф акад ген полк св им ул пер просп наб корп т.е т.н т.к т.о напр см ср"
        " зам тел"
    ),
    rarely=_words(
        "г гг в вв н.э р с кг км м ч мин сек шт проц п пп рис табл о оз кв ст стр долл руб коп"
        " тыс млн млрд трлн обл р-н пос дер янв фев февр апр авг сен сент окт ноя нояб дек"
    )
    | COMPANIES,
    often=_words("др пр т.д т.п и.о"),
    openers=_words(
        "в во на с со к по о об от из за для при но а и или да он она оно они мы вы это этот эта"
        " эти так как если когда хотя однако также кроме после до по-видимому ранее позже сейчас"
        " согласно при его её ее их не что кто все каждый между тем тогда там здесь"
    ),
)
KAZAKH = Table(
    never=_words("проф акад ген көш даң мыс қар тел м-н ш.а"),
    rarely=_words("ж жж ғ ғғ қ обл ауд пр б.з.д б.з т б млн млрд трлн мың тг км м кг") | COMPANIES,
    often=_words("т.б т.с.с т.т"),
    openers=_words(
        "бұл ол олар біз сіз осы сол мұндай сонымен сондай-ақ бірақ алайда дегенмен себебі өйткені"
        " егер оның олардың әрі және ал сонда қазір бүгін бұған кейін сонымен-қатар соңғы барлық"
    ),
    ordinal_dot=True,
)
TABLES = MappingProxyType({"en": ENGLISH, "pl": POLISH, "ru": RUSSIAN, "kk": KAZAKH})


def sentences(text: str, language: str) -> tuple[SentenceSpan, ...]:
    """The sentences of one paragraph, in order.

    Every character that is not a space lies in exactly one of them, and none begins or ends with
    a space. `language` is a BCP 47 tag; one without a table is read like English.
    """
    table = TABLES.get(language.partition("-")[0], ENGLISH)
    starts = [0, *_boundaries(text, table)]
    ends = [*starts[1:], len(text)]
    return tuple(
        SentenceSpan(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
        for start, end in zip(starts, ends, strict=True)
        if (piece := text[start:end]).strip()
    )


def _boundaries(text: str, table: Table) -> Iterator[int]:
    """Offsets of the spaces behind the ends of sentences."""
    start = 0
    for match in ENDING.finditer(text):
        if match["space"] is None:
            return
        following = match.end() + len(match["space"])
        is_end = match["space"].count("\n") > 1 or _ends(text, match, following, table)
        is_number = SHORT_NUMBER.fullmatch(text[start : match.start()].strip())  # of a list: "1."
        if is_end and not is_number and not _is_inside_brackets(text, start, match.end()):
            yield match.end()
            start = following


def _ends(text: str, match: re.Match[str], following: int, table: Table) -> bool:
    """Whether a sentence ends at the match and another begins at `following`."""
    first = _first_letter(text, following)
    if first is None or not _may_begin(text, first):
        return False
    before = text[max(0, match.start() - LONGEST_WORD) : match.start()]
    if match["marks"] != ".":
        if before.endswith(("[", "(")):  # "[…]" stands for what was left out
            return False
        return not (match["closers"] and _is_reported(text[following:], table))
    if match["closers"]:
        return not _is_abbreviated(before, table) or _opens(text, following, table)
    return _full_stop_ends(before, text, following, table)


def _full_stop_ends(before: str, text: str, following: int, table: Table) -> bool:
    word = _last_word(before)
    key = word.lower()
    if SHORT_NUMBER.fullmatch(word):  # "May 19. 2024", "10. Brygada": the stop may be its own
        is_free = not text[following].isdigit() and not table.ordinal_dot
        return is_free or _opens(text, following, table)
    if key in table.never or (key in table.numbered and text[following].isdigit()):
        return False
    if key in table.often:
        return text[following].isupper() or text[following] in QUOTES
    if key in table.rarely or INITIALS.fullmatch(word):
        return _opens(text, following, table)
    return True


def _is_abbreviated(before: str, table: Table) -> bool:
    """Whether the stop before a closing mark may be an abbreviation's: `'West and Co.' Group`."""
    word = _last_word(before)
    return word.lower() in table.never | table.rarely or bool(INITIALS.fullmatch(word))


def _is_reported(text: str, table: Table) -> bool:
    """Whether one to four names and a word of saying follow."""
    words = WORD.findall(text[: 4 * LONGEST_WORD])[:5]
    names = list(takewhile(lambda word: word[0].isupper(), words))
    return 0 < len(names) < len(words) and words[len(names)] in table.reporting


def _last_word(before: str) -> str:
    """The last word with the stops and apostrophes inside it: `U.S`, `т.е`, `т. е`, `editor's`."""
    closed = SPACED.sub("", before)
    match = re.search(r"[^\W_](?:(?:[^\s\"'“”„«»()\[\]/—–]|(?<=\w)'(?=\w))*[^\W_])?$", closed)
    return match[0] if match else ""


def _opens(text: str, following: int, table: Table) -> bool:
    """Whether the word at `following` has its capital only because it begins a sentence."""
    match = WORD.search(text, following)
    word = match[0] if match and not text[following : match.start()].strip(OPENERS + " ") else ""
    is_initial = len(word) == 1 and match is not None and text.startswith(".", match.end())
    return word.lower() in table.openers and not is_initial


def _first_letter(text: str, following: int) -> int | None:
    """Where the first letter or digit behind opening marks is; None if another sign comes first."""
    for place, each in enumerate(text[following : following + LONGEST_WORD], following):
        if each.isalnum():
            return place
        if each not in OPENERS and not each.isspace() and each not in "$€£₸₽#@¿¡":
            return None
    return None


def _may_begin(text: str, first: int) -> bool:
    """Whether a sentence may begin with a letter: a capital, a digit, or a name like eGov."""
    return not text[first].islower() or text[first + 1 : first + 2].isupper()


def _is_inside_brackets(text: str, start: int, end: int) -> bool:
    """Whether a bracket that the sentence opened on its way closes only behind `end`."""
    for opening, closing in BRACKETS.items():
        last = text.rfind(opening, start, end)
        if last < 0 or not text[start:last].strip(OPENERS + " "):
            continue
        if closing not in text[last:end] and closing in text[end:]:
            return True
    return False
