"""The pages, each a module with its template beside it."""
