# shellcheck shell=bash
# Builds the application when its sources have changed. Sourced by run and bench after environment.sh.
# shellcheck disable=SC2154 # root comes from environment.sh
# Each build gets a directory of its own under target/application, so that a running application never loses its files.

readonly application_home="$root/target/application"

hash_of() { (cd "$root" && LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-12); }

source_hash() {
  (cd "$root" && find src/main pom.xml vite.config.ts tsconfig.json types.d.ts -type f \
    ! -path 'src/main/frontend/generated/*' ! -path 'src/main/bundles/*' ! -name '*.test.ts' -print0) | hash_of
}

# Apart from the sources: Vaadin's build completes package.json itself when a component brings a new package.
package_hash() { (cd "$root" && find package.json package-lock.json -type f -print0) | hash_of; }

application_directory() { echo "$application_home/$(source_hash)-$(package_hash)-$(jdk_release "$JAVA_HOME")"; }

maven_package() {
  rm -rf "$root/target/classes" "$root/target/lib"
  (cd "$root" && quietly 'mvn package' mvn -B -ntp -q -Pproduction -DskipTests package)
}

# The record of a start holds only for the same options; the heap's size is free.
application_options() { echo -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED; }

# Starts the application once on an empty database of its own and lets the virtual machine remember the classes it loaded.
record_start() {
  local directory="$1" trial result=0 options
  if [ "${LENTERA_FAST_START:-yes}" = no ] || ! find_postgres >/dev/null; then return 0; fi
  read -ra options < <(application_options)
  say 'Recording a start, so that later starts are faster ...'
  trial="$(mktemp -d)"
  # PostgreSQL runs as another user when this is root.
  chmod 755 "$trial"
  quietly 'recording a start' env -u SPRING_DATASOURCE_URL LENTERA_PG_BIN="${LENTERA_PG_BIN:-$(find_postgres)}" \
    LENTERA_DATA_DIR="$trial/data" PORT=0 timeout 300 "$JAVA_HOME/bin/java" "${options[@]}" -Xmx1g \
    -XX:AOTCacheOutput="$directory/start.aot" -Dspring.context.exit=onRefresh -jar "$directory/lentera.jar" --lentera.first-load=false || result=$?
  rm -rf "$trial"
  if [ "$result" != 0 ]; then
    rm -f "$directory/start.aot"
    say 'Without that record starts take a few seconds longer; everything else works.'
  fi
}

# Leaves the options of the virtual machine in `options`: java_options HEAP.
java_options() {
  read -ra options < <(application_options)
  options+=(-Xmx"$1")
  if [ -f "$application/start.aot" ]; then options+=(-XX:AOTCache="$application/start.aot"); fi
}

# A running application holds a shared lock on its directory; what nobody holds is removed.
remove_old_applications() {
  local old
  for old in "$application_home"/*/; do
    if ! [ -d "$old" ] || [ "${old%/}" = "$1" ]; then continue; fi
    (
      exec 7>>"$old/.used"
      flock -n -x 7 && rm -rf "$old"
    ) || true
  done
}

build_locked() {
  local directory draft started=$SECONDS sources
  directory="$(application_directory)"
  if [ -f "$directory/lentera.jar" ]; then return; fi
  need_maven
  need_node
  say 'Building Lentera (a few minutes the first time) ...'
  sources="$(source_hash)"
  maven_package || fail 'The build failed; the messages above say why.'
  directory="$application_home/$sources-$(package_hash)-$(jdk_release "$JAVA_HOME")"
  draft="$application_home/draft"
  rm -rf "$draft" "$directory"
  mkdir -p "$draft"
  cp "$root/target/lentera.jar" "$draft/"
  cp -R "$root/target/lib" "$draft/"
  # The record of a start names the paths of the jars, so the directory gets its final name first.
  mv "$draft" "$directory"
  record_start "$directory"
  remove_old_applications "$directory"
  say "Built in $((SECONDS - started)) s."
}

# Leaves the directory of the current build in `application`.
build_application() {
  application="$(application_directory)"
  if [ -f "$application/lentera.jar" ]; then return; fi
  mkdir -p "$application_home"
  (
    flock -n 8 || { say 'Another build is running; waiting for it ...' && flock 8; }
    build_locked 8>&-
  ) 8>"$application_home/.lock"
  application="$(application_directory)"
  [ -f "$application/lentera.jar" ] || fail 'Sources changed while they were built. Start again.'
}
