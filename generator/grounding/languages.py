"""Which language a text is in, by its script and its commonest words."""

import re
from collections import Counter
from collections.abc import Iterator

from generator.codes import language_name
from generator.decode import Record
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.model import Location, Quote, Source
from generator.text import words
from generator.text.languages.table import listed

COMMON: dict[str, frozenset[str]] = {
    "en": listed(
        "the of and to in that is was for it with as his on be at by had not are but from or have"
        " an they which one you were her all she there would their we him been has when who will"
        " more no if out so said what up its about into than them can only other some could these"
        " may then do any our should must this a over such most those does did"
    ),
    "pl": listed(
        "i w na nie do się z że to jest o jak za od po przez dla tym co jego jej ich są był była"
        " było były być może które który która czy ale już tylko oraz przy także ze pod ma nas tak"
        " ten ta te tego tej jeśli gdy bo więc we u lub albo nad bez mnie mu go im nim jako został"
        " została chcemy"
    ),
    "ru": listed(
        "и в не на что с по как это он из но к то за для от так о его мы у я бы был она они все"
        " есть уже или при если до же быть были было этого только также который которые которая"
        " нет ее её их им ему нас об со чтобы во под мы"
    ),
    "uk": listed(
        "і в не на що з як це він але та до за для від так про його ми у є бути було була були"
        " вони вона все вже або при якщо також який які яка ні її їх їм йому нас чи ще й зі"
    ),
    "kk": listed(
        "және мен бен пен бұл деп үшін да де бір ол осы туралы емес болып еді екен ал сол бар жоқ"
        " біз олар оның бойынша деді дейін кейін арқылы өз әр бірақ деген сондай ғана"
    ),
    "de": listed(
        "der die das und in zu den ist nicht mit von für auf im dem ein eine sich auch als an es"
        " wird wir sind hat er sie bei oder aber nach aus einer eines einem über dass wie noch um"
        " haben nur kann wenn ich zum zur"
    ),
    "fr": listed(
        "le la les de des et à un une est en que qui pour dans ce pas il au du sur ne se plus par"
        " avec sont cette nous mais ou son sa ses elle ils aux leur être été comme ont je vous"
        " d'un c'est"
    ),
    "es": listed(
        "el la los las de que y a en un una es no se por con para su al lo del como más pero sus le"
        " ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde"
    ),
}
"""The commonest words of each language that can be told."""
SCRIPTS = {
    **dict.fromkeys(("en", "pl", "de", "fr", "es", "cs", "it", "tr", "nl", "sv", "uz"), "latin"),
    **dict.fromkeys(("ru", "uk", "kk", "be", "bg", "ky", "mn", "tg", "mk"), "cyrillic"),
    **dict.fromkeys(("zh", "ja"), "cjk"),
}
LETTERS = {
    "latin": re.compile("[A-Za-z\u00c0-\u024f]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "cjk": re.compile("[\u3040-\u30ff\u4e00-\u9fff]"),
}
OWN_LETTERS = {
    "pl": "ąćęłńśźż",
    "kk": "әғқңөұүһіы",
    "uk": "іїєґ",
    "ru": "ыэъё",
    "de": "äöüß",
    "es": "ñ¿¡",
    "fr": "çœèêë",
}
"""Letters that tell a language from most others of its script."""
ENOUGH_LETTERS = 8
ENOUGH_WORDS = 4  # common words; in fewer, "on" and "to" are as Polish as they are English
CLEARLY = 2  # times as many as the declared language has


def language_mentions(material: Material) -> Iterator[Mention]:
    """The language of every quotation and source."""
    for record, source in material.briefing.each(Source):
        text = " ".join(each.text for each in material.body(record.id))
        yield from _mention(record, ("language",), source.language, text)
    for record, quote in material.briefing.each(Quote):
        owner = material.source(record)
        declared = quote.language or (owner.language if owner else "")
        location = ("language",) if quote.language else ("exact",)
        if material.is_proved(record) and declared:
            yield from _mention(record, location, declared, quote.exact)
        if quote.translation:
            yield from _mention(record, ("translation",), material.language, quote.translation)


def _mention(record: Record, location: Location, declared: str, text: str) -> Iterator[Mention]:
    other = speaks_against(declared, text)
    if other is None:
        yield Subject(record, location, Aspect.LANGUAGE, declared).stated()
        return
    problem = f"this text is said to be in {language_name(declared)}, and reads like {other}"
    way_out = "correct `language`, or the text"
    yield Subject(record, location, Aspect.LANGUAGE, declared).missing(problem, way_out)


def speaks_against(declared: str, text: str) -> str | None:
    """The script or language a text is plainly in, where that is not the declared one.

    Args:
        declared: BCP 47 tag.
        text: any text; one that is too short to tell speaks against nothing.
    """
    code, _, rest = declared.partition("-")
    counts = {name: len(pattern.findall(text)) for name, pattern in LETTERS.items()}
    script = max(counts, key=lambda name: counts[name])
    if counts[script] < ENOUGH_LETTERS:
        return None
    expected = "latin" if rest.startswith("Latn") else SCRIPTS.get(code)
    if expected is not None and expected != script and counts[script] > 2 * counts[expected]:
        return f"{script.capitalize()} script" if script != "cjk" else "Chinese or Japanese script"
    scores = _scores(text, script)
    best = max(scores, key=lambda name: scores[name], default=code)
    if best == code or code not in COMMON or rest.startswith("Latn"):
        return None
    is_clear = scores[best] >= ENOUGH_WORDS and scores[best] >= CLEARLY * scores.get(code, 0)
    return language_name(best) if is_clear else None


def likely_language(text: str) -> str | None:
    """The code of the language that a text reads like; None where too few words tell."""
    counts = {name: len(pattern.findall(text)) for name, pattern in LETTERS.items()}
    scores = _scores(text, max(counts, key=lambda name: counts[name]))
    best = max(scores, key=lambda name: scores[name], default=None)
    return best if best and scores[best] >= ENOUGH_WORDS else None


def _scores(text: str, script: str) -> Counter[str]:
    """How many common words and telling letters of each language of the script a text has."""
    said = Counter(word.text.lower() for word in words(text))
    letters = Counter(text.lower())
    scores: Counter[str] = Counter()
    for code, common in COMMON.items():
        if SCRIPTS[code] == script:
            own = min(ENOUGH_WORDS, sum(letters[each] for each in OWN_LETTERS.get(code, "")))
            scores[code] = sum(said[word] for word in common) + own
    return scores
