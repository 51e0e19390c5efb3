"""The pages of the sample, and what they say."""

SLUG = "kz-digital-sovereignty/"
OVERVIEW = SLUG
SOURCE = f"{SLUG}sources/wp-egov/"
QUOTATION = f"{SLUG}quotes/new-iron-curtain/"
PAGES = ("", OVERVIEW, SOURCE, QUOTATION, "404.html")
# Everything that an article says, hidden cards too; buttons for copying are an extra, and the
# builders differ in where they put the tags.
WORDS = (
    "{ const article = document.querySelector('article').cloneNode(true);"
    " article.querySelectorAll('.copy, .take, .md-tags').forEach(extra => extra.remove());"
    " article.textContent.replace(/\\s+/g, ' ').trim() }"
)
