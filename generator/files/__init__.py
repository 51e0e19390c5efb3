"""Files on disk, whole or not at all: a folder of ours is replaced by the next one as a whole.

The new folder is made beside the old one, synced, and put in its place by renaming. An error or a
crash before that leaves the old one; between the two renames, the next run brings it back.
"""

from generator.files.cache import keep_in, own_cache, recalled, wanted_cache
from generator.files.disk import clear, create_files, put, rewrite_files
from generator.files.folder import replace_folder, restore_folder, write_folder
from generator.files.lock import exclusive
