#!/bin/sh
# Prepares Airflow's database, its administrator and its pool. May run at any time, and must after an upgrade.
set -eu
: "${AIRFLOW_ADMIN_PASSWORD:?not set; wanted a password (make env makes one)}"

airflow db migrate
airflow users create --username admin --password "$AIRFLOW_ADMIN_PASSWORD" --role Admin \
    --firstname Newsmill --lastname Administrator --email admin@localhost
# The administrator who was there before keeps an old password: it is set to what .env says now.
airflow users reset-password --username admin --password "$AIRFLOW_ADMIN_PASSWORD"
airflow pools set newsmill_index "${NEWSMILL_POOL:-2}" "Batches that write to the index at once"
