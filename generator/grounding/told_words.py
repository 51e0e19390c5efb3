"""The words by which articles tell a stance, the course of an event and the status of a project.

Beginnings of words in English, Polish, Russian and Kazakh; a language is added by its words.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from generator.model.words import Happened, ProjectStatus, Stance, Word


def _words(*patterns: str) -> re.Pattern[str]:
    """Any of these, at the beginning of a word."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})", re.IGNORECASE)


TOLD: Mapping[Word, re.Pattern[str]] = MappingProxyType(
    {
        Stance.WARNS: _words(
            r"warn\w*|risk\w*|threat\w*|danger\w*|harm\w*|fear\w*|concern\w*|worr\w+|alarm\w*",
            r"could|can\b|cannot|can't|may\b|might|will\b|would|should|must",
            r"dependen\w+|consequen\w+",
            r"ostrze\w+|przestrze\w+|zagro\w+|ryzyk\w+|\w*bezpiecz\w+|obaw\w+|może\w*|mogą|groz\w+",
            r"grozi\w*|skutk\w+|jeśli|будет|будут|\w*предуп\w+|\w*предост\w+|риск\w*|угро\w+",
            r"\w*опас\w+|бо[ия]\w+|может|могут|грози\w+|если|ескерт\w+|қауіп\w*|қатер\w*|мүмкін",
            r"алаңда\w+|егер",
        ),
        Stance.PROPOSES: _words(
            r"propos\w+|suggest\w+|offer\w*|plan\w*|initiat\w+|idea\w*|recommend\w+|draft\w*|would",
            r"could|should|let\b|invit\w+|want\w*|submit\w*|put forward|\w*propon\w+|propozy\w+",
            r"ofer\w+|pomysł\w*|inicjat\w+|projekt\w*|chce\w*|предл\w+|инициат\w+",
            r"план\w*|иде[яюие]",
            r"проект\w*|хо[чт]\w+|ұсын\w+|жоспар\w*|бастама\w*|идея\w*|жоба\w*",
        ),
        Stance.CALLS_FOR: _words(
            r"should|shall|must|ought|call\w*|urg\w+|ask\w*|demand\w*|need\w*|appeal\w*|request\w*",
            r"insist\w*|let\b|ha(?:s|ve|d) to|want\w*|requir\w+|necess\w+|pleas?e\w*|time to",
            r"press\w*",
            r"powin\w+|mus\w+|należy|trzeba|apel\w+|wezwa\w+|wzywa\w*|żąda\w*|domaga\w*|prosi\w*",
            r"chce\w*|niech|konieczn\w+|долж\w+|нужн\w+|необход\w+|призв\w+|призы\w+|\w*треб\w+",
            r"\w*прос\w+|след\w+|надо|пусть|хо[чт]\w+|пора|керек\w*|тиіс\w*|қажет\w*|шақыр\w+",
            r"талап\w*|сұра[йд]\w*",
        ),
        Happened.PLANNED: _words(
            r"will\b|shall|would|plan\w*|intend\w*|going to|(?:is|are|was|were|set|due|about) to",
            r"decid\w+|decision\w*|schedul\w+|expect\w*|propos\w+|prepar\w+|aim(?:s|ed)? to",
            r"upcoming|soon|due\b",
            r"b[ęe]dzie\w*|będą|plan\w*|zamierz\w+|ma\b|mają|mia[łl]\w*|zapowie\w+|przysz\w+",
            r"decyz\w+|\w*projekt\w*|przygot\w+|chce\w*|będ\w*|буд\w+|план\w*",
            r"намер\w+|долж\w+|готов\w+",
            r"решен\w+|реши\w+|предсто\w+|следующ\w+|ожида\w+|проект\w*|собира\w+",
            r"хо[чт]\w+|болад\w+|жоспар\w*",
            r"\w+мақ\w*|\w+мек\w*|келесі|дайынд\w+|шеш\w+|тиіс\w*",
        ),
        Happened.ALLEGED: _words(
            r"sa(?:y|ys|id|ying)\b|t[oe]ll\w*|report\w*|alleg\w+|claim\w*|accord\w+",
            r"accus\w+|indicat\w+",
            r"suggest\w*|believ\w+|wr[io]t\w+|stat(?:e|ed|es|ing)\b|add(?:ed|s)\b",
            r"note[ds]?\b|stress\w+",
            r"announc\w+|explain\w*|describ\w+|quot\w+|cit\w+|declar\w+|insist\w+",
            r"assert\w*|suppos\w+",
            r"mówi\w*|powiedzi\w+|poda\w+|twierdz\w+|stwierdz\w+|według|zdaniem|rzekom\w+|donos\w+",
            r"donies\w+|oświadcz\w+|oskarż\w+|pisze|pisz\w+|informu\w+|poinform\w+",
            r"сказ\w+|говор\w+",
            r"сообщ\w+|заяв\w+|по словам|по данным|утвержд\w+|якобы|обвин\w+|пиш\w+",
            r"отмет\w+|де[дг]\w+",
            r"мәлімде\w+|хабарла\w+|айт\w+|айыпта\w+|жаз\w+",
        ),
        ProjectStatus.PROPOSED: _words(
            r"propos\w+|suggest\w+|offer\w*|initiat\w+|ideas?\b|recommend\w+|drafts?\b|bill\b",
            r"should|could|invit\w+|wants?\b|submit\w*|put forward|in favou?r|call(?:s|ed)? for",
            r"\w*propon\w+|propozy\w+|ofer\w+|pomysł\w*|inicjat\w+|projekt ustawy|chce\w*",
            r"предл\w+|инициат\w+|иде[яюие]|проект закона|законопроект\w*|хо[чт]\w+",
            r"ұсын\w+|бастама\w*|идея\w*",
        ),
        ProjectStatus.ANNOUNCED: _words(
            r"announc\w+|report\w*|unveil\w*|present(?:s|ed)\b|declar\w+|publi\w+|reveal\w*",
            r"said\b|says\b|launch\w*|introduc\w+|promis\w+|pledg\w+|disclos\w+",
            r"ogł\w+|zapowi\w+|poinform\w+|przedstaw\w+|poda[ńłno]\w*|ujawni\w+|obieca\w+",
            r"объяв\w+|анонс\w+|сообщ\w+|заяв\w+|представ\w+|обеща\w+|опублик\w+",
            r"жариял\w+|хабарла\w+|мәлімде\w+|таныстыр\w+",
        ),
        ProjectStatus.PAUSED: _words(
            r"paus\w+|suspend\w*|suspens\w+|stop\w*|halt\w*|fr[eo]{1,2}z\w+|shut\w*|postpon\w+",
            r"delay\w*|hold|interrupt\w*|clos\w+|zamkn\w+|wstrzym\w+|zawie[sś]\w+|zatrzym\w+",
            r"przerw\w+|odroc\w+|opóź\w+|\w*останов\w+|\w*остан[оа]вл\w+|замор\w+",
            r"отлож\w+|прерв\w+",
            r"закры\w+|тоқта\w+|кейінге|жаб\w+",
        ),
        ProjectStatus.CLOSED: _words(
            r"clos\w+|end(?:s|ed|ing)?\b|finish\w*|complet\w+|conclu\w+|dissol\w+|aboli\w+",
            r"expir\w+",
            r"terminat\w+|cancel\w+|scrap\w+|abandon\w*|withdr\w+|ceas\w+|discontinu\w+|shut\w*",
            r"over\b|t(?:ook|aken) place|(?:was|were|been) held|wound up|liquidat\w+|no longer",
            r"zamkn\w+|zamyka\w*|zakończ\w+|odby[łt]\w*|rozwiąza\w+|zlikwid\w+|wycof\w+|zerwa\w+",
            r"закры\w+|заверш\w+|заканч\w+|закон[чц]\w+|состоя\w+|прекра\w+|ликвид\w+|свёрн\w*",
            r"жаб[ыа]\w*|аяқта\w+|бітті|тоқтат\w+|тарат\w+",
        ),
    }
)
"""Words of which the article has one wherever it tells one of these."""
DENIAL = _words(
    r"den(?:y|ie[sd]|ying)\b|refut\w+|reject\w+|fals\w+|wrong|lies?\b|lying|myth|rumou?rs?\b",
    r"dismiss\w+|rebut\w+|incorrect|untrue|zaprzecz\w+|odrzuc\w+|dement\w+|fałsz\w+|kłam\w+",
    r"bzdur\w+|лож\w+|фейк\w*|отверг\w*|отклон\w+|опроверг\w*|отриц\w+|жоққа|жалған\w*|өтірік\w*",
)
"""Words that deny without a "not"."""
CALLED_OFF = _words(
    r"(?:was|were) to\b|(?:should|would|could) have|miał\w* (?:być|zostać)",
    r"cancel\w+|postpon\w+|abandon\w+|call(?:ed|s|ing)? off|scrap\w+",
    r"delay\w*|drop(?:s|ped)\b|withdr\w+|fail\w*|refus\w+|prevent\w*|avoid\w*|unable|without",
    r"thwart\w*|odwoł\w+|odroc\w+|odłoż\w+|anul\w+|wycof\w+|zrezygn\w+|rezygn\w+|odm[aó]w\w+",
    r"отмен\w+|отлож\w+|перенес\w+|сорва\w+|отказ\w+|отозв\w+|кейінге|болмай\w*|бас тарт\w*",
)
"""Words with which something does not take place."""
HEDGE = _words(
    r"alleg(?:ed|edly)\b|reportedly|supposed(?:ly)?\b|purported(?:ly)?\b|rumou?red|unconfirmed",
    r"rzekom\w+|domniem\w+|якобы|предполагаем\w+|неподтвержд\w+|-мыс\b",
)
"""Words by which an outlet says that it only passes something on."""
FUTURE = re.compile(
    r"(?<!\w)(?:will|shall|would|is going to|are going to|plans? to|intends? to|aims? to|is due to"
    r"|are due to|(?:is|are|was|were) to be|będzie|będą|ma zostać|mają zostać|miał\w* zostać"
    r"|zamierza\w*|planuje\w*|будет|будут|намерен\w*|планиру\w+)(?!\w)",
    re.IGNORECASE,
)
"""What is still to come."""
OFFERING = _words(
    r"deci(?:ded|des|sion) to\b|zdecydowa\w+|решил\w*|propos(?:e|es|ed|al|als)\b|offer\w*",
    r"ideas?\b|announc\w+|zapropon\w+|propon\w+|propozy\w+",
    r"pomysł\w*|ogłosz\w+|zapowied\w+|предл[оа]\w+|иде[яюие]|объяв\w+|анонс\w+|ұсын\w+|жариял\w+",
)
"""What is only offered or made known."""
WORKING = _words(
    r"work\w*|operat\w+|runs?\b|running|function\w*|opened\b|(?:is|are|now|stays?) open\b",
    r"in force|activ\w+",
    r"us(?:e|es|ed|ers?|ing)\b",
    r"serv\w+|has been \w+ing|have been \w+ing|train\w+|host\w*|live\b|is being|are being",
    r"being \w+ed",
    r"implement\w*|under ?way|ongoing|in progress|continu\w+|carr(?:y|ied|ies|ying) out",
    r"began|begun|started",
    r"enforc\w+|impos\w+|already|currently|działa\w*|realizow\w+|trwa\w*|funkcjon\w+",
    r"otwar\w+|korzysta\w*",
    r"wdraża\w+|работа\w*|действ\w+|открыт\w*|реализ\w+|использ\w+|идёт|идет|жұмыс\w*",
    r"ашыл\w+|жүзеге|іске",
)
"""What goes on or works."""
OVER = re.compile(
    r"(?<!\w)(?:(?:has|have|had) (?:\w+ )?(?:taken place|ended|closed|finished|stopped|ceased)"
    r"|took place|ended"
    r"|(?:was|were|has been|have been)\s(?:\w+\s){0,3}?(?:closed|completed|concluded"
    r"|dissolved|abolished|held|cancelled|scrapped|shut|suspended|halted|stopped|paused|frozen)"
    r"|odbył\w*|zakończył\w*"
    r"|został\w*\s(?:\w+\s){0,3}?(?:zamknię|wstrzyma|zawiesz|zakończo|zlikwid)\w+"
    r"|завершил\w*|состоял\w*|(?:закрыт|остановлен|приостановлен)\w{0,2}|аяқталды|тоқтатылды)"
    r"(?!\w)",
    re.IGNORECASE,
)
"""What is over, or has stopped."""
STOPPED = _words(
    r"(?:closed|ended|shut|cancelled|abandoned|scrapped|suspended|stopped|halted|paused|froze)\b",
    r"(?:withdrew|withdrawn|dissolved|abolished|finished|completed|concluded|dropped|over)\b",
    r"zamkn(?:ię|ął|ęł)\w+|zakończ(?:y|on)\w+|wstrzyma[łn]\w*|zawie(?:sił|szon)\w*|wycofa[łn]\w*",
    r"закры[лт]\w*|приостанов(?:ил|лен)\w*|останов(?:ил|лен)\w*|заверш(?:ил|ён|ен)\w*",
    r"жабылды|жапты|тоқтатты|тоқтатылды|аяқталды",
)
"""What somebody has closed or stopped."""
