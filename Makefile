# Everything starts from python3 (3.10 or later), make and a package index: the first target that needs it makes .venv.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
OLDEST := .venv-oldest
PYTHON := python3 python3.14 python3.13 python3.12 python3.11 python3.10
ARGS :=

# pyright would otherwise ask the network for a newer release of itself.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help demo test test-oldest lint format generate bench bench-full bench-check clean

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

demo: $(READY) ## see the client at work, against a local server unless OPENAI_API_KEY or OPENAI_BASE_URL is set
	@$(BIN)/python -m openai_async demo

test: $(READY) ## run the tests; ARGS="-k stream" passes arguments to pytest
	@$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadgroup $(ARGS)

test-oldest: $(OLDEST)/.ready ## run the tests on the oldest releases that pyproject.toml allows
	@$(OLDEST)/bin/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadgroup $(ARGS)

lint: $(READY) ## check style, types, that generated files are fresh and that the API is all there
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/python tools/gen_types.py --check
	$(BIN)/python tools/gen_sync.py --check
	$(BIN)/python tools/gen_views.py --check
	$(BIN)/python tools/gen_map.py --check
	$(BIN)/python tools/check_api.py
	$(BIN)/python tools/gen_samples.py --check
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/mypy

format: $(READY) ## format the code and mend what can be mended
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

generate: $(READY) ## make all generated files again
	$(BIN)/python tools/gen_types.py
	$(BIN)/python tools/gen_sync.py
	$(BIN)/python tools/gen_views.py
	$(BIN)/python tools/gen_map.py
	$(BIN)/python tools/gen_samples.py

bench: $(READY) ## compare with the official package, quickly; ARGS="chat sse --html run.html" for some of it and a page
	@$(BIN)/python -m benchmarks $(ARGS)

bench-full: $(READY) ## the same with all cases, peers and rounds: about half an hour
	@$(BIN)/python -m benchmarks --full $(ARGS)

bench-check: $(READY) ## fail if we have become slower than benchmarks/baseline.json says; ARGS="--update-baseline" makes it anew
	@$(BIN)/python -m benchmarks.check $(ARGS)

clean: ## remove environments and caches
	rm -rf $(VENV) $(OLDEST) .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist

# The first Python that is recent enough makes the environment.
define environment
@for python in $(PYTHON) none; do \
    $$python -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null && break; \
done; \
[ $$python != none ] || { echo 'No Python 3.10 or later was found; name one: make PYTHON=/path/to/python' >&2; exit 1; }; \
$$python tools/environment.py $(@D) $(1)
@touch $@
endef

$(READY): pyproject.toml
	$(call environment)

$(OLDEST)/.ready: pyproject.toml
	$(call environment,--oldest)
