"""The roles that `newsmill index roles` installs: what each may do, and what it may not."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from elasticsearch import AuthorizationException, Elasticsearch

from pipeline.index.mappings import Kind
from pipeline.index.roles import Role
from tests.builders import record
from tests.elastic.conftest import Installation
from tests.elastic.test_life import Release, release  # noqa: F401  # a fixture
from tests.runs.folder import story, write

SAMPLES = str(Path(__file__).parents[2] / "samples" / "raw")


def states(result: object) -> set[str]:
    return {each["state"] for each in json.loads(getattr(result, "stdout", ""))["roles"]}


class TestInstalling:
    def test_twice(self, bare: Installation) -> None:
        """A dry run makes nothing, the first run makes all four, the second leaves them alone."""
        dry = bare.call("admin", "index", "roles", "--dry-run", "--json")
        assert bare.admin.options(ignore_status=404).security.get_role(name=f"{bare.names.prefix}-loader").body == {}
        first, second = (bare.call("admin", "index", "roles", "--json") for _ in range(2))

        assert [states(each) for each in (dry, first, second)] == [{"made"}, {"made"}, {"as it was"}]
        assert json.loads(dry.stdout)["roles"][0]["body"]["indices"]
        held = bare.admin.security.get_role(name=[f"{bare.names.prefix}-{role}" for role in Role]).body
        assert "newsmill-" not in json.dumps(held)  # all of it is under the prefix of this installation

    def test_what_somebody_changed_is_put_right(self, keyed: Installation) -> None:
        """A role of ours that was widened by hand is as shipped after."""
        name = f"{keyed.names.prefix}-analyst"
        held = keyed.admin.security.get_role(name=name).body[name]
        held["indices"][0]["privileges"].append("all")
        keyed.admin.security.put_role(name=name, indices=held["indices"], metadata=held["metadata"])

        result = keyed.call("admin", "index", "roles")

        assert [line.split()[:2] for line in result.stdout.splitlines() if "-analyst" in line] == [[name, "changed"]]
        assert "all" not in keyed.admin.security.get_role(name=name).body[name]["indices"][0]["privileges"]

    def test_a_role_of_somebody_else(self, bare: Installation) -> None:
        """A role that has such a name and is not ours is never overwritten."""
        name = f"{bare.names.prefix}-operator"
        bare.admin.security.put_role(name=name, cluster=["monitor"])

        result = bare.call("admin", "index", "roles")

        assert result.exit_code == 78
        assert f"a role {name} is there that Newsmill did not make" in result.stderr
        assert bare.admin.options(ignore_status=404).security.get_role(name=f"{bare.names.prefix}-loader").body == {}

    def test_keys(self, bare: Installation) -> None:
        """Keys are made on request, work, expire when asked to, and are told once."""
        result = bare.call("admin", "index", "roles", "--key", "operator", "--key", "analyst", "--days", "30")
        lines = [line.partition("=")[2] for line in result.stdout.splitlines() if "__API_KEY=" in line]

        bare.keys.update(zip(("operator", "analyst"), lines, strict=True))
        assert bare.call("operator", "index", "create").exit_code == 0
        assert bare.call("analyst", "search").exit_code == 0
        assert "expires 20" in bare.call("analyst", "doctor").stdout
        assert "__API_KEY" not in bare.call("admin", "index", "roles").stdout

    def test_keys_as_json(self, bare: Installation) -> None:
        """A program gets them as JSON."""
        result = bare.call("admin", "index", "roles", "--key", "loader", "--json")

        (key,) = json.loads(result.stdout)["keys"]
        assert (key["name"], key["expires"]) == (f"{bare.names.prefix}-loader", None)
        with closing(Elasticsearch(bare.node.url, api_key=key["encoded"], ca_certs=str(bare.ca_file))) as client:
            assert client.security.authenticate()["api_key"]["id"] == key["id"]

    @pytest.mark.parametrize(
        ("words", "code", "says"),
        [
            (["--key", "kibana"], 2, "wanted one of loader, analyst, operator"),
            (["--key", "loader", "--dry-run"], 2, "makes no keys"),
            (["--index", "sqlite:///x.db"], 78, "an embedded index has no roles"),
        ],
    )
    def test_what_cannot_be(self, bare: Installation, words: list[str], code: int, says: str) -> None:
        """What makes no sense is turned away in plain words."""
        result = bare.call("admin", "index", "roles", *words)

        assert result.exit_code == code
        assert says in result.stderr.replace("\n", " ")

    def test_a_server_without_security(self, elasticsearch_url: str, bare: Installation) -> None:
        """Where security is switched off there are no roles, and that is said."""
        result = bare.call(None, "index", "roles", "--index", elasticsearch_url, CA_FILE="")

        assert result.exit_code == 78
        assert "security is switched off there" in result.stderr

    def test_a_key_made_with_a_key(self, keyed: Installation) -> None:
        """An administrator's own key can make roles, but no key that could do anything: that is said, none is made."""
        keyed.keys["admin-key"] = keyed.admin.security.create_api_key(name="all")["encoded"]

        result = keyed.call("admin-key", "index", "roles", "--key", "loader")

        assert result.exit_code == 78
        assert "no rights to a key that was made with a key" in result.stderr

    def test_a_maker_with_fewer_rights(self, keyed: Installation) -> None:
        """A key has no right that its maker lacks: whoever may only make roles and keys is told what is lacking."""
        name = f"{keyed.names.prefix}-clerk"
        keyed.admin.security.put_role(name=name, cluster=["manage_security"])
        keyed.admin.security.put_user(username=name, password="only-for-tests", roles=[name])

        result = keyed.call(None, "index", "roles", "--key", "loader", USERNAME=name, PASSWORD="only-for-tests")
        keyed.admin.security.delete_user(username=name)
        keyed.admin.security.delete_role(name=name)

        assert result.exit_code == 78
        assert "this user lacks monitor in the cluster" in result.stderr


