"""How dates, languages, countries, currencies and addresses are written: by their standards."""

from generator.checks.check import Check, reading

STANDARD_CHECKS: tuple[Check, ...] = (
    reading(
        "invalid-date",
        """
        Every date is one that the calendar has, written with the year first (EDTF, ISO 8601-2).

        Wrong:
            events:
              - id: fine-of-march
                text: The line was fined.
                date: 03/03/2022
                evidence: fined Northern Line 7,000 euros on 3 March 2022

        Right:
            events:
              - id: fine-of-march
                text: The line was fined.
                date: 2022-03-03
                evidence: fined Northern Line 7,000 euros on 3 March 2022

        Why: `03/02/2023` is two different days to two readers, and 30 February is none.

        Mend: write `2023-02-03`, `2023-02`, `2022-33` (first quarter), `2022?-03-28` (year
        uncertain) or `2022-01/2022-11`.
        """,
    ),
    reading(
        "date-unexplained",
        """
        A date that the source does not state says how it is known.

        Wrong:
            events:
              - id: line-waits
                text: The line said that it had not paid.
                date: {date: 2022-06-10, basis: inferred}
                evidence: A spokesman of the line said on Friday that it had not paid the fine

        Right:
            events:
              - id: line-waits
                text: The line said that it had not paid.
                date: {date: 2022-06-10, basis: inferred, why: The paper is of Friday 10 June.}
                evidence: A spokesman of the line said on Friday that it had not paid the fine

        Why: an inferred year looks exactly like a printed one, unless the page says so.

        Mend: add `why`, for instance "3 February is a Friday in 2023".
        """,
    ),
    reading(
        "invalid-language",
        """
        Every language is written as its code (BCP 47).

        Wrong:
            source:
              id: letter
              title: A letter to the port
              language: English

        Right:
            source:
              id: letter
              title: A letter to the port
              language: en

        Why: by it a screen reader pronounces the words, a browser breaks them, and a search finds
        them.

        Mend: write `en`, `pl`, `ru`, `kk`, …
        """,
    ),
    reading(
        "invalid-country",
        """
        Every country is written as its code of two letters (ISO 3166-1).

        Wrong:
            actors:
              - id: shipping-line
                kind: company
                names: [shipping line]
                country: Poland

        Right:
            actors:
              - id: shipping-line
                kind: company
                names: [shipping line]
                country: PL

        Why: a country's name is spelt in many ways, its code in one.

        Mend: write `KZ`, `RU`, `US`, …
        """,
    ),
    reading(
        "invalid-currency",
        """
        A currency is written as its code of three letters (ISO 4217).

        Wrong:
            figures:
              - id: fine-of-line
                measure: fine
                value: 7000
                unit: EUU
                evidence: fined Northern Line 7,000 euros

        Right:
            figures:
              - id: fine-of-line
                measure: fine
                value: 7000
                unit: EUR
                evidence: fined Northern Line 7,000 euros

        Why: "dollars" may be those of a dozen countries.

        Mend: write `USD`, `KZT`, `RUB`, …; anything that is not money is a plain noun such as
        `companies`, or `percent`.
        """,
    ),
    reading(
        "invalid-url",
        """
        Every address on the web is written in full, from `http://` or `https://` on.

        Wrong:
            source:
              id: letter
              title: A letter to the port
              url: www.elva.example.org/letter

        Right:
            source:
              id: letter
              title: A letter to the port
              url: https://elva.example.org/letter

        Why: it becomes a link, and readers must arrive where it says.

        Mend: copy it from the browser's address bar.
        """,
    ),
)
"""The rules for values that follow a standard."""
