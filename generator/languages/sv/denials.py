"""Words of Swedish that say no, and those that agree."""

from generator.languages.load import Load

DENIALS = {
    Load.NEGATION: """; inte; icke; ej; aldrig; knappast; knappt?; inget; ingen; inga; varken
            ingenstans; ingalunda; näppeligen; inte längre; nej?; slippa*?; ogjord*?""",
    Load.NONE: """; ingen av; inget av; inga av; ingen enda; ingenting; inte en enda; inte någon
            inte något; inte några; ingendera; ingen?; inget?; inga?""",
    Load.NOT_ALL: """; inte alla; inte allt; inte alltid; inte varje; inte överallt; inte hela
            långt ifrån alla""",
    Load.NOT_YET: """; ännu inte; inte ännu; inte än; ännu ingen; ännu inget; ännu inga
            fortfarande inte; fortfarande ingen; fortfarande inget; återstår att; har … inte … än
            hittills inte; återstår?""",
    Load.ALREADY: "redan; nu?; numera?; hunnit?; vid det här laget",
    Load.DENY: """; förnek*; dementi*; dementer*; tillbakavis*; bestrid*; bestred*; motsäg*; osann*
            osant; falskt?; falska?; felaktig*?; ogrundad*; påhitt*; lögn*; avfärd*
            avvis* … uppgift*""",
    Load.REFUSE: """; vägra*; avböj*; tacka* … nej; avslå*; avslog*; avslag*; avvis*; nekar; nekade*
            nekat; säg* nej; säg* … nej; sade* nej; sa nej; nobb*; avstå*?; avstod?""",
    Load.EXCLUDE: "uteslut*; utesluten; uteslöt*; otänkbar*",
    Load.LACK: """utan; sakna*; brist*; avsaknad*; i stället för; istället för; förutom?; undantag*
            undanta*; gratis?; *lös?; *löst?; *lösa?; underskott?; frånvar*; fri från
            undvik*; undvek*; tom?; utom; uteblev*; utebli*; vänta*?; dröjer?""",
    Load.FAIL: """; misslyck*; omöjlig*; förgäves; gick inte; går inte att; kan inte; kunde inte
            lyckades inte; lyckas inte; fallera*; oförmög*; förmår inte; klarar inte""",
    Load.DISAGREE: """; mot?; emot; motstånd*; kritik*; kritiser*; kritisk*; oenig*; protest*
            invänd*; tvivl*; tveksam*; ifrågasät*; ifrågasatt*; klag*; fördöm*; skeptisk*; skepsis
            motsätt*; motsatt*; opponer*; ogilla*; beklaga*; missnöj*; reserver*?; motvill*""",
    Load.AGREE: """; enig*; överens*; instäm*; stöd; stöder; stödde*; stödjer; stött; godkänn*
            godkänd*; godkänt; bifall*; biföll; välkomna*; medhåll*; säg* ja; sade* ja; sagt ja
            sa ja; håll* med; höll* med; samtyck*; ställ* … bakom; accepter*; gå* … med på
            gick … med på; för?; gillar?; antog?; antagit?""",
}
