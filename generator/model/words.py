"""The closed lists of words that a briefing may use, each word with its meaning."""

from generator.text.terms import ClosedTerm


class Word(ClosedTerm):
    """A word of a closed list; `meaning` documents it for the schema and for readers."""


class ActorKind(Word):
    """What an actor is; the editor's identification."""

    PERSON = "person", "A named human being."
    BODY = "body", "A ministry, agency, council, institute or other public body."
    COMPANY = "company", "A business, also one that a state owns."
    STATE = "state", "A country."
    ALLIANCE = "alliance", "A union or organisation of states."
    OUTLET = "outlet", "A newspaper, agency, portal or other publisher of news."
    GROUP = "group", "People or bodies that the source does not name."


class ProjectKind(Word):
    """What a project is; the editor's identification."""

    INITIATIVE = "initiative", "Something that somebody sets out to do."
    PLATFORM = "platform", "A technical system."
    INSTITUTION = "institution", "A centre, mission, office or similar."
    AGREEMENT = "agreement", "A contract or treaty, also one that was not signed."
    FORUM = "forum", "A conference, council session or other meeting."
    DOCUMENT = "document", "A report, draft or law that the articles speak about."
    PLACE = "place", "A city, site or region where things happen."


class Stance(Word):
    """What the one who says it does by saying it."""

    ASSERTS = "asserts", "Says that it is so."
    DENIES = "denies", "Says that it is not so."
    DISPUTES = "disputes", "Doubts or contests it."
    ALLEGES = "alleges", "Accuses somebody, without evidence that the article shows."
    WARNS = "warns", "Says that harm may come."
    PREDICTS = "predicts", "Says what will be."
    PROPOSES = "proposes", "Puts a plan forward."
    CALLS_FOR = "calls-for", "Asks that something be done."
    INTERPRETS = "interprets", "Says what something means or what lies behind it."
    NO_RESPONSE = "no-response", "Was asked and did not answer."
    CANNOT_VERIFY = "cannot-verify", "Says that it cannot be checked."


class Voice(Word):
    """How the one who says it is heard in the article."""

    DIRECT = "direct", "In their own words, quoted."
    INDIRECT = "indirect", "In the outlet's words, attributed to them by name."
    ANONYMOUS = "anonymous", "In the outlet's words, attributed to somebody it does not name."
    OWN = "own", "The outlet speaks for itself."


class Happened(Word):
    """Whether an event took place, according to the source."""

    YES = "yes", "The source says that it took place."
    NO = "no", "The source says that it did not take place."
    PLANNED = "planned", "The source speaks of it as still to come."
    REPORTED = "reported", "It took place on somebody's word, which nobody disputes."
    FORETOLD = "foretold", "The source says beforehand that it will not take place."
    ALLEGED = "alleged", "It took place on somebody's word, which is disputed or unnamed."

    @classmethod
    def past(cls) -> tuple["Happened", ...]:
        """The words for what took place, on whosever word."""
        return cls.YES, cls.REPORTED, cls.ALLEGED


class ProjectStatus(Word):
    """How far a project has got, on somebody's word."""

    PROPOSED = "proposed", "Somebody suggests it."
    ANNOUNCED = "announced", "It was made public as intended."
    PLANNED = "planned", "It is being prepared."
    UNDER_WAY = "under-way", "It is being carried out."
    OPERATING = "operating", "It works."
    PAUSED = "paused", "It has stopped for now."
    NOT_PLANNED = "not-planned", "It is not intended."
    CLOSED = "closed", "It has ended."
    DENIED = "denied", "It is said not to exist."


class Bound(Word):
    """How exactly a figure is given."""

    EXACT = "exact", "The figure itself."
    ABOUT = "about", "The figure, more or less."
    NEARLY = "nearly", "A little less than the figure."
    AT_LEAST = "at-least", "The figure or more."
    UP_TO = "up-to", "The figure or less."


