"""What the files themselves must be: there, readable, and plain YAML."""

from generator.checks.check import Check, reading

FILE_CHECKS: tuple[Check, ...] = (
    reading(
        "unreadable-file",
        """
        Every file of a briefing and every stored article can be read: UTF-8 text of at most 2 MB,
        not a symbolic link, inside the project.

        Wrong:
            source:
              id: letter
              file: seeds/letter.docx
              title: A letter to the port

        Right:
            source:
              id: letter
              file: seeds/letter.txt
              title: A letter to the port

        Why: what cannot be read cannot be proved.

        Mend: save the file as plain text in UTF-8; put the article itself into `seeds/`, not a
        link to it.
        """,
    ),
    reading(
        "missing-file",
        """
        Every briefing has a `briefing.yml`.

        Wrong:
            # briefings/ash/briefing.yaml
            title: The ash of Elva
            question: Who pays for the ash in the water?
            as_of: 2022-12-31

        Right:
            # briefings/ash/briefing.yml
            title: The ash of Elva
            question: Who pays for the ash in the water?
            as_of: 2022-12-31

        Why: it holds the title, the question and the key points; without them there is no page to
        publish.

        Mend: write `briefing.yml` with `title`, `question` and `as_of`.
        """,
    ),
    reading(
        "newer-schema",
        """
        A briefing is written in a schema that this version of the software knows.

        Wrong:
            schema: 99
            title: The ash of Elva
            question: Who pays for the ash in the water?
            as_of: 2022-12-31

        Right:
            schema: 1
            title: The ash of Elva
            question: Who pays for the ash in the water?
            as_of: 2022-12-31

        Why: what a newer version means by its fields would be guessed here, and nothing is proved
        by guessing.

        Mend: install the version that the briefing was written for, or a newer one; `briefing
        --version` says which schema a version knows.
        """,
    ),
    reading(
        "forbidden-character",
        """
        No file holds control characters or characters that reorder text.

        Wrong:
            claims:
              - id: line-paid
                text: "The line \\u202Ehad paid."
                evidence: the line had now paid the fine

        Right:
            claims:
              - id: line-paid
                text: "The line had paid."
                evidence: the line had now paid the fine

        Why: nobody who reads the file sees them, and they can make a sentence read as its opposite.

        Mend: delete the character at the place that the message names and type the text again.
        """,
    ),
    reading(
        "yaml-syntax",
        """
        Every file is valid YAML.

        Wrong:
            claims:
              - id: line-paid
                text: The port wrote: the line had paid.
                evidence: the line had now paid the fine

        Right:
            claims:
              - id: line-paid
                text: "The port wrote: the line had paid."
                evidence: the line had now paid the fine

        Why: a file that cannot be parsed says nothing.

        Mend: most often a text with a colon, a quotation mark or a `#` in it needs quotation marks
        around the whole, or a line is indented too far.
        """,
    ),
    reading(
        "yaml-feature",
        """
        Files use plain YAML only: no anchors, aliases, tags, directives, second documents or
        nesting deeper than 32 levels.

        Wrong:
            claims:
              - id: fine-unpaid
                text: The fine was not paid.
                evidence: &words it had not paid the fine
              - {id: line-waits, text: The line had not paid., evidence: *words}

        Right:
            claims:
              - id: fine-unpaid
                text: The fine was not paid.
                evidence: it had not paid the fine
              - {id: line-waits, text: The line had not paid., evidence: it had not paid the fine}

        Why: what a reviewer reads must be what is meant, on the line where it stands.

        Mend: write the value out where it is needed.
        """,
    ),
    reading(
        "duplicate-key",
        """
        No field is written twice in one entry.

        Wrong:
            claims:
              - id: line-paid
                text: The line had paid.
                text: The line had paid the fine.
                evidence: the line had now paid the fine

        Right:
            claims:
              - id: line-paid
                text: The line had paid the fine.
                evidence: the line had now paid the fine

        Why: programs take the last one without a word, and whoever reads the file may take the
        first.

        Mend: keep the one that is right.
        """,
    ),
)
"""The rules for whole files and the way they are written."""