Attempt = Callable[[Elasticsearch, Installation], object]

DELETES: dict[str, Attempt] = {
    "delete the index": lambda client, at: client.indices.delete(index=at.names.index(Kind.ARTICLES)),
    "delete all indexes": lambda client, at: client.indices.delete(index=f"{at.names.prefix}-files-v1-000001"),
    "delete an article": lambda client, at: client.delete(index=at.alias(), id="a" * 64),
    "delete by query": lambda client, at: client.delete_by_query(index=at.alias(), query={"match_all": {}}),
    "close": lambda client, at: client.indices.close(index=at.alias()),
    "move the alias": lambda client, at: client.indices.delete_alias(
        index=at.names.index(Kind.ARTICLES), name=at.alias()
    ),
    "map a field": lambda client, at: client.indices.put_mapping(index=at.alias(), meta={}),
    "set a setting": lambda client, at: client.indices.put_settings(
        index=at.alias(), settings={"index.number_of_replicas": 1}
    ),
    "block writes": lambda client, at: client.indices.add_block(index=at.alias(), block="write"),
    "make an index": lambda client, at: client.indices.create(index=at.names.index(Kind.ARTICLES, 2)),
    "make an index by writing": lambda client, at: client.index(index=f"{at.names.prefix}-other", document={}),
    "change a template": lambda client, at: client.indices.delete_index_template(name=f"{at.names.prefix}-articles.v1"),
    "read what is not ours": lambda client, at: client.search(index=f"{at.names.prefix}-other"),
    "make a role": lambda client, at: client.security.put_role(name=f"{at.names.prefix}-own", cluster=["all"]),
    "make a key": lambda client, _: client.security.create_api_key(name="own"),
}

WRITES: dict[str, Attempt] = {
    "write": lambda client, at: client.index(index=at.alias(), document=dict(record())),
    "write in bulk": lambda client, at: _bulk(client, at),
    "change": lambda client, at: client.update(index=at.alias(), id="a" * 64, doc={"title": "Other"}),
    "change by query": lambda client, at: client.update_by_query(index=at.alias()),
    "copy": lambda client, at: client.reindex(
        source={"index": at.alias()}, dest={"index": at.names.index(Kind.ARTICLES)}, conflicts="proceed"
    ),
    "see the cluster": lambda client, _: client.cluster.health(),
}


def _bulk(client: Elasticsearch, at: Installation) -> None:
    client.bulk(index=at.alias(), operations=[{"index": {"_id": "x"}}, dict(record())])


