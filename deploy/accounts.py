"""Gives the stack's accounts their passwords: Kibana's own, the one that loads, the one that analysts log in with.

May run at any time: it sets each to what the environment says. Their roles come from `newsmill index roles`, before it.
Reads NEWSMILL_INDEX and NEWSMILL_ELASTICSEARCH__… for an administrator, and one password for each account.
"""

import os
import sys
from contextlib import closing
from functools import partial

from pipeline.config import Settings
from pipeline.errors import NewsmillError, ServiceError, SetupError
from pipeline.index.elastic_client import Patience, call, connect

ACCOUNTS = {
    "newsmill": (
        "NEWSMILL_PASSWORD",
        ["newsmill-loader", "newsmill-operator"],
        "Loads, and exchanges versions of the index: Airflow, and the command line in the stack.",
    ),
    "analyst": ("ANALYST_PASSWORD", ["newsmill-kibana"], "Searches and looks at dashboards in Kibana."),
}
"""Account to the variable with its password, its roles, and what it is for."""

KIBANA = ("kibana_system", "KIBANA_PASSWORD")
"""The account that Kibana itself uses, which every Elasticsearch has."""


def passwords() -> dict[str, str]:
    """Every password, by its variable.

    Raises:
        SetupError: one is not there.
    """
    found = {
        variable: os.environ.get(variable, "") for variable in (KIBANA[1], *(each[0] for each in ACCOUNTS.values()))
    }
    if missing := [variable for variable, value in found.items() if not value]:
        raise SetupError(f"{', '.join(missing)}: not set; wanted a password (`make env` makes one)")
    return found


def main() -> None:
    """Set all of them, or none where one is missing."""
    secrets, settings = passwords(), Settings()
    patience = Patience(settings.elasticsearch.retry_s)
    with closing(connect(settings.index, settings.elasticsearch)) as client:
        name, variable = KIBANA
        change = partial(client.security.change_password, username=name, password=secrets[variable])
        call(change, patience, settings.index)
        print(f"{name}: password set")
        for account, (variable, roles, meaning) in ACCOUNTS.items():
            put = partial(
                client.security.put_user,
                username=account,
                password=secrets[variable],
                roles=roles,
                full_name=meaning,
            )
            call(put, patience, settings.index)
            print(f"{account}: password set, roles {', '.join(roles)}")


if __name__ == "__main__":
    try:
        main()
    except NewsmillError as error:
        sys.stderr.write(f"accounts: {error}\n")
        sys.exit(75 if isinstance(error, ServiceError) else 78)
