"""Words of English that say no, and those that agree."""

from generator.languages.load import Load

DENIALS = {
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
    Load.ALREADY: """already; has now; have now; now has; now have; by now?; now?""",
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
        undamaged?; unproven?; unclear?; non?; late?; delay*?; overdue?; free?
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
}