def allowed(client: Elasticsearch, at: Installation, attempts: dict[str, Attempt]) -> list[str]:
    """What of it may be done."""
    done = []
    for name, attempt in attempts.items():
        try:
            attempt(client, at)
        except AuthorizationException:
            continue
        done.append(name)
    return done


class TestLoader:
    def test_loads(self, secured: Installation) -> None:
        """It loads the samples into the index that the operator made, and again: all unchanged; the books balance."""
        first, second = (secured.call("loader", "run", SAMPLES, "--json") for _ in range(2))

        assert (first.exit_code, second.exit_code) == (0, 0), first.output + second.output
        assert json.loads(first.stdout)["outcomes"]["indexed"] == 25
        assert "indexed" not in json.loads(second.stdout)["outcomes"]
        assert secured.call("loader", "index", "verify", "--all").exit_code == 0
        assert secured.call("loader", "run", "--stale").exit_code == 0

    def test_notices_changes(self, secured: Installation, tmp_path: Path) -> None:
        """What it changes in place it may: a file with new bytes marks its old article superseded."""
        write(tmp_path / "news" / "a.txt", story(1))
        assert secured.call("loader", "run", "news").exit_code == 0
        write(tmp_path / "news" / "a.txt", story(2))

        assert secured.call("loader", "run", "news").exit_code == 0
        secured.admin.indices.refresh(index=secured.alias())
        found = secured.admin.search(index=secured.alias(), query={"exists": {"field": "superseded_by"}})
        assert found["hits"]["total"]["value"] == 1

    def test_may_no_more(self, secured: Installation) -> None:
        """It cannot delete an index or an article, make an index, or change what an index is."""
        secured.call("loader", "run", SAMPLES)

        with closing(secured.client(Role.LOADER)) as client:
            assert allowed(client, secured, DELETES) == []
        assert secured.admin.count(index=secured.alias())["count"] == 25

    def test_keeps_no_index(self, secured: Installation) -> None:
        """What is the operator's or the administrator's ends with the right that is missing, exit code 78."""
        for command in ("reindex", "prune --yes", "rollback", "roles"):
            result = secured.call("loader", "index", *command.split())

            assert result.exit_code == 78, command
            assert "a right is missing" in result.stderr

    def test_without_an_index(self, keyed: Installation) -> None:
        """Before there is an index it says who must make it, and nothing makes one by itself."""
        result = keyed.call("loader", "run", SAMPLES)

        assert result.exit_code == 78
        assert "wanted `newsmill index create` by an operator first" in result.stderr
        assert keyed.admin.indices.get(index=f"{keyed.names.prefix}-*").body == {}


