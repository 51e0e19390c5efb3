"""Changes of older versions that take more than a line: settings, and waivers of doubts."""
