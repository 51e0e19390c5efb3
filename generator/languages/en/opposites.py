"""Opposites in English: of each row of them a sentence is turned round by the other word."""

from generator.languages.load import Load

OPPOSITES = {
    Load.LITTLE: """wrong?; mistaken?; hide?; hides?; hid?; hidden?; conceal*?; lack*?; short of?
            bad?; badly?; rare?; rarely?; seldom?; late?; delay*?; tire*?; weary?; cease*?; stop*?
            fail*?; secret?; doubt*?; wonder?; surpris*?; strange?; small?; little?; miss?; misses?
            least?; sooner?; unlike*?; unusual*?; uncommon?; unknown?; deny?; denying?; unreason*?
            stranger?; coincidence?; unwelcome?; regret*?; mind?; hesitat*?; forget*?; forgot*?
            impossible?; unclear?; untrue?; absurd?""",
    Load.COMPARE: """so?; as?; such?; since?; other?; more?; less?; fewer?; than?; ever?; before?
            again?; equal*?; comparabl*?; similar*?; match*?; this low?; this high?; this large?
            in # year*?; for # year*?; in a decade?; in … history?; never?; until now?; up to now?
            no longer?""",
    Load.OLD: """old; older; oldest; aged?; ancient; former?""",
    Load.NEW: """new; newer; newest; newly built; brand-new; youngest?""",
    Load.NORTH: """north; northern; northwards""",
    Load.SOUTH: """south; southern; southwards""",
    Load.EAST: """east; eastern; eastwards""",
    Load.WEST: """west; western; westwards""",
    Load.MORNING: """morning*; dawn""",
    Load.EVENING: """evening*; dusk""",
    Load.YEARLY: """yearly; annual; annually; every year; each year; a year?; per year
        per annum; year after year""",
    Load.MONTHLY: """monthly; every month; each month; a month?; per month; month after month""",
    Load.WEEKLY: """weekly; every week; each week; a week?; per week; week after week""",
    Load.DAILY: """daily; every day; each day; a day?; per day; day after day""",
    Load.MALE: """man?; men; boy; boys; male; males; father; fathers; husband*; brother
        brothers; son?; sons; uncle; grandfather""",
    Load.FEMALE: """woman; women; girl; girls; female; females; mother; mothers; wife; wives
        sister; sisters; daughter*; aunt; grandmother""",
    Load.PUBLIC: """public; publicly; state-owned; state-run; municipal?""",
    Load.PRIVATE: """private; privately; privatis*; privatiz*""",
    Load.FOREIGN: """foreign; foreigner*; abroad; overseas; imported?; outsider*""",
    Load.DOMESTIC: """domestic*; home-grown; locally?; local?; locals; native?; resident*?""",
    Load.TEMPORARY: """temporar*; interim; provisional*; for the time being; for now""",
    Load.PERMANENT: """permanent*; for good; forever; for ever; lasting""",
    Load.SUCCEED: """succeeded in; managed to; manages to; succeeds in; success*?""",
    Load.HIRE: """hire; hires; hired; hiring; recruit*; take* on?; took on?; appoint*""",
    Load.DISMISS: """dismiss*; sack; sacked; sacking; fire?; fired; laid off; lay* off
        made redundant; redundan*; oust*""",
    Load.BUILD: """build?; builds; built; building?; construct*; erect; erected; put up?""",
    Load.DEMOLISH: """demolish*; demolition; tear* down; tore down; torn down; pull* down
        knock* down; raze*; dismantl*""",
    Load.ARREST: """arrest*; detain*; detention; took into custody; taken into custody
        locked up""",
    Load.RELEASE: """release*?; set free; freed; at liberty; on bail?""",
    Load.SURVIVE: """surviv*; rescued; unhurt; unharmed; alive; saved?; recovering?""",
    Load.DIE: """die; dies; died; dying; dead; death*; killed; perished; fatal*; drowned""",
    Load.PROSECUTION: """prosecution; prosecutor*; prosecuting; plaintiff*; the crown?""",
    Load.DEFENCE: """defence?; defense?; defendant*; defending?; defence lawyer*
        defense lawyer*; accused?""",
    Load.ADULT: """adult*; grown-up*; elderly; mature?""",
    Load.CHILD: """child; children; minor?; minors; juvenile*; infant*; toddler*; young animal*
        young bird*; teenager*; kids?""",
    Load.MAIN: """main; principal?; primary?; chief?""",
    Load.SPARE: """reserve?; spare; backup; back-up; auxiliary; secondary""",
    Load.NOT_BEFORE: """at the earliest; no earlier than; not earlier than; not before
        no sooner than; only after; only when; only once; only then""",
    Load.NOT_AFTER: """at the latest; no later than; not later than""",
    Load.AT_LEAST: """at least; no less than; no fewer than; not less than; a minimum of""",
    Load.AT_MOST: """at most; at the most; no more than; not more than; a maximum of; at best?""",
    Load.EXPENSIVE: """expensive; most expensive; dear?; dearer; dearest; costly; costlier
        costliest; pricey""",
    Load.CHEAP: """cheap; cheaper; cheapest; cheaply; inexpensive; least expensive; affordable""",
    Load.EMPTY: """empty; emptied; deserted; vacant""",
    Load.FULL: """full?; filled?; crowded; packed?; sold out; overcrowded""",
    Load.INSIDE: """inside; indoor; indoors; internal*""",
    Load.OUTSIDE: """outside; outdoor; outdoors; external*""",
    Load.UPPER: """upper; top?; upstairs; above?; upstream""",
    Load.LOWER_PART: """lower?; bottom; downstairs; below?; downstream""",
    Load.REPAIR: """repair*; restor*; renovat*; mend; mended; rebuil*; refurbish*""",
    Load.DESTROY: """destroy*; destruction; wreck*; ruin; ruined; devastat*; shattered""",
}
