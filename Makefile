# The annotated briefing. `make` alone lists the verbs; each of them sets up what it needs.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help site serve check test slow everything mutants corpus bench fuzz screenshots wordings format links requirements clean FORCE

export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore
# Containers often forbid it; what is compiled at every start makes each command half as slow again.
unexport PYTHONDONTWRITEBYTECODE

# The tests that `make test` runs.
TIER := not slow

# More words for the command behind a verb: make check ARGS="--format json"
ARGS ?=

RUN := .venv/bin/python -m
# A file of tests stays with one worker, so that what its tests share is made once; what needs a
# built site comes first (tests/conftest.py), so that the workers finish together. No test logs.
PYTEST := $(RUN) pytest -n auto -p no:logging --dist loadfile --no-loadscope-reorder --durations=10
# The locks are complete: nothing is left for pip to resolve, and so nothing for a new release of
# somebody else's package to break. pip is locked as well, and comes first: one that is three years
# old weighs each file of every release against every platform, and takes twice as long.
PIP_INSTALL := $(RUN) pip install -qq --no-input --progress-bar off --no-deps

# A stamp says that a part of the set-up is finished. It is named after what was installed, so a
# changed requirement is installed anew, and an interrupted set-up, which left no stamp, is too.
checksum = $(shell { cat $(1); pwd; } | cksum | cut -d' ' -f1)
SITE_READY := .venv/ready-site-$(call checksum,requirements.txt requirements-dev.txt)
TEST_READY := $(subst ready-site,ready-test,$(SITE_READY))
PROJECT_READY := .venv/ready-project-$(call checksum,pyproject.toml)

IN_RANGE := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))
ifeq ($(origin PYTHON),undefined)
# Asked for only when there is something to set up: the first Python that is new enough.
PYTHON = $(or $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c '$(IN_RANGE)' 2>/dev/null && echo $$python && break; done),python3)
else ifneq ($(shell $(PYTHON) -c 'import sys; print("python%d.%d" % sys.version_info[:2])'),$(notdir $(wildcard .venv/bin/python3.[0-9]*)))
$(SITE_READY): FORCE
endif
ifeq ($(wildcard .venv/bin/python),)
$(SITE_READY): FORCE
endif

help: ## list the verbs
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-20s %s\n", $$1, $$2 }'

.DEFAULT:
	@echo "there is no verb '$@'; these are the verbs:" >&2
	@$(MAKE) --no-print-directory help >&2
	@exit 2

site: $(PROJECT_READY) ## check every fact and build the site into site/
	@.venv/bin/briefing build $(ARGS)
	@$(RUN) tests.opening site

serve: $(PROJECT_READY) ## show the site on this machine, rebuilt at every edit
	@.venv/bin/briefing serve $(ARGS)

check: $(PROJECT_READY) ## check every fact, in seconds, and build nothing
	@.venv/bin/briefing check $(ARGS)

test: $(TEST_READY) $(PROJECT_READY) ## run every check of the code and of the examples
	@echo "==> a browser"
	@$(RUN) tests.browser_support
	@echo "==> ruff"
	@$(RUN) ruff check --quiet
	@$(RUN) ruff format --check --quiet
	@echo "==> mypy, and pytest meanwhile"
	@$(RUN) mypy --no-error-summary & types=$$!; \
	$(PYTEST) -m "$(TIER)" $(ARGS); tests=$$?; \
	wait $$types || { echo "mypy found what is printed first" >&2; exit 1; }; exit $$tests

everything: TIER :=
everything: test ## run both, test and slow, at once: what both look at is made once

slow: $(TEST_READY) $(PROJECT_READY) ## run the long tests: whole sites in a browser, other builders, all cases
	@$(RUN) tests.browser_support
	@$(PYTEST) -m slow $(ARGS)

mutants: $(TEST_READY) ## falsify five real articles' briefing in thousands of ways and see what is refused
	@$(RUN) tests.mutation.run

corpus: $(TEST_READY) ## how the checks judge facts and falsehoods of articles they never saw
	@$(RUN) tests.corpus.measure $(ARGS)

bench: $(TEST_READY) $(PROJECT_READY) ## measure checks and starts beside the usual stack: make bench ARGS="1000"
	@$(RUN) tests.bench.run $(ARGS)

fuzz: $(TEST_READY) $(PROJECT_READY) ## try random entries, articles, command lines, environments: make fuzz ARGS="1200"
	@$(RUN) tests.fuzz.run $(ARGS)

screenshots: $(TEST_READY) $(PROJECT_READY) ## take the pictures of the pages for README and docs anew
	@$(RUN) tests.browser_support
	@$(RUN) tests.screenshots

wordings: $(TEST_READY) ## bring the catalogues of what the site says up to date with the sources
	@$(RUN) tests.catalogue

format: $(TEST_READY) ## put the code into its usual form
	@$(RUN) ruff check --fix --quiet
	@$(RUN) ruff format --quiet

links: $(TEST_READY) ## ask the other sites whether the links to them still work
	@.venv/bin/python .github/external_links.py site .cache/links.json

requirements: $(TEST_READY) ## pin the newest versions that pyproject.toml allows
	@.github/pin-requirements

clean: ## remove the built site and the tools' caches; .venv stays
	@rm -rf site site-offline .cache .coverage htmlcov .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

$(SITE_READY):
	@$(PYTHON) -c '$(IN_RANGE)' || { \
		echo "Python 3.11 to 3.14 is needed, and '$(PYTHON)' is not. Name one: make PYTHON=python3.12 site" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "'$(PYTHON)' has no venv module. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "==> setting up .venv with $(PYTHON) (once)"
	@rm -rf .venv
	@$(PYTHON) -m venv .venv
	@sed -n '/^pip==/,/[^\\]$$/p' requirements.txt >.venv/pip.txt
	@$(PIP_INSTALL) --require-hashes --requirement .venv/pip.txt
	@$(PIP_INSTALL) --require-hashes --requirement requirements.txt
	@touch $@

$(TEST_READY): $(SITE_READY)
	@echo "==> adding the test tools (once)"
	@mv $(SITE_READY) .venv/unfinished
	@$(PIP_INSTALL) --require-hashes --requirement requirements-dev.txt
	@mv .venv/unfinished $(SITE_READY)
	@touch $@

$(PROJECT_READY): $(SITE_READY)
	@rm -f .venv/ready-project-*
	@$(PIP_INSTALL) --no-build-isolation --editable .
	@touch $@
