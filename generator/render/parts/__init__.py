"""What several pages show: facts, notes, disputes, timelines, and the templates of these."""
