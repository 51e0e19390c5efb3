"""What German calls the people and things of a state."""

from generator.languages.names import NameWords
from generator.languages.table import described

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
    peoples=PEOPLES,
    people_ending=r"(?:e|en|er|es|em|n|s|in|innen|ern)?",
)
