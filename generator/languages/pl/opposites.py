"""Opposites in Polish: of each row of them a sentence is turned round by the other word."""

from generator.languages.load import Load

OPPOSITES = {
    Load.LITTLE: """ukryw*?; ukryć?; tai?; tają?; błąd?; myli*?; brak*?; brakuj*?; zabrak*?
            skąpi*?; zł*?; źle?; najgor*?; rzadk*?; późn*?; spóźn*?; zwlek*?; męcz*?; przesta*?
            ustaj*?; tajemnic*?; wątpi*?; wątpliw*?; dziwi*?; dziw*?; zaskocz*?; mał*?; mało?
            dawno?; długo?; sposób?; obc*?; nieznan*?; niemożliw*?; przypad*?; zapomn*?; zapomin*?
            żałuj*?; wstydz*?; zaprzecz*?; próżno?; darmo?""",
    Load.COMPARE: """tak?; taki*?; tyle?; tylu?; od?; bardziej?; więcej?; mniej?; inn*?; wcześniej?
            dotąd?; dotychczas?; podobn*?; porównywaln*?; równie?; *szy?; *sza?; *sze?; nigdy?
            do tej pory?""",
    Load.OLD: """star*?; stary; stara; stare?; starego; starej; starsz*; najstarsz*; dawn*?
        były?""",
    Load.NEW: """now*?; nowy; nowa; nowe; nowego; nowej; nowych; nowszy*; najnowsz*""",
    Load.NORTH: """północ?; północn*; na północy""",
    Load.SOUTH: """południ*?; południow*; na południu""",
    Load.EAST: """wschod*; wschodni*""",
    Load.WEST: """zachod*?; zachodni*; na zachodzie""",
    Load.MORNING: """rano?; ranek; poran*; z rana; przedpołud*""",
    Load.EVENING: """wieczor*; wieczór""",
    Load.YEARLY: """roczn*?; corocz*; rocznie; co roku; każdego roku; w roku?""",
    Load.MONTHLY: """miesięczn*; co miesiąc; miesięcznie; każdego miesiąca""",
    Load.WEEKLY: """tygodniow*; co tydzień; tygodniowo; każdego tygodnia""",
    Load.DAILY: """dzienn*?; codzien*; dziennie; każdego dnia; co dzień""",
    Load.MALE: """mężczyzn*; mężczyźni*; chłop*; męsk*; ojciec; ojca; ojcowie; mąż; męża; brat
        brata; syn; syna; synowie""",
    Load.FEMALE: """kobiet*; dziewczyn*; żeńsk*; matk*; żona; żony; siostr*; córk*; córek""",
    Load.PUBLIC: """publiczn*; państwow*; gminn*?""",
    Load.PRIVATE: """prywatn*; prywatyz*""",
    Load.FOREIGN: """zagranic*; obc*?; cudzoziem*; importowan*?; przyjezdn*""",
    Load.DOMESTIC: """krajow*; miejscow*; rodzim*; lokaln*?""",
    Load.TEMPORARY: """tymczasow*; czasow*?; przejściow*; na razie?""",
    Load.PERMANENT: """stał*?; trwał*?; na stałe; ostatecz*; na zawsze; bezterminow*""",
    Load.SUCCEED: """udał*; udało; powiodł*; zdołał*""",
    Load.HIRE: """zatrudni*; zatrudnian*; przyję* do pracy; rekrut*""",
    Load.DISMISS: """zwoln*?; zwalnia*?; odwoła*?; wyrzuc*""",
    Load.BUILD: """budow*?; zbudow*; wybudow*; wznosz*; wznies*; postawi*?""",
    Load.DEMOLISH: """zburz*; wyburz*; burzen*; rozbiór*; rozebr*""",
    Load.ARREST: """aresztow*; zatrzyma*?; zatrzymano; areszc*; osadzon*""",
    Load.RELEASE: """wypuszc*; zwolnion*?; wyszedł na wolność; na wolności; uwoln*""",
    Load.SURVIVE: """przeży*?; ocala*; ocalon*; uratow*; przetrwa*""",
    Load.DIE: """zmar*; zginę*; zginął; śmier*; martw*; nieży*; zabit*; umar*; utoną*; utonę*""",
    Load.PROSECUTION: """prokurat*; oskarżyciel*; powód; powodow*?""",
    Load.DEFENCE: """obron*?; obroń*; oskarżon*; pozwan*""",
    Load.ADULT: """doros*; pełnolet*""",
    Load.CHILD: """dzieck*; dzieci*; nielet*; niepełnolet*; młodociany; niemowl*; pisklę*
        młode?""",
    Load.MAIN: """główn*""",
    Load.SPARE: """zapasow*; rezerwow*; pomocnicz*; awaryjn*?; drugorzędn*""",
    Load.NOT_BEFORE: """najwcześniej; nie wcześniej; nie przed""",
    Load.NOT_AFTER: """najpóźniej; nie później""",
    Load.AT_LEAST: """co najmniej; przynajmniej; nie mniej niż; minimum?""",
    Load.AT_MOST: """co najwyżej; najwyżej?; nie więcej niż; maksymalnie""",
    Load.EXPENSIVE: """drog*?; drogi?; drogie?; droższ*; najdroższ*; kosztown*""",
    Load.CHEAP: """tani?; tania; tanie?; taniej; tańsz*; najtańsz*; niedrog*""",
    Load.EMPTY: """pust*; opróżn*; opustosz*""",
    Load.FULL: """pełn*?; zapełn*; przepełn*; wypełn*; wyprzedan*""",
    Load.INSIDE: """wewnątrz; wewnętrzn*; w środku""",
    Load.OUTSIDE: """zewnątrz; zewnętrzn*; na zewnątrz; poza?""",
    Load.UPPER: """górn*; wyżej?; w górę rzeki""",
    Load.LOWER_PART: """doln*; poniżej?; w dół rzeki""",
    Load.REPAIR: """napraw*; remont*; odbud*; odrest*; renow*""",
    Load.DESTROY: """zniszcz*; niszcz*; zrujn*; zdewast*""",
}
