"""The corpus itself: articles nobody tunes to, with facts and falsehoods that can be tried."""

import hashlib

import pytest
import yaml

from generator.annotated import annotate
from tests.corpus.article import FACTS, SLUG, Article, articles, falsified

PLACES = {"field", "prose"}
ARTICLES = [article for half in ("open", "sealed") for article in articles(half)]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_an_article_is_stored_as_its_facts_say(article: Article) -> None:
    stored = hashlib.sha256(article.tree.read("seeds/article.txt")).hexdigest()
    facts = yaml.load(article.tree.read(FACTS), yaml.CSafeLoader)
    assert facts["source"]["sha256"] == stored


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_each_falsehood_changes_one_place_of_one_entry(article: Article) -> None:
    text = article.tree.read(FACTS).decode()
    true = {record.id for record in annotate(article.tree, SLUG).facts}
    assert len(article.falsehoods) >= 10
    for falsehood in article.falsehoods:
        changed = falsified(text, falsehood)
        assert len(changed) - len(text) == len(falsehood.put) - len(falsehood.find)
        assert falsehood.entry in true
        assert falsehood.place in PLACES
    assert len({each.id for each in article.falsehoods}) == len(article.falsehoods)
