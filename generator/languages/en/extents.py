"""Words of English that say how much: all, most, few, the first, the largest."""

from generator.languages.load import Load

EXTENTS = {
    Load.ALL: """all; every; everyone; everybody; everything; each?; entire*; both?; fully?
        full?; complete?; completely?; total?; totally; always; everywhere; any?; anyone?
        nationwide?; unanimous*; all but; annual*?; daily?; weekly?; monthly?; throughout?
        across?; whole?; almost all?; nearly all?; virtually all?; practically all?
        almost every*?; nearly every*?; virtually every*?; almost everyone?; all that?; is all?
        was all?""",
    Load.MOST: """most; majority; mostly; largely; predominantly; more than half?; chiefly
        primarily; usually?; generally?; for the most part; in large part; bulk of; main?
        first and foremost?; especially?; mainly; notably?; above all?
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
        not … until?; *n't … until?; except*?; lone; unique*?; one?; as few as
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
        widest; fastest; as never before; than ever; biggest-ever; top?
        unprecedented; hottest; at most?; busiest; utmost; number one?; main?; leading?
        most important; most … than any; chief?; unmatched; no other?; never before?; ever?
        as never?; like never?; since at least?; higher than in any?
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
}