class TestAnalyst:
    @pytest.fixture
    def filled(self, secured: Installation) -> Installation:
        assert secured.call("loader", "run", SAMPLES).exit_code == 0
        return secured

    def test_reads(self, filled: Installation, tmp_path: Path) -> None:
        """It searches, shows, counts, pages deep and exports, from one point in time."""
        found = json.loads(filled.call("analyst", "search", "the", "--facet", "language", "--json").stdout)
        shown = filled.call("analyst", "show", found["hits"][0]["record"]["id"], "--json")
        exported = filled.call("analyst", "export", "--output", "all.jsonl")
        deep = filled.call("analyst", "search", "--limit", "10000", "--offset", "5", "--json")

        assert found["total"] > 10
        assert shown.exit_code == 0
        assert exported.exit_code == 0, exported.output
        assert len((tmp_path / "all.jsonl").read_bytes().splitlines()) == 25
        assert len(json.loads(deep.stdout)["hits"]) == 20
        assert filled.call("analyst", "runs").exit_code == 0
        assert filled.call("analyst", "files").exit_code == 0
        assert filled.call("analyst", "index", "verify").exit_code == 0

    def test_may_no_more(self, filled: Installation) -> None:
        """It cannot write, change or delete anything, by any way."""
        with closing(filled.client(Role.ANALYST)) as client:
            assert allowed(client, filled, {**DELETES, **WRITES}) == []
        assert filled.admin.count(index=filled.alias())["count"] == 25

    def test_loads_nothing(self, filled: Installation, tmp_path: Path) -> None:
        """A run with its key ends with the right that is missing, exit code 78."""
        write(tmp_path / "news" / "a.txt", story(1))

        result = filled.call("analyst", "run", "news")

        assert result.exit_code == 78
        assert "a right is missing: action [indices:data/write/update] is unauthorized" in result.stderr

    def test_in_kibana(self, filled: Installation) -> None:
        """Whoever has the role for Kibana reads the same, may use Discover and dashboards, and writes nothing."""
        name = f"{filled.names.prefix}-kibana"
        asked = ["feature_discover_v2.read", "feature_dashboard_v2.read", "feature_dashboard_v2.all"]
        known = {each: {"actions": [f"ui:{each}"]} for each in asked}  # as Kibana does when it starts
        filled.admin.security.put_privileges(privileges={"kibana-.kibana": known})
        filled.admin.security.put_user(username=name, password="only-for-tests", roles=[name])
        wanted = {"application": "kibana-.kibana", "resources": ["space:default"]}
        login = (name, "only-for-tests")
        with closing(Elasticsearch(filled.node.url, basic_auth=login, ca_certs=str(filled.ca_file))) as client:
            answer = client.security.has_privileges(application=[{**wanted, "privileges": asked}])
            hits = client.search(index=filled.alias(), query={"match_all": {}})["hits"]["total"]["value"]
            fields = client.field_caps(index=filled.alias(), fields="*")["fields"]
            done = allowed(client, filled, {**DELETES, **WRITES})
        filled.admin.security.delete_user(username=name)
        filled.admin.security.delete_privileges(application="kibana-.kibana", name=asked)

        assert answer["application"]["kibana-.kibana"]["space:default"] == dict(
            zip(asked, (True, True, False), strict=True)
        )
        assert hits == 25
        assert "title" in fields
        assert done == []


class TestOperator:
    def test_a_whole_life(self, secured: Installation, release: Release, tmp_path: Path) -> None:  # noqa: F811
        """Its key makes, fills, exchanges, takes back and deletes versions, while the loader's goes on loading."""
        write(tmp_path / "news" / "a.txt", story(1))
        assert secured.call("loader", "run", "news").exit_code == 0
        release()

        swapped = secured.call("operator", "index", "reindex", "articles", "--swap", "--json")
        write(tmp_path / "news" / "b.txt", story(2))
        loaded = secured.call("loader", "run", "news")
        back = secured.call("operator", "index", "rollback", "--json")
        exported = secured.call("analyst", "export", "--output", "all.csv")
        again = secured.call("operator", "index", "reindex", "--swap", "--json")
        for kind in ("files", "runs"):
            assert secured.call("operator", "index", "reindex", kind, "--swap").exit_code == 0
        pruned = secured.call("operator", "index", "prune", "--yes", "--json")

        assert swapped.exit_code == 0, swapped.output
        assert json.loads(swapped.stdout)["current"] == f"{secured.alias()}-v2-000002"
        assert loaded.exit_code == 0, loaded.output
        assert json.loads(back.stdout)["documents"] == 2
        assert exported.exit_code == 0, exported.output
        assert json.loads(again.stdout)["documents"] == 2
        assert [each["name"] for each in json.loads(pruned.stdout)] == [f"{secured.alias()}-v2-000002"]
        assert secured.call("operator", "index", "verify", "--all").exit_code == 0
        assert secured.call("loader", "run", "news").exit_code == 0
        assert secured.call("operator", "doctor", "--for", "keep").exit_code == 0
        assert secured.call("operator", "export", "--output", "own.jsonl").exit_code == 0

    def test_may_no_more(self, secured: Installation) -> None:
        """It grants no rights, and what is under another prefix is not its own."""
        secured.admin.indices.create(index=f"{secured.names.prefix}-eu-articles-v1-000001")
        others: dict[str, Attempt] = {
            "delete others'": lambda client, at: client.indices.delete(
                index=f"{at.names.prefix}-eu-articles-v1-000001"
            ),
            "see all": lambda client, at: client.indices.create(index=f"{at.names.prefix}-eu"),
            "make a role": DELETES["make a role"],
            "make a key": DELETES["make a key"],
        }

        with closing(secured.client(Role.OPERATOR)) as client:
            assert allowed(client, secured, others) == []
