"""What the files themselves must be: readable, plain YAML, with the fields the schema names."""

from generator.checks.check import reading

SCHEMA_CHECKS = (
    reading(
        "unreadable-file",
        """
        Every file of a briefing and every stored article can be read: UTF-8 text of at most 2 MB,
        not a symbolic link, inside the project.

        Why: what cannot be read cannot be proved.

        Mend: save the file as UTF-8; put the article itself into `seeds/`, not a link to it.
        """,
    ),
    reading(
        "missing-file",
        """
        Every briefing has a `briefing.yml`.

        Why: it holds the title, the question and the key points, and without them there is no
        page to publish.

        Mend: write `briefing.yml` with `title`, `question` and `as_of`.
        """,
    ),
    reading(
        "forbidden-character",
        """
        No file holds control characters or characters that reorder text.

        Why: they are invisible in review and can make a sentence read as its opposite.

        Mend: delete the character at the place that the message names and type the text again.
        """,
    ),
    reading(
        "yaml-syntax",
        """
        Every file is valid YAML.

        Why: a file that cannot be parsed says nothing.

        Mend: most often a text with a colon, a quotation mark or a `#` in it needs quotation
        marks around the whole of it, or a line is indented too far.
        """,
    ),
    reading(
        "yaml-feature",
        """
        Files use plain YAML only: no anchors, aliases, tags, directives, second documents or
        nesting deeper than 32 levels.

        Why: what a reviewer reads must be what is meant, on the line where it stands.

        Mend: write the value out where it is needed.
        """,
    ),
    reading(
        "duplicate-key",
        """
        No field is written twice in one entry.

        Why: most YAML readers silently keep the last one, and the reviewer may have read the first.

        Mend: keep one of the two.
        """,
    ),
    reading(
        "unknown-field",
        """
        Every field is one that the schema names.

        Why: a field with a slip in its name would be lost without a word.

        Mend: use the name that the message suggests; the schema pages list all of them.
        """,
    ),
    reading(
        "missing-field",
        """
        Every entry has the fields that its kind needs.

        Why: a claim without evidence, or a quotation without a speaker, proves nothing.

        Mend: add the field that the message names.
        """,
    ),
    reading(
        "invalid-value",
        """
        Every value is of its field's type: one of the listed words, a plain number, a text of
        at most 4,000 characters, a list where a list belongs.

        Why: `1_000`, `1.000` and `1,000` are three different numbers to three readers.

        Mend: write the value as the message describes.
        """,
    ),
    reading(
        "invalid-id",
        """
        Ids are 3 to 64 of the characters a–z, 0–9 and hyphens, with a letter or digit at both ends.

        Why: they become addresses of pages, which must work everywhere and for ever.

        Mend: write it in small letters with hyphens, for instance `new-iron-curtain`.
        """,
    ),
    reading(
        "invalid-date",
        """
        Every date is a real one, written in EDTF (ISO 8601-2).

        Why: `03/02/2023` is two different days to two readers, and 30 February is none.

        Mend: write `2023-02-03`, `2023-02`, `2022-33` (first quarter), `2022?-03-28` (year
        uncertain) or `2022-01/2022-11`.
        """,
    ),
    reading(
        "date-unexplained",
        """
        A date that the source does not state says how it is known.

        Why: an inferred year looks exactly like a printed one, unless the page says so.

        Mend: add `why`, for instance "3 February is a Friday in 2023".
        """,
    ),
    reading(
        "invalid-language",
        """
        Every language is a BCP 47 tag.

        Why: browsers, search and screen readers pronounce and break words by it.

        Mend: write `en`, `pl`, `ru`, `kk`, …
        """,
    ),
    reading(
        "invalid-country",
        """
        Every country is an ISO 3166-1 alpha-2 code.

        Why: names of countries are spelt in many ways, codes in one.

        Mend: write `KZ`, `RU`, `US`, …
        """,
    ),
    reading(
        "invalid-currency",
        """
        A currency is an ISO 4217 code.

        Why: "dollars" may be those of a dozen countries.

        Mend: write `USD`, `KZT`, `RUB`, …; anything that is not money is a plain noun such as
        `companies`, or `percent`.
        """,
    ),
    reading(
        "invalid-url",
        """
        Every address is a whole http or https address with a host name.

        Why: it becomes a link that readers follow.

        Mend: copy it from the browser's address bar.
        """,
    ),
)
"""The checks whose faults are found while files are read."""
