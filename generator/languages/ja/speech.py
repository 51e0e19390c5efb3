"""How Japanese says who said something: the speaker, the words, the verb."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "と述べ と話 と語 と言った と言う と言い と説明 と強調 と指摘 と明かし と訴え と振り返"
        " と答え とコメント と主張 と批判 と反論 と発表 と表明 と呼びかけ と呼び掛け と求め"
        " と警告 と伝え と期待 と喜 と嘆 と否定 と認め と打ち明け としている を明らかにし"
        " との考えを示 との見方を示 との認識を示 との意向を示 述べた 話した 語った 説明した"
        " 強調した 指摘した 明かした 訴えた 振り返った コメントした"
    ),
    sourced=phrases("によると, によれば, の話では, の話によると"),
    pronouns=listed("彼 彼女 同氏 同町長 同市長 同社長"),
    impersonal=listed("同社 同町 同市 同県 同省 同団体 両社"),
    light=listed("は が も と また さらに 一方 これに対し"),
    prepositions=listed("に対する についての をめぐる"),
    marks=(("「", "」"), ("『", "』"), ("“", "”"), ('"', '"')),
    others=listed("彼岸 彼女 彼ら と言うまでもな と言い換え と言えば と話し合 と求められ"),
    is_split=True,
    questions=listed("問 記者 聞き手"),
    answers=listed("答"),
)
