# What a newcomer types. `make run` and `make test` set up whatever they need; `make help` lists the rest.
.DEFAULT_GOAL := help
.PHONY: help run airflow test setup check fix pytest docs screenshots train quality bench bench-airflow faults env up down clean

export UV_PYTHON_DOWNLOADS := never
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
# An environment that is there stays: asked for by another path to the same Python (pyenv's), uv would make it anew.
WITH_PYTHON = $(if $(wildcard .venv/pyvenv.cfg),,$(if $(PYTHON),--python $(PYTHON)))
UV := $(shell command -v uv || echo .tools/bin/uv)

help: ## List the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/core ## Run the main job on the bundled samples into var/newsmill.db
	@.venv/bin/newsmill run samples/raw

airflow: .venv/airflow ## Start an Airflow with our DAGs on this machine, and say where it is
	@.venv/bin/python dags/here.py

test: .venv/dev check pytest ## Check and test everything, as CI does

setup: .venv/core ## Prepare the environment in .venv, nothing else

check: .venv/dev ## Look for what a machine can find: format, lint, types, layers
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports

fix: .venv/dev ## Repair what a machine can repair
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

pytest: .venv/dev
	.venv/bin/pytest

docs: .venv/dev ## Make the generated pages anew
	.venv/bin/python -m docs.generate

screenshots: .venv/dev ## Photograph Airflow's pages anew for docs/operating.md
	.venv/bin/python -m docs.screenshots

bench-airflow: .venv/dev ## Measure what Airflow costs beside `newsmill run --workers 2`
	.venv/bin/python -m benchmarks.deployed

train: .venv/dev ## Fit the line model and the kind model anew on the development sets
	$(UV) sync --quiet --frozen --inexact --group train
	.venv/bin/python -m training
	.venv/bin/python -m training.kinds

bench: .venv/dev ## Measure speed, memory and loading beside their peers
	.venv/bin/python -m benchmarks
	.venv/bin/python -m benchmarks.loading

FAULT_FILES ?= 10000
faults: .venv/dev ## Load 10,000 files into Elasticsearch through each fault there is
	CI=true NEWSMILL_FAULT_FILES=$(FAULT_FILES) .venv/bin/pytest -v --durations=0 tests/elastic/test_faults.py tests/elastic/test_cluster.py

env: ## Make .env, the settings of the stack in docker, with random secrets
	@$(PYTHON) deploy/env.py

up: env ## Start the stack in docker and wait until it is ready (PROFILE=search: without Airflow)
	$(if $(PROFILE),COMPOSE_PROFILES=$(PROFILE)) docker compose up --detach --build --wait
	@echo "Kibana: http://127.0.0.1:5601, Airflow: http://127.0.0.1:8080; their passwords stand in .env (docs/stack.md)"

down: ## Stop the stack in docker; what it stored stays
	docker compose --profile full down

quality: .venv/dev ## Print how good the cleaning is, beside its peers, and hold it to its floors (ARGS="--one-in 8")
	$(UV) sync --quiet --frozen --inexact --group peers --group train
	.venv/bin/python -m tests.quality $(if $(wildcard var/folds/fold-4.npz),--model-dir var/folds) $(ARGS)

clean: ## Remove what was made: environment, index, caches
	rm -rf .venv .tools var .mypy_cache .pytest_cache .ruff_cache .hypothesis

# uv comes from the system where it is there, else into the project.
.tools/bin/uv:
	@test -n "$(PYTHON)" || { echo "Newsmill needs Python 3.11 or newer: no python3.11 and no python3 found"; exit 78; }
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and f"Newsmill needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}")'
	$(PYTHON) -m venv .tools
	.tools/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'

.venv/core: uv.lock pyproject.toml | $(filter .tools/bin/uv,$(UV))
	$(UV) sync --quiet --frozen --inexact --no-dev $(WITH_PYTHON)
	@touch $@

.venv/airflow: uv.lock pyproject.toml | $(filter .tools/bin/uv,$(UV))
	$(UV) sync --quiet --frozen --inexact --no-dev --extra airflow $(WITH_PYTHON)
	@touch $@ .venv/core

.venv/dev: uv.lock pyproject.toml | $(filter .tools/bin/uv,$(UV))
	$(UV) sync --quiet --frozen --inexact $(WITH_PYTHON)
	@touch $@ .venv/core
