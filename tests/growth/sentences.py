"""Sentences of three languages that say much of what is read, as many as there are asked for."""

from collections.abc import Iterable

LONG = 4000  # characters, the most that a text may have
SENTENCES = {
    "en": "Mayor Anna Lis said on 3 March 2024 that the port of Elva {0}, which is not large, "
    "had paid about {1} million euros for {1} cranes, 5 per cent more than in 2022. ",
    "ru": "Мэр Анна Лис заявила 3 марта 2024 года, что порт Эльва {0}, который невелик, не "
    "заплатил около {1} млн евро за {1} кранов, на 5 процентов больше, чем в 2022 году. ",
    "zh": "市长安娜2024年3月3日表示,埃尔瓦{0}港并未支付约{1}亿欧元购买{1}台起重机,"
    "比2022年多百分之五。",
}


def sentences(language: str, numbers: Iterable[int], letters: str) -> str:
    """Sentences that differ in a name and a number; none with some letters is one with others."""
    return "".join(
        SENTENCES[language].format(f"{chr(65 + at % 26)}{'aeiou'[at // 26 % 5]}{letters}", 300 + at)
        for at in numbers
    ).strip()


def longest(language: str) -> int:
    """How many sentences the longest text has."""
    return LONG // (len(sentences(language, [0], "a")) + 1)
