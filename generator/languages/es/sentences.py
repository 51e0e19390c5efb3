"""Full stops of Spanish that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed(
        "sr sra sres sras srta dr dra dña lic ing prof gral cnel cap gob pdte mons ud uds vd vds"
        " p.ej ej av avda ee"
    ),
    rarely=listed(
        "uu ee.uu pág págs aprox hab s.a s.l s.a.u cía ltda a.m p.m a.c d.c ene feb abr jun jul"
        " ago sept oct nov dic ltd inc corp co"
    ),
    often=listed("etc"),
    openers=listed(
        "el la los las un una unos unas lo este esta estos estas ese esa eso esto él ella ellos"
        " ellas yo nosotros y o pero sin en de del al a con por para según desde hasta tras"
        " durante entre sobre ante contra cuando si aunque mientras como porque pues así también"
        " además no ni nunca nadie nada ningún ninguna qué quién cómo dónde cuánto su sus todo"
        " todos todas cada muchos varios algunos otro otra otros ya aún después antes luego hoy"
        " ayer se le les"
    ),
    numbered=listed("núm núms art arts pág págs p pp cap vol"),
)
