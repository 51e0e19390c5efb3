"""Every address on the web is written in full, from `http://` or `https://` on.

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
"""

from generator.rules.rule import refused

invalid_url = refused("invalid-url", __doc__)
