"""Pictures made at build time: numbers are computed here, templates write them as SVG."""