class Change(Word):
    """The direction of a change that a figure measures."""

    INCREASE = "increase", "It became more, higher or better placed."
    DECREASE = "decrease", "It became less or lower."


class LinkKind(Word):
    """What a fact does to another one."""

    SUPPORTS = "supports", "Speaks for it."
    DISPUTES = "disputes", "Contests it."
    REFUTES = "refutes", "Shows that it is not so."
    QUALIFIES = "qualifies", "Limits it, or says under what condition it holds."
    SUPERSEDES = "supersedes", "Takes its place, being later."
    PARALLELS = "parallels", "Says the same or the mirror image of it."


class RankLevel(Word):
    """Wikidata's ranks: which of several answers the editor prefers."""

    PREFERRED = "preferred", "The editor's choice among several answers."
    NORMAL = "normal", "One answer among others."
    DEPRECATED = "deprecated", "Known to be mistaken; kept because a source says it."


class NoteKind(Word):
    """What an editor's note does."""

    SIC = "sic", "It is printed like this; probably something else was meant."
    TRANSLATION = "translation", "About how words were, or may have been, translated."
    CONTEXT = "context", "What a reader should know beside it."
    CAUTION = "caution", "What the words do not prove, or why to be careful with them."
    DISCREPANCY = "discrepancy", "Two things that do not agree."
    INFERENCE = "inference", "What the editor concludes, and from what."
    OUTCOME = "outcome", "What became of it, known from another publication."


class Basis(Word):
    """How a date is known."""

    STATED = "stated", "The source states it."
    INFERRED = "inferred", "The editor concludes it from the source; `why` says how."
    EXTERNAL = "external", "It is known from outside the sources; `why` says from where."


class Rights(Word):
    """How much of a source's text the site may publish."""

    FULL = "full", "The whole stored text."
    EXCERPT = "excerpt", "Only the words that facts rest on, with a few words around them."


class Confidence(Word):
    """How sure the editor is of a key point; `why` says on what grounds."""

    HIGH = "high", "Several independent origins, or a party speaking about itself on record."
    MEDIUM = "medium", "One reliable origin, or several that depend on each other."
    LOW = "low", "One interested or unnamed origin, or origins that contradict each other."


class Doubts(Word):
    """What becomes of a doubt that nobody has settled."""

    WARNING = "warning", "It is shown, and the briefing can be published."
    ERROR = "error", "It fails the check, as an error does."


class Predicate(Word):
    """A lasting tie, read as subject – predicate – object."""

    HEAD_OF_STATE_OF = "head-of-state-of", "Is the head of state of."
    HEAD_OF_GOVERNMENT_OF = "head-of-government-of", "Is the head of government of."
    MINISTER_OF = "minister-of", "Is the minister who leads."
    DEPUTY_MINISTER_OF = "deputy-minister-of", "Is a deputy minister in."
    DIRECTOR_OF = "director-of", "Directs."
    OFFICIAL_OF = "official-of", "Holds another office in."
    SPOKESPERSON_OF = "spokesperson-of", "Speaks for."
    MEMBER_OF = "member-of", "Is a member of."
    PART_OF = "part-of", "Is a part of."
    OWNED_BY = "owned-by", "Belongs to."
    OPERATED_BY = "operated-by", "Is run by."
    DEVELOPED_BY = "developed-by", "Was or is being developed by."
    ORGANISED_BY = "organised-by", "Is organised by."
    PUBLISHES = "publishes", "Publishes."
    EMPLOYED_BY = "employed-by", "Works for."
    PARTY_TO = "party-to", "Is a party to."
    LOCATED_IN = "located-in", "Lies in."
    PROPOSED_BY = "proposed-by", "Was proposed by."


def meanings(words: type[Word]) -> str:
    """All words of a list with their meanings, for a schema's description."""
    return " ".join(f"{word.value}: {word.meaning}" for word in words)
