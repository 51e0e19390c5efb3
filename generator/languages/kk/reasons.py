"""What the reason of an editor may say in Kazakh."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        r"есепте\w+|кейін|бұрын|дейін|соң|күн\w*|апта\w*|ай\w*|жыл\w*|салыстыр\w+|келесі"
        "|алдыңғы|бастап|арасында"
    ),
    distance=r"(?:күн|апта|ай|жыл)\w* (?:кейін|бұрын|соң)",
    single="бір(?: ғана)?|жалғыз|тек",
    several="көп|кемінде|емес",
    sources=r"дереккөз\w*|мақала\w*|хабар\w*|басылым\w*|министрлік\w*|сұхбат\w*|мәтін\w*",
    depending=r"тек|ғана|арқылы|сөз\w+|сүйен\w+|қайтала\w+",
)
