"""English."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

# What is denied, rejected or contradicted: "the widespread reports".
_REPORTED = (
    r"(?:\w+ ){0,3}(?:claims?|reports?|accusations?|allegations?|suggestions?|charges?|rumou?rs?"
    r"|assertions?|assumptions?|speculation|idea|notion)"
)
_SAY = r"(?:say|claim|assume|believe|conclude|suggest|think)(?: that)?"
# A clause that begins with no "that": "he denied it was true", "denies Russia had attacked".
_CLAUSE = (
    r"(?:(?:it|he|she|they|there) \w|(?-i:[A-Z])\w+ (?:(?-i:[A-Z])\w+ ){0,2}"
    r"(?:is|are|was|were|has|have|had|will|would|\w+ed)(?!\w))"
)

NEGATION = NegationWords(
    negations=listed(
        "not no never none nobody nothing nowhere neither nor cannot without hardly scarcely"
        " barely dont doesnt didnt isnt arent wasnt werent couldnt wouldnt shouldnt"
        " hasnt havent hadnt"
    ),
    nominal=listed("without"),
    subjects=listed("no none nobody nothing neither"),
    answers=listed("no"),
    endings=("n't",),
    denials=(
        r"den(?:y|ies|ied|ying) (?:that|having)",
        rf"den(?:y|ies|ied|ying)(?= {_CLAUSE})",
        rf"(?:den|reject|dismiss|refut|disput)(?:y|e|s|es|ed|ied|ies|ing|ying) {_REPORTED} that",
        rf"contrary to {_REPORTED} that",
        r"refus(?:e|es|ed|ing|al) to",
        r"fail(?:s|ed|ing|ure)? to",
        r"declin(?:e|es|ed|ing) to",
        r"(?:in|un)able to|unwilling to",
        r"(?:ha(?:s|ve|d)|is|are|was|were) yet to",
        r"ceas(?:e|es|ed|ing)(?: to)?",
        r"(?:stop(?:s|ped|ping)?|avoid(?:s|ed|ing)?)(?= \w+ing(?!\w))",
        r"(?:refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?) from",
        r"(?:prevent|bar|ban|prohibit|block|stop)(?:s|ed|red|ned|ped|ing)? (?:\w+ ){0,3}from",
        r"rul(?:e|es|ed|ing) out",
        r"(?:abandon(?:s|ed)?|drop(?:s|ped)?|scrap(?:s|ped)?|cancel(?:s|l?ed)?) (?:\w+ )?plans? to",
        rf"(?:wrong|false|incorrect|untrue|misleading|premature|too (?:early|soon)) to {_SAY}",
        r"(?:incorrect|untrue|false|wrong|impossible|unlikely) (?:to|that)|impossible for",
        r"(?:doubtful|unclear|uncertain) (?:that|whether|if)",
        r"falsely \w+(?: that)?",
        r"(?:myth|lie|hoax|fabrication) that",
        r"(?:absence|lack) of",
        r"instead of|rather than|anything but",
        r"far from(?: (?:certain|clear|sure) (?:that|whether))?",
    ),
    refutations=(
        r"untrue|false|incorrect|baseless|unfounded|groundless|fabricated|fake|nonsense",
        r"an? (?:lie|myth|hoax|fabrication)",
    ),
    idioms=(
        r"(?:no|without(?: an?)?) doubts?",
        r"not (?:only|just|merely)",
        r"if not for",
        r"whether or not",
        r"no (?:wonder|secret(?= that))",
        r"last but not least",
        r"no(?=\. ?\d)",
    ),
    light=listed(
        "a an the this that these those any some all such of to in on at by for with from about as"
        " into over under against upon within is are was were be been being am do does did has"
        " have had having will would shall should can could may might must it he she they we you"
        " i his her its their our my him them us me yet still ever even so also too more very"
        " much either and or longer there if whether between during through"
    ),
    linking=listed(
        "is are was were be been being am do does did has have had will would shall should can"
        " could may might must under in on at by with for of to"
    ),
    complementisers=listed("that whether"),
    subordinators=listed(
        "because after before since until till while when where although though if as unless"
        " whereas which who"
    ),
    relatives=listed("which who whose"),
    adversatives=(r"but(?! for)", "although", "though", "whereas", "fact that"),
    causes=listed("because while"),
    infinitives="to",
    adverbs=listed("however therefore though moreover furthermore indeed meanwhile then of course"),
    coordinators=listed("or nor"),
    additions=listed("and or nor but"),
    emphasis=listed("ever"),
    conjunctions=listed("and but which who"),
    pronouns=listed("it he she they we you"),
    abbreviations=(
        "mr",
        "mrs",
        "ms",
        "dr",
        "st",
        "gen",
        "sen",
        "col",
        "lt",
        "prof",
        "jr",
        "vs",
        "etc",
        "bn",
        "mln",
        r"e\.g",
        r"i\.e",
    ),
    light_endings=("ly",),
    joined=("-one",),
    refutes_behind_verb=True,
)
