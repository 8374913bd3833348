"""Prepares Airflow for the stack: its database, its administrator, the pool of our DAGs.

May run at any time, and must after an upgrade. Airflow's own commands do the work, in this one process: each would load
Airflow anew, and show its password in the list of processes.
"""

import os
import sys

ADMINISTRATOR = "admin"
POOL = "newsmill_index"


def main() -> None:
    """Do what Airflow's own commands do."""
    if not (password := os.environ.get("AIRFLOW_ADMIN_PASSWORD", "")):
        sys.exit("airflow_setup: AIRFLOW_ADMIN_PASSWORD is not set; wanted a password (`make env` makes one)")
    airflow("db", "migrate")
    names = ("--firstname", "Newsmill", "--lastname", "Administrator", "--email", "admin@localhost")
    airflow("users", "create", "--username", ADMINISTRATOR, "--role", "Admin", "--password", password, *names)
    # An administrator who was there before keeps an old password otherwise.
    airflow("users", "reset-password", "--username", ADMINISTRATOR, "--password", password)
    airflow("pools", "set", POOL, os.environ.get("NEWSMILL_POOL") or "2", "Batches that write to the index at once")


def airflow(*words: str) -> None:
    """One of Airflow's commands."""
    from airflow.cli.cli_parser import get_parser

    arguments = get_parser().parse_args(words)
    arguments.func(arguments)


if __name__ == "__main__":
    main()
