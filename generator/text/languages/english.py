"""English."""

from generator.text.languages.table import Language, listed

ENGLISH = Language(
    code="en",
    negations=listed(
        "not no never none nobody nothing nowhere neither nor cannot without hardly scarcely"
        " barely rarely seldom dont doesnt didnt isnt arent wasnt werent couldnt wouldnt shouldnt"
        " hasnt havent hadnt"
    ),
    nominal=listed("without"),
    subjects=listed("no none nobody nothing neither"),
    answers=listed("no"),
    endings=("n't",),
    denials=(
        r"den(?:y|ies|ied|ying) (?:that|having)",
        r"refus(?:e|es|ed|ing|al) to",
        r"fail(?:s|ed|ing|ure)? to",
        r"declin(?:e|es|ed|ing) to",
        r"(?:in|un)able to",
        r"(?:incorrect|untrue|false|wrong|impossible|unlikely) (?:to|that)",
        r"instead of|rather than",
        r"far from(?: (?:certain|clear|sure) (?:that|whether))?",
    ),
    refutations=listed("untrue false incorrect"),
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
        " much either and or longer there if whether"
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
    adversatives=(r"but(?! for)", "although", "though", "whereas", "fact that"),
    infinitives="to",
    adverbs=listed("however therefore though moreover furthermore indeed meanwhile then of course"),
    scales=(
        r"hundreds?",
        r"thousands?",
        r"(?:m|b|tr)illions?",
        r"dozens?",
        r"percent(?:age)?",
        r"per cent",
        r"pct",
        r"(?:bn|mn|mln|mld|tn|trn)",
    ),
    cardinals=listed(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen"
        " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty"
        " sixty seventy eighty ninety half several few many hundred thousand minus double"
        " twice"
    ),
)
