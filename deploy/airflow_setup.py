"""Prepares Airflow for the stack: its database, its administrator, the pools of our DAGs.

May run at any time, and must after an upgrade. Airflow's own commands do the work, in this one process: each would load
Airflow anew, and show its password in the list of processes.
"""

import os
import sys

ADMINISTRATOR = "admin"
POOLS = {
    "newsmill_index": ("NEWSMILL_POOL", "Batches that write to the index at once"),
    "newsmill_plan": ("", "Runs that plan at once: one, so that two never take the same source"),
}
"""Pool to the variable with its slots (one where there is none), and what it is for."""


def main() -> None:
    """Do what Airflow's own commands do."""
    if not (password := os.environ.get("AIRFLOW_ADMIN_PASSWORD", "")):
        sys.exit("airflow_setup: AIRFLOW_ADMIN_PASSWORD is not set; wanted a password (`make env` makes one)")
    airflow("db", "migrate")
    names = ("--firstname", "Newsmill", "--lastname", "Administrator", "--email", "admin@localhost")
    airflow("users", "create", "--username", ADMINISTRATOR, "--role", "Admin", "--password", password, *names)
    # An administrator who was there before keeps an old password otherwise.
    airflow("users", "reset-password", "--username", ADMINISTRATOR, "--password", password)
    for pool, (variable, meaning) in POOLS.items():
        airflow("pools", "set", pool, os.environ.get(variable) or "1", meaning)


def airflow(*words: str) -> None:
    """One of Airflow's commands."""
    from airflow.cli.cli_parser import get_parser

    arguments = get_parser().parse_args(words)
    arguments.func(arguments)


if __name__ == "__main__":
    main()
