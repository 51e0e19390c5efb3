"""What German writes before the name of a person, and calls the people and things of a state."""

from generator.languages.names import NameWords
from generator.languages.table import described, listed

TITLES = listed(
    "herr herrn frau dr prof professor professorin bürgermeister bürgermeisterin"
    " oberbürgermeister oberbürgermeisterin landrat landrätin minister ministerin kanzler"
    " kanzlerin präsident präsidentin vorsitzender vorsitzende vorsitzenden direktor direktorin"
    " leiter leiterin chef chefin sprecher sprecherin geschäftsführer geschäftsführerin vorstand"
    " richter richterin anwalt anwältin staatsanwalt staatsanwältin trainer trainerin kapitän"
    " hauptmann oberst general kommissar kommissarin polizist polizistin bischof pfarrer"
    " pfarrerin pastor pastorin papst kardinal senator senatorin abgeordneter abgeordnete"
    " forscher forscherin ingenieur ingenieurin lehrer lehrerin schauspieler schauspielerin autor"
    " autorin könig königin prinz prinzessin bruder schwester"
)
PEOPLES = described(
    "AT österreichisch österreicher; AU australisch; AZ aserbaidschan; AM armenisch armenier; BE"
    " belgisch belgier;"
    " BY belarussisch weißrussisch; BG bulgarisch; CA kanadisch; CN chinesisch chinese; CZ"
    " tschechisch; DE deutsch; DK dänisch; EG ägyptisch; ES spanisch; EE estnisch; FI finnisch;"
    " FR französisch franzose; GB britisch; GE georgisch; GR griechisch; HU ungarisch; IL"
    " israelisch; IN indisch; IR iranisch; IT italienisch; JP japanisch; KZ kasachisch kasache;"
    " KG kirgisisch; KR südkoreanisch; KP nordkoreanisch; LT litauisch; LV lettisch; MD"
    " moldauisch; MN mongolisch; NL niederländisch; NO norwegisch; PL polnisch; PT portugiesisch;"
    " RO rumänisch; RS serbisch; RU russisch; SE schwedisch; SK slowakisch; SY syrisch; TR"
    " türkisch; UA ukrainisch; US amerikanisch amerikaner; UZ usbekisch; CH schweizerisch"
    " schweizer"
)
NAMES = NameWords(
    titles=TITLES,
    peoples=PEOPLES,
    people_ending=r"(?:e|en|er|es|em|n|s|in|innen|ern)?",
    per=listed("pro je"),
    joining=listed("der die das des dem den und oder in im an am von vom für zu zum zur"),
    pointing=(
        r"er|sie|es|sein\w*|ihr\w*|dort|hier|beide\w*|(?:das|des|dem) land(?:es)?|(?:der"
        "|die|den) (?:staat|union|republik|regierung|hauptstadt)"
    ),
)
