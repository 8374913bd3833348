"""Exits with 0 while Airflow's api-server says that one of its parts is healthy: `healthy.py scheduler`.

It asks as somebody from outside would, so a part that hangs is found out by its heartbeat. Needs nothing but Python: it
runs often, and to load Airflow for the question would take some seconds of a core each time.
"""

import json
import sys
import urllib.request

URL = "http://airflow-apiserver:8080/api/v2/monitor/health"


def main(part: str, url: str = URL) -> str | None:
    """What is wrong with it; None while nothing is."""
    try:
        with urllib.request.urlopen(url, timeout=8) as answer:
            parts = json.load(answer)
    except (OSError, ValueError) as error:
        return f"{url}: {error}"
    status = (parts.get(part) or {}).get("status")
    return None if status == "healthy" else f"{part}: {status or 'unknown'}"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
