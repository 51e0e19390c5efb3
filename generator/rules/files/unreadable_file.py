"""Every file of a briefing and every stored article can be read: UTF-8 text of at most 2 MB,
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
"""

from generator.rules.rule import refused

unreadable_file = refused("unreadable-file", __doc__)
