"""The load-bearing words of English."""

from functools import partial

from generator.languages.en.denials import DENIALS
from generator.languages.en.extents import EXTENTS
from generator.languages.en.opposites import OPPOSITES
from generator.languages.en.sureness import SURENESS
from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions

IRREGULAR = """became began blew broke brought built bought came caught chose cost did drew
    drove ate fell felt fought found flew forgot froze gave went grew had heard held kept
    knew laid led left lent lost made meant met paid ran rang rode rose saw sold sent set
    shook shot shut sang sank slept spent split spoke spread sprang stood stole struck swam
    swept swore taught threw took tore understood was were won wore wrote withdrew overcame
    undertook"""
PAST = (
    rf"(?<!\w)(?:(?:has|have|{'|'.join(IRREGULAR.split())})(?! to |n?'t|\s+\w+ing\b)(?!\w)"
    r"|(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeing )(?<!\bbeen )"
    r"(?<!\bstay )(?<!\bstays )(?<!\bremain )(?<!\bremains )(?<!\bkeep )[a-z]{2,}ed(?!\w)(?! by ))"
)
"""Verbs in the past or the perfect; not "was to", "was going", "is planned", "stays closed"."""
WORDS = LoadBearing(
    OPPOSITES
    | DENIALS
    | SURENESS
    | {
        Load.CAUSE: """because; because of; due to; owing to; caused by; on account of
            thanks to; as a result of; the reason … is; the reason … was; reason given
            reasons given; the cause … was; blam*; the cause … is; for lack of; for want of
            attribut* … to; stem* from; put* down to""",
        Load.CONDITION: """if; unless; provided that; on condition; as long as; depend* on
            otherwise?; whether?; conditional*; subject to; without?; when?; once?""",
        Load.LIMIT: "except; apart from; save for; until; till; with the exception; barring?",
    }
    | EXTENTS
    | {
        Load.BEFORE: """before; earlier; prior to; prior?; previous*; beforehand; ahead of; until?
            too early; too early to; too soon to; by the end?; by then?; sooner
            as early as; early?; preced*
            in advance; already?; till?; ago?; former?; last?; first?; in time for; the day before
            the year before; up to?; old?; past?; since?; now?; initial*?""",
        Load.AFTER: """after; later; afterwards; subsequent*; following?; since?; then?; once?
            upon?; thereafter; as late as; late?; too late; too late to; next?; in the wake of
            when?; behind?
            as soon as?; delay*?; posthum*; not until; only when; only after; only once; follow*?
            from?; with?; having?; past?; over?; as?""",
        Load.BEGIN: """starter*?
            begin; begins; began; begun; beginning?; start; starts; started; starting
            launch*; commenc*; set up?; set off?; initiat*; outbreak; onset; inaugurat*; introduc*
            open*?; kick* off; resum*; reviv*; establish*?; restart*; unveil*?; go* into operation
            ente* into force; embark*; into force; broke out; new?; come* into?; take* up; roll out
            took up; creat*?; build*?; found*?; turn* on; switch* on; found?; pick* up?; first?
            from?; since?; become?; becomes?; became?""",
        Load.END: """has taken place; have taken place; had taken place; took place?; taken place?
            end?; ended; ends?; ending?; finish*; complet*?; conclud*; ceas*; over?; expir*
            terminat*; call* off; stop; stops; stopped; stopping; wound up; wind* up; close*?
            discontinu*; halt*; dissol*; abolish*; aboli*; dismantl*; withdr*?; lift*?; repeal*
            quit*?; wrap* up; phas* out; no longer; final?; finali*?; break* off; broke off; out of
            shut*?; gave up; give* up; turn* off; switch* off; drop*?; cut* off; put* out?
            extinguish*; left?; until?; clos*?; last?; out?; past?; former?; cancel*?; down?""",
        Load.PAUSE: """paus*; suspend*; suspens*; freez*; froze*; postpon*; halt*; interrupt*
            hold*?; delay*; on hold; put off; put back; pushed back; shelv*; adjourn*; moratorium
            standstill; stalled
            idle?; stop; stops; stopped; stopping; stop*?; held up?; defer*; shut*?; close*?
            clos*?""",
        Load.CONTINUE: """continu*; go* on; goes on; went on; ongoing; persist*; remain*?; still?
            keep?; keeps?; kept?; stay*?; carr* on; last*?; prolong*; extend*?; underway; under way
            in progress; maintain*?; further?; proceed*?; exten*; preserv*?; renew*; keeping?
            refus* to withdr*?; refus* to end?; refus* to stop?; refus* to drop?; refus* to scrap?
            refus* to close?; refus* to leave?; refus* to resign?; refus* to give up?; not resign*?
            not withdr*?; not step down?; not close?; not stop?; not leave?; not give up?
            not change*?; no change*?; not alter*?; not budge*?; stable?; steady?; unchanged
            the same?""",
        Load.CANCEL: """cancel*; abandon*; scrap*; withdr*; call* off; drop*?; annul*; revok*
            rescind*; back* out; shelv*; postpon*; pull* out; delay*; avoid*; lift*?; overturn*
            should have?; was to?; were to?; struck down; void; quash*; renounc*; abolish*?
            come to nothing; came to nothing; comes to nothing; fell through; fall* through
            no longer?""",
        Load.WORK: """serves; serve; served; serving; work?; works?; working?; worked?; operat*
            run?; runs?; running; function*; open?; opened?; in force; active*; activ*; in use
            us*?; serv*?; has been *ing; have been *ing; train*?; host*?; live?; is being
            are being; implement*; under way; underway; ongoing; in progress; continu*; carr* out
            began; begun; started; enforc*; impos*; already; currently; is open; are open; now open
            stays open; in operation; build*?; built?; being *ed; progress*; go* on; goes on
            proceed*; provid*?; run* by""",
        Load.RISE: """rise; rises; risen; rose; rising; increas*; grow; grows; grew; grown
            growing; growth; more; higher; larger; bigger; greater; up?; gain; gains; gained
            climb*; soar*; jump*; surg*; expand*; expans*; doubl*; tripl*; rais*; boost*
            exceed*; strengthen*; strength?; longer?; extra; addition*; rebound*; accelerat*
            escalat*
            intensif*; deeper; broaden*; widen*; enlarg*; upgrad*; dearer; over?; stronger
            hike*; above?; swell*; quadrupl*; lengthen*; heavier; warmer; hotter; ris*?; wider
            too much; too many; excess*; faster; add*?; extend*; recover*?; further?; beyond?
            leap*; advance*?; another?; multiply; multiplied; multiplies; multiplying""",
        Load.FALL: """the decline; a decline; this decline; that decline; its decline
            their decline; slip?; slips?; slipped; slipping; dip?; dipped; dipping; los* strength
            fall; falls; fell; fallen; falling; decreas*; declin*; drop; drops
            dropped; dropping; less; fewer; smaller; shrink*; shrank; shrunk; reduc*; cut; cuts
            cutting; slump*; plung*; diminish*; lessen*; halv*; down?; lost?; weaken*
            contract*?; slow*?; dwindl*; sink*; sank; tumbl*; curtail*; plummet*; shorter
            shorten*; weaker; cheaper; below?; slash*; loss?; losses?; retreat*?
            recede*; eas*?; abat*; colder; lighter; deterior*; downgrad*; narrow*; limit*?
            behind?; short of?; lose*?; minus; scale* back; erod*; lag*?; as low as
            no more than?; slid*; cooler; lower; lowers; lowered; lowering""",
        Load.ALLOW: """allow*; permit; permits; permitted; permission*; authoris*; authoriz*
            licens*?; let?; lets?; legalis*; legaliz*; free to; entitled; right to; unbanned
            allowed to; permitted to; entitled to; enable*; may?; can?; lift* … ban; green light
            sanctioned?; could?; clear*?; able to?
            approv*; grant*; clearance; greenlit""",
        Load.FORBID: """ban; bans; banned; banning; forbid*; forbad*; forbidden; prohibit*
            barred; bar?; outlaw*; embargo*; veto*; not … allowed; prevent*?; moratorium
            illegal*; must not; not allowed; restrict*?; off limits; disallow*; unlawful
            may not; block*?""",
        Load.OPEN: """open; opens; opened; opening; reopen*; open*?; inaugurat*; unlock*; launch*?
            start*?; unveil*?; began?; begin*?; set up?""",
        Load.CLOSE: """close?; closes?; closed; closing; closure*; shut; shuts; shutting; shutdown*
            seal*?; lock*?; block*?; stop*?; end*?; suspend*?; cancel*?; off?""",
        Load.WIN: """win?; wins; won; winning; winner*; victory; victories; triumph*; beat; beats
            defeat?; overcom*; success*?; first place; prevail*; best?""",
        Load.LOSE: """lose?; loses?; lost?; losing?; defeated; defeat?; beaten; failed?; lost to
            lose to; loses to; losing to; lost … to; fell?; falls?; fall?; fell short; fall* short
            voted down; went down?""",
        Load.PROFIT: """profit*; surplus*; earned?; gain*?; in the black; earnings; income?
            revenue?""",
        Load.LOSS: """loss; losses; deficit*; in the red; lost?; shortfall*; loses?; losing?""",
        Load.CONVICT: """convict*; guilty; sentenced; condemned?; jailed; imprisoned; fined
            conviction*; sentence?; found guilty; admitted?; blamed; at fault; is to blame
            are to blame; was to blame; were to blame; be to blame""",
        Load.ACQUIT: """acquit*; cleared; not guilty; exonerat*; innocen*; pardon*; dropped?
            exculpat*; vindicat*; released?; not … blamed; *n't … blamed; not … to blame
            *n't … to blame; not at fault; *n't at fault""",
        Load.BUY: """buy; buys; bought; buying; purchas*; acquir*; acquisition*; import*; order*?
            rent*?""",
        Load.SELL: """sell; sells; sold; is sold?; are sold?; was sold?; were sold?; be sold?
            selling; sale; sales?; export*; divest*; auction*; deliver*?; suppl*?""",
        Load.JOIN: """join; joins; joined; joining; enter; enters; entered; accession; accede*
            admitted to; arriv*; come*?; came?; return*?; enrol*; take* part; took part""",
        Load.LEAVE: """leave?; leaves?; leaving; left?; quit; quits; exit*; depart*; withdr* from
            pull* out; resign*; go*?; went?; stay* away; walk* out; expel*; not take part""",
        Load.HARSH: """harsh*; severe*; heavy?; heavily?; strict*; tough*; difficult*; too heavy
            hard?; serious*?; grave?; stern*; cruel*; expensive; costly; dear; strong?""",
        Load.MILD: """mild*; lenient*; too light; light?; gentle; easy; easier; easily; soft?
            minor; slight*; cheap; inexpensive; weak?; simple?; lightly""",
        Load.SAY: """warn* of; warn* about; warning against; say; says; said; saying; tell; tells
            told; telling; report; reports; reported
            reporting; reportedly; writes?; write?; wrote; written?; according to; state?; states?
            stated; stating; claim*; alleg*; accus*; argu*; believ*; fear*; speak*; spoke*; quot*
            cit*?; answer*; repl*; respon*; add?; adds?; added; insist*; stress*; declar*; announc*
            confirm*; describ*; view of; eyes of; opinion of; words of; reading of; telling of
            view?; present*; call?; calls?; called?; ask; asks; asked; suggest*; explain*; note?
            notes?; noted; mention*; admit*; acknowledg*; inform*; promis*; predict*; warn*; den*
            propos*; disput*; blam*; oppos*; criti*; verif*; complain*; comment*; recall*; express*
            statement*; maintains?; recommend*; conclud*; point* out; emphasi*; remark*; testif*
            expect*?; estimat*; assess*; voice*?; consider*?; think*; hope*; accord*; indicat*
            suppos*; put* … at; interview*; in … words; in … view; supposedly; refus*; urg*
            demand*; appeal*; thank*; agree*; disagree*; assur*; reject*; reveal*; sees?; see?
            saw?; want*?; offer*?; call* for; letter?; pledg*; boast*; threat*?; specif*; wonder*
            credit*?; attribut*; put* … down to; laugh*?; joke*""",
        Load.ANNOUNCE: """reported?; reports?; reporting?; announc*; unveil*; present*?; declar*
            publi*?; reveal*; said?; says?; say?; report*?; launch*; introduc*; promis*; pledg*
            disclos*; made public; proclaim*; told?; notif*; inform*?""",
        Load.ANSWER: """respon*; repl*; answer*; comment*; request*; react*; silen*; speak?; spoke?
            unanswered; contact*?; get back; got back; return* … call*; pick* up; phone?; reach*?
            available?; say whether?; say if?; say how?; say when?; say why?; say what?; say who?
            elaborate?; discuss*?; disclos*?""",
        Load.WARN: """warn* of; warn* about; warning against; warn*; caution*; danger*; risk
            risks; risky; threat*; harm*; fear*; concern*
            worr*; alarm*; peril*; hazard*; consequence*; alert*?; jeopard*; vulnerab*
            dependen*""",
        Load.PROPOSE: """propos*; suggest*; offer*; initiat*; idea; ideas; recommend*; submit*
            submission; put forward; bill?; draft*; let's; should?; could?; invit*; want*?; plan*?
            would?; motion?; call* for?; in favour of; in favor of; advanc*?; advis*; table*?
            request*?; ask* for?; amend*?; consider*; float*?""",
        Load.CALL_FOR: """call* for; calls on; called on; call on; call* to; urg*; demand*; appeal*
            ask*; insist*; request*; press* for; plead*; must; should; ought; need*; has to
            have to; had to; let?; let's; want*; requir*; necess*; please; time to; shall?; call*?
            petition*; expect*?; wait* for; no more?""",
    },
    idioms="""than the last; than last
        declin* to #; declin* by #; not even #; every fortnight; every #; i would; would like
        not to be named; not to be identified; no shortage of; no lack of; not be named
        no doubt that; no doubts; not only; not just; not merely; last but not least; no wonder
        if not; whether or not; no secret; not least; no sooner; after all; at all; all the same
        all in all; first of all; all along; all-out; its … forecast; their … forecast
        profit forecast*; growth forecast*; sales forecast*; its … outlook; growth outlook
        more than #; more than a; no more than #; not more than #; most recent; most recently
        not to mention; over and over; more or less; as well as; as well; of course; good morning
        once more; much more; up to #; over #; above #; by #; in order to; so far; take place
        places; let alone; look after; named after; few days; as soon as possible
        in the first place; one of them; for all; last week; last month; last year; last night
        next year; a good deal; cable car*; car park*; snow leopard*; sea level; fire service
        closed-door; all-time; all-clear; all clear; all-party; all-union; long-term
        short-term; may day; will of; free will; at will; goodwill; high-level; best-known
        well-known; better known; best known; no-fly; more and more; if any; in case
        none of them?; still more; in some cases; for some time; some #; every other; other than #
        in more detail; so much; such as; as many as; as much as; as far as; in particular; part in
        at the end of; by the end of; the end of; in the end of; at the beginning of
        from the beginning; since the beginning; the beginning of; the start of; at the start of
        well over; once again; prove* to be; proving to be; prove* to have been; the suspect
        the suspects; a suspect; # suspects; suspects were; suspects are; both suspects
        suspects have; suspects had; of suspects; another suspect; other suspects; all night
        all day; all year; all over; not available; not named; not named by; not identified
        not quoted; not stated; not given; not said; to date; rest of; last known; right now
        rule of; under; underground; understand*; understood; underline*; undertak*; undertook
        undergo*; underwent; undergraduate*; underwater; unto; unit; units; united; unite*; union*
        universit*; universal*; universe; uniform*; unify; unified; uncle*; unicorn*; unilateral*
        no small; no mean; no stranger to; nothing short of; no less; nothing if not
        none other than; nothing like; not a little; not for nothing; not before time; no denying
        no mistaking; no sign of stopping; not unlike; no time to lose; in no time; no end of
        no matter""",
    past=PAST,
    aside=r"\b(?:which|who|whom|whose|where|when|after|because|since)\b[^,;:.]*",
    notions=partial(notions, "en"),
)
