"""The load-bearing words of English."""

from functools import partial

from generator.languages.en.opposites import OPPOSITES
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
    | {
        Load.NEGATION: """hardly any; hardly anyone; hardly anything; hardly anybody; not; *n't
            cannot; never; hardly; scarcely; barely; no; no longer; by no means; not … anything
            not … anyone; not … anybody; not … any; nowhere; neither; nor?; no one's; non?; dont
            doesnt; didnt; isnt; wasnt; a no?; the no?; no vote?; no votes?; no voter*?; vote no?
            voted no?; votes no?; no to?; yes or no?; not that … no; may not; might not; may never
            not able to; not be able to; not been able to; not … since; *n't … since; never … since
            no … since; never been *er; never been more; not resign*; not withdr*; not step down
            not close; not stop; not leave; not give up; not change*; no change*; not alter*
            not budge*""",
        Load.NONE: """none; nobody; nothing; no one; neither?; neither of; not one; not a single
            nobody's; zero?; no other?""",
        Load.NOT_ALL: """not in all; not for all; not to all; not in every; not for every
            not with all; not all; not every; not everyone; not everybody; not everything
            not … all; not … every; not … everyone; not … everything; *n't all; *n't … all
            *n't … everyone; *n't … everything; *n't every; *n't … every""",
        Load.NOT_YET: """not yet; *n't yet; not … yet; *n't … yet; yet to; still none; still has no
            still have no; still had no; still is no; still are no; still to be?; must still?
            still must?""",
        Load.ALREADY: """already; has now; have now; now has; now have; by now?; now?; so far?""",
        Load.DENY: """invention?; fabricat*; no such thing; nothing of the kind; made up?
            deny; denies; denied; denying; denial*; refute*; refuting; rebut*; untrue
            disprov*; debunk*; contradict*; repudiat*; disown*; false?; falsehood?; incorrect
            wrong?; baseless; unfounded; groundless; myth?; lie?; lies?; hoax; fake?; nonsense?
            reject*?; dismiss*?; misleading?; contrary to?""",
        Load.REFUSE: """turn* … down; turn* … … down
            vot* down?; voted against?; votes against?; threw out?; throw* out?; thrown out?
            refus* to withdr*; refus* to end; refus* to stop; refus* to drop; refus* to scrap
            refus* to close; refus* to leave; refus* to resign; refus* to give up
            refus*; declin* to; declined?; turn* down; reject*; rebuff*; unwilling
            withh*?; dismiss*?; deni* … access; won't; snub*""",
        Load.EXCLUDE: """rule* out; ruling out; exclud*; out of the question; preclud*""",
        Load.LACK: """had it not been for; were it not for; if it were not for; too early to
            too soon to; too late to; without; lack; lacks; lacked; lacking; absen*; missing?
            instead of; for lack of; for want of; instead?; rather than; except*?; free of; devoid
            little?; short of?; shortage*?; unless?; other than?; far from; avoid*; exempt*?
            barring?; apart from?; ignor*?; silen*; unanswered; *less?; insuffic*?; incomplet*?
            invalid*?; inactiv*?; ineffect*?; inadequ*?; inaccess*?; disappear*?; discontinu*?
            dishonest*?; unfinish*?; unpublish*?; uncertain*?; unfit?; unlikely?; untouch*?
            unchang*?; unaffect*?; undecid*?; unresolv*?; unavail*?; unharm*?; uninj*?; unfund*?
            unfair*?; unlaw*?; unoffic*?; unconf*?; unemploy*?; unsafe?; unnecess*?; unsuccess*?
            unsupp*?; unrelat*?; unprotect*?; unprepar*?; unplann*?; unus*?; unoccup*?; unheat*?
            uninsur*?; unlicens*?; undisc*?; undeliv*?; unreach*?; unsign*?; unwant*?; unlimit*?
            impassab*?; irrespons*?; illeg*?; unsuit*?; undeclared?; unpaid?; unfinished?; unknown?
            unaware?; undecided?; unbuilt?; unsold?; unused?; unsigned?; unanswered?; unresolved?
            unoccupied?; unharmed?; unhurt?; uninjured?; unopened?; unread?; untouched?; unchanged?
            unopposed?; unregistered?; unlicensed?; unregulated?; unreported?; unrecorded?
            undocumented?; unannounced?; uninsured?; unpublished?; unreleased?; undelivered?
            unfulfilled?; unmet?; unmanned?; unnamed?; unidentified?; unemployed?; uninhabited?
            undamaged?; unproven?; unclear?; non-*?; late?; delay*?; overdue?; free?
            free of charge; less than #?; fewer than #?; below #?; under #?; gone for good?
            give* up?; gave up?; given up?; for nothing?; ran out?; run* out?; un*?; still await*
            awaits?; awaiting; yet to?; to be seen?; remains to; outstanding?; waiv*; abstain*
            refrain*; forgo*; forwent; forgone; stop* short of; kept … to itself; keep* … to itself
            lapse?; elude*; spared?; idle?; in the dark; free from; out of reach; nil?; zero?
            defied; defies; shun*; boycott*; fruitless; futile; to no avail; next to nothing
            deprived; stripped of; cut off from; wait*?""",
        Load.FAIL: """fail*; unable; impossible; impossibility; in vain; inability; unsuccessful*
            incapable; powerless; missed?; could not; not able to; not be able to; not been able to
            almost?; nearly?; came close; come close; comes close""",
        Load.DISAGREE: """disagree*; oppos*; against?; object* to; objection*; object*?; criticis*
            criticiz*; critical of; condemn*; contest*?; disput*; challeng*?; doubt*; sceptic*
            skeptic*; protest*?; disapprov*; veto*; question?; questions?; questioned?; unconvinced
            dissent*; resist*?; denounc*; reject*?; resent*; unhappy; complain*; regret*?; deplor*
            lament*?; doubtful; rebuk*?; turned against?; vote* no; hostile""",
        Load.AGREE: """agree; agrees; agreed; agreeing; approv*; support*?; endors*; back?; backs
            backed; backing?; accept*; consent*; favour*?; favor*?; welcom*; ratif*; adopt*?
            in favour of; in favor of; convinced""",
        Load.POSSIBILITY: """may; might; could; can; can't?; cannot?; possib*; not rule* out
            not exclud*; perhaps; maybe; potential*; conceivabl*; risk*?; liable to; chance?
            chances?; threat*?; able to; option?; options?; uncertain*?; unclear?; would?
            may not; might not; may never; ruling nothing out; nothing is ruled out
            allowed to?; permitted to?; entitled to?; mak* it possible?; made it possible?""",
        Load.HEDGE: """most likely; most probably; alleg*; reported to; reported*?; reportedly
            supposed*; purported*; rumour*; rumor*; apparent*; seem; seems; seemed; seeming*
            appear to; appears to; appeared to; unconfirmed; presum*; probabl*; likely; unlikely
            suppos*; assum*; believ*; believed; suspect*; suggest*?; estimat*?; is said to
            are said to; was said to; were said to; is thought; are thought; was thought; think?
            thinks?; thought?; suspicion*; so-called; according to?; preliminar*?; provisional*?
            guess*; speculat*; hypothe*; unverified; claim*?; is said; are said; hint*; indicat*?
            signal*?; view?; opinion?; feel?; in … view; expect*?; uncertain*; about?; as if
            sort of; tentativ*; point to?; points to?; pointed to?; points at?; initial findings?
            early findings?; early indications?; thought to; put down to?""",
        Load.CERTAIN: """certainly; definitely; undoubtedly; surely; without doubt; no doubt
            beyond doubt; without a doubt; obviously?; clearly?; inevitabl*; guarante*; definite
            indisputabl*; unquestionabl*; for certain; for sure; proven; proved?; proof?
            beyond dispute; without question""",
        Load.CONFIRM: """confirm*; verif*; corroborat*; vouch*; certif*?; prove?; proves?
            proved?; proof?; prove* that; proved to; establish* that; has proved; have proved
            has established; have established; is certain that; are certain that; is proof that
            say whether?; say if?; tell whether?; know whether?; ascertain*; check*?; attest*
            establish*?; concede*; acknowledg*?; admit*?""",
        Load.PLAN: """agreement to?; deal to?; contract to?; decision to; decided to; decides to
            decide to; considered?; will; shall; plan; plans; planned; planning; intend*
            intention*; going to; is to; are to; was to; were to; be to; set to; due to?; due
            schedul*; aim; aims; aimed; *'ll; expect*; prepar*; would; upcoming; forthcoming
            pledg*?; promis*?; soon?; about to; propos*?; wants?; want?; decid*?; decision*?
            in … pipeline; project?; projected; slated; destined; hope?; hopes?; future?; target*?
            goal?; objective?; next?; foresee*; predict*; forecast*; envisag*; still to; begin?
            agreed to?; vow*; commit*?; should?; yet to?; until?; draft?; draw up?; must?; has to?
            have to?; may?; might?; could?; want to; wants to; wanted to; seek*?; tender*?
            on … way?; wait*?; considers?; considering; consider?; ready to; on track; rule* out?
            ruling out?; warn* of?; warn* about?; warning against?; is due to?; are due to?
            was due to?; were due to?; been due to?; be due to?; under consideration; than planned?
            than expected?; than scheduled?; than forecast?; than promised?; as planned?
            as expected?; as scheduled?; ahead of schedule?; behind schedule?; on schedule?
            ahead of plan?""",
        Load.WANT: """want*; wish*; hope*; seek*; eager; desire*; demand*?; would like; keen
            aspir*; ready?; willing?; try; tries; trying; interested?; prefer*""",
        Load.MUST: """must; should; ought; has to; have to; had to; need; needs; needed; necess*
            oblig*; required; requires; require; shall?; mandat*; compulsory; essential; forced
            it is time; time to; supposed to; duty""",
        Load.CAUSE: """because; because of; due to; owing to; caused by; on account of
            thanks to; as a result of; the reason … is; the reason … was; reason given
            reasons given; the cause … was; blam*; the cause … is; for lack of; for want of
            attribut* … to; stem* from; put* down to""",
        Load.CONDITION: """if; unless; provided that; on condition; as long as; depend* on; in case
            otherwise?; whether?; conditional*; subject to; without?; when?; once?""",
        Load.LIMIT: "except; apart from; save for; until; till; with the exception; barring?",
        Load.ALL: """all; every; everyone; everybody; everything; each?; entire*; both?; fully?
            full?; complete?; completely?; total?; totally; always; everywhere; any?; anyone?
            nationwide?; unanimous*; all but; annual*?; daily?; weekly?; monthly?; throughout?
            across?; whole?; almost all?; nearly all?; virtually all?; practically all?
            almost every*?; nearly every*?; virtually every*?; almost everyone?; all that?; is all?
            was all?""",
        Load.MOST: """most; majority; mostly; largely; predominantly; more than half?; chiefly
            primarily; usually?; generally?; for the most part; in large part; bulk of; main?
            first and foremost?; especially?; in particular?; mainly; notably?; above all?
            almost all; nearly all; virtually all; practically all; almost every*; nearly every*
            virtually every*; almost everyone; all but #; with few exceptions; vast majority
            more … than not; the greater part of?; the larger part of?""",
        Load.MANY: """many; numerous; much; a lot; lots; plenty; widespread; often?; dozens?
            frequent*?; hundreds?; thousands?; a number of?; countless; large number*""",
        Load.SOME: """some; several; something; somebody; someone; certain?; a few; part of
            partly; partial*; in part; various?; sometimes; a number of?; one of?; individual?
            others?; a couple; number of?; any?; some of; parts of; a few of; a handful?
            occasional*; once or twice; few?""",
        Load.FEW: """running out of?; ran out of?; rarely; seldom; rare?; few; only a few; little?
            hardly any; hardly anyone; hardly anything; handful; minority; scarce?; a mere handful
            very few; not many; not a lot; not often; not … many""",
        Load.ONLY: """only; merely; solely; sole; exclusive*; nothing but; just?; alone; mere
            purely; single?; limited to; no other?; nobody else?; no one else?; not until?; simply?
            not … until?; *n't … until?; except*?; lone; unique*?; one?; so far?; as few as
            no more than; none but; but?; no one but; nobody but; nowhere but; nobody except
            no one except; none except; nothing except; no … other than; confined to
            restricted to?; by itself?""",
        Load.LAST: """last?; finally?; latest?; lastly; in the end; end?; ultimate*; last of
            the last; final?; not … since?; *n't … since?; never … since?; no … since?""",
        Load.FIRST: """first; initial*; firstly; original*?; at first; for the first time; newly?
            premier*?; foremost?; primary?; maiden; inaugural; pioneer*?; never before
            earliest; # … since?; not … since?; *n't … since?; never … since?; no … since?""",
        Load.HIGHEST: """more than ever; higher than ever; largest; biggest; highest; greatest
            longest; most?; the most; maximum; record?; record *est; record high*; record number*
            record level*; record year*; record amount*; record sum*; record result*; a record #
            all-time high; strongest; heaviest; richest; oldest?; peak*?; tallest; deepest
            widest; fastest; as never before; than ever; *-largest?; biggest-ever; top?
            unprecedented; hottest; at most?; busiest; utmost; number one?; main?; leading?
            most important; most … than any; chief?; unmatched; no other?; never before?; ever?
            every other?; as never?; like never?; since at least?; higher than in any?
            higher than at any?; higher than any?; more than in any?; more than any?
            larger than any?; longer than any?; never been *er?; never been more?; most expensive
            dearest; priciest; costliest""",
        Load.LOWEST: """fewer than ever; less than ever; lower than ever; smaller than ever
            smallest; lowest; least; shortest; weakest; minimum?; lightest; poorest?; youngest?
            the fewest; fewest; slowest; minimal; narrowest; coldest; lower than in any?
            lower than at any?; lower than any?; less than any?; fewer than in any?
            fewer than any?; smaller than any?; shorter than any?; cheapest; least expensive""",
        Load.RUNNER_UP: """second largest; second-largest; second biggest; second-biggest
            second highest; second-highest; third largest; third-largest; second longest
            third biggest; third-biggest; second-longest; runner-up; fourth largest
            fourth-largest; one of the *est; among the *est; one of the most; among the most
            one of the largest; among the largest; one of the biggest; among the biggest
            second only to; third most; № largest; № biggest; № highest; № most; № longest
            № smallest; № in size; № by size; second-fastest; second-best; second-lowest
            second-oldest; second-strongest; second-tallest; second-worst; second-most
            second fastest; second best; second lowest; second oldest; second most; third-fastest
            third-best; third-highest""",
        Load.BEST: """best; better; good?; improv*; enhanc*; quality?; optimal; favourabl*?
            favorabl*?; success*?; excellent; ideal*?; well?; superior""",
        Load.WORST: """worst; worse; worsen*; deteriorat*; bad?; badly?; poor?; inferior; dire
            aggravat*; unfavourabl*; unfavorabl*""",
        Load.BEFORE: """before; earlier; prior to; prior?; previous*; beforehand; ahead of; until?
            too early; too early to; too soon to; by #?; by the end?; by then?; sooner
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
            shorten*; weaker; cheaper; below?; under?; slash*; loss?; losses?; retreat*?
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
            conviction*; sentence?; found guilty; admitted?""",
        Load.ACQUIT: """acquit*; cleared; not guilty; exonerat*; innocen*; pardon*; dropped?
            exculpat*; vindicat*; released?""",
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
        open-*; closed-door; all-time; all-clear; all clear; all-party; all-union; long-term
        short-term; may day; will of; free will; at will; goodwill; high-level; best-known
        well-known; better known; best known; no-fly; no-one; more and more; if any; in case
        none of them?; still more; in some cases; for some time; some #; every other; other than #
        in more detail; so much; such as; as many as; as much as; as far as; in particular; part in
        at the end of; by the end of; the end of; in the end of; at the beginning of
        from the beginning; since the beginning; the beginning of; the start of; at the start of
        well over; once again; prove* to be; proving to be; prove* to have been; the suspect
        the suspects; a suspect; # suspects; suspects were; suspects are; both suspects
        suspects have; suspects had; of suspects; another suspect; other suspects; all night
        all day; all year; all over; no. #; not available; not named; not named by; not identified
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
