"""Words of English that say how sure a thing is: possible, alleged, planned, due."""

from generator.languages.load import Load

SURENESS = {
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
    Load.WANT: """want*; wish*; hope*; seek*; eager; desire*; demand*?; keen
        aspir*; ready?; willing?; try; tries; trying; interested?; prefer*""",
    Load.MUST: """must; should; ought; has to; have to; had to; need; needs; needed; necess*
        oblig*; required; requires; require; shall?; mandat*; compulsory; essential; forced
        it is time; time to; supposed to; duty""",
}
