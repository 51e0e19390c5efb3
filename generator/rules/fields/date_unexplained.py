"""A date that the source does not state says how it is known.

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
"""

from generator.rules.rule import refused

date_unexplained = refused("date-unexplained", __doc__)
