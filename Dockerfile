# Two images from one lock file: `cli` has the command line, `airflow` has Airflow with our DAGs besides.
#   docker build --target cli --tag newsmill:0.1.0 .
#   docker build --target airflow --tag newsmill-airflow:0.1.0 .
FROM python:3.11.14-slim-bookworm AS base
ENV PYTHONUNBUFFERED=1 \
    PATH=/opt/newsmill/.venv/bin:$PATH
WORKDIR /opt/newsmill

FROM base AS build
ENV UV_COMPILE_BYTECODE=1 \
    UV_LINK_MODE=copy \
    UV_NO_CACHE=1 \
    UV_PYTHON=/usr/local/bin/python3 \
    UV_PYTHON_DOWNLOADS=never
RUN pip install --no-cache-dir uv==0.13.9
# What others wrote changes seldom, and takes long: a layer of its own.
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev --no-install-project --extra parquet --extra remote
# .dockerignore says what this is.
COPY . .
RUN mkdir -p dags && uv sync --frozen --no-dev --no-editable --extra parquet --extra remote

FROM build AS build-airflow
RUN uv sync --frozen --no-dev --no-editable --extra parquet --extra remote --extra airflow

FROM base AS runtime
RUN apt-get update \
    && apt-get install --yes --no-install-recommends dumb-init openssl \
    && rm -rf /var/lib/apt/lists/*
# 50000 in group 0, as in Airflow's own image, so that its Helm chart takes ours. A volume that is mounted for the first
# time takes over the owner of the folder that it covers: that is why the folders are made here. Snapshots are written by
# Elasticsearch, which is 1000 in group 0.
RUN useradd --uid 50000 --gid 0 --home-dir /opt/airflow --create-home --shell /bin/bash newsmill \
    && install -d -o 50000 -g 0 -m 0775 /certs /authority /inbox /opt/newsmill/work /opt/airflow /opt/airflow/logs \
    && install -d -o 1000 -g 0 -m 0775 /snapshots
COPY --from=build /opt/newsmill/deploy deploy
ENTRYPOINT ["dumb-init", "--"]

FROM runtime AS cli
COPY --from=build /opt/newsmill/.venv .venv
USER 50000:0
CMD ["newsmill", "--help"]

FROM runtime AS airflow
COPY --from=build-airflow /opt/newsmill/.venv .venv
COPY --from=build /opt/newsmill/dags dags
ENV AIRFLOW_HOME=/opt/airflow \
    AIRFLOW__CORE__DAGS_FOLDER=/opt/newsmill/dags \
    AIRFLOW__CORE__PLUGINS_FOLDER=/opt/newsmill/dags/plugins \
    AIRFLOW__CORE__LOAD_EXAMPLES=false
USER 50000:0
CMD ["airflow", "version"]
