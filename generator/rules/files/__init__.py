"""The files themselves: there, readable, and plain YAML."""
