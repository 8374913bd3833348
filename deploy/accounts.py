"""Gives the stack's accounts their passwords: Kibana's own, the one that loads, the one that analysts log in with.

May run at any time: it sets each to what the environment says. Their roles come from `newsmill index roles`, before it.
Reads NEWSMILL_INDEX and NEWSMILL_ELASTICSEARCH__… for an administrator, and one password for each account.
"""

import os
import sys
from contextlib import closing
from functools import partial

from pipeline.config import Settings
from pipeline.errors import SetupError
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


def password(variable: str) -> str:
    """A password from the environment.

    Raises:
        SetupError: it is not there.
    """
    if not (found := os.environ.get(variable, "")):
        raise SetupError(f"{variable} is not set; wanted a password (`make env` makes one)")
    return found


def main() -> None:
    """Set all of them."""
    settings = Settings()
    patience = Patience(settings.elasticsearch.retry_s)
    with closing(connect(settings.index, settings.elasticsearch)) as client:
        name, variable = KIBANA
        secret = password(variable)
        call(partial(client.security.change_password, username=name, password=secret), patience, settings.index)
        print(f"{name}: password set")
        for account, (variable, roles, meaning) in ACCOUNTS.items():
            put = partial(
                client.security.put_user,
                username=account,
                password=password(variable),
                roles=roles,
                full_name=meaning,
            )
            call(put, patience, settings.index)
            print(f"{account}: password set, roles {', '.join(roles)}")


if __name__ == "__main__":
    try:
        main()
    except SetupError as error:
        sys.exit(f"accounts: {error}")
