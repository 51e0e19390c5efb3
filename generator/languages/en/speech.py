"""How English says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "said say says argued argues announced asked asks asserted admitted admits acknowledged"
        " alleged alleges added adds boasted called calls cautioned"
        " claimed claims commented complained concluded conceded concedes confirmed confirms"
        " contended contends cried declared declares denied denies described describes disclosed"
        " emphasised emphasized estimated exclaimed explained explains expressed hailed hinted"
        " insisted insists joked lamented mused noted notes objected observed pledged posted"
        " predicted predicts pleaded proclaimed promised protested quipped read reads recalled"
        " recounted reiterated remarked repeated replied replies responded revealed retorted"
        " shouted spoke speaks stated stressed stresses suggested suggests summarised summarized"
        " testified tweeted urged urges vowed warned warns wondered wrote writes"
        " argues asserts believes complains concludes criticises criticizes estimates"
        " laments objects suspects thinks"
        " demanded demands rejected dismissed branded labelled labeled accused"
    )
    | phrases(
        "pointed out, points out, went on, goes on, made clear, spelled out, summed up,"
        " agreed that, agreed with"
    ),
    telling=listed("told tells informed informs reminded assured assures"),
    adding=listed(
        "adding saying stressing noting warning calling arguing insisting explaining writing"
        " claiming telling describing declaring asking saying citing"
    ),
    sources=phrases("according to, the words of, in the view of, in the opinion of"),
    relatives=listed("who which"),
    pronouns=listed("he she who"),
    impersonal=listed("it they which"),
    determiners=listed("their its his her our your my the these those"),
    light=listed(
        "has have had also then later earlier again however himself herself themselves"
        " reportedly recently repeatedly simply merely only just once further would will does did"
    ),
    conjunctions=listed("and but then or"),
    articles=listed("the a an"),
    indefinite=listed("a an one another some"),
    prepositions=listed(
        "of to for with by from at in on about against after before between over under near into"
        " alongside behind despite like than without via per whom whose which that as not"
    ),
    marks=(("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'")),
    questions=listed("q question interviewer"),
    answers=listed("a answer"),
)
