#!/usr/bin/env bash
# Fetches the two public data packages (register of areas, boundaries) into a directory and unpacks them.
# Usage: scripts/packages.sh DIRECTORY
# The boundaries (GADM) may not be redistributed: that is why they are fetched here and never committed.
set -euo pipefail

readonly directory="${1:?Usage: scripts/packages.sh DIRECTORY}"

# name, version, SHA-512 of the package file, a file that must be in it
readonly packages=(
  'idn-area-data 3.1.2 6ab3beb52f8f42873ba598e43c6886f82ab288b6ec73eadc6ec60de42422b73c37b606c41cd976985407cc666b4178f0b43a8e8dcd74b61e2ca6cc4d11178e3a data/villages.csv'
  'geojson-indonesia 1.0.1 b22c25cbbb29408e93c9ea399a2b419e7a1a5f870e33bf6ab09ef53c6a2116029a0a7c2b61a5644ab592759a7a5b12acc3d05aa32a48b8dcb018074b48d5b01a geojson/gadm41_IDN_4.json'
)

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

fetch() {
  local name="$1" version="$2" checksum="$3" proof="$4" draft
  draft="$directory/.draft-$name"
  rm -rf "$draft"
  mkdir -p "$draft/content"
  echo "Fetching data package $name $version ..."
  (cd "$draft" && npm pack --silent --no-update-notifier "$name@$version" >/dev/null </dev/null) ||
    fail "The data package $name could not be fetched with npm. Is the npm registry reachable?"
  echo "$checksum  $draft/$name-$version.tgz" | sha512sum --check --status ||
    fail "The fetched data package $name $version is not the one that was published: its checksum differs."
  tar -xzf "$draft/$name-$version.tgz" -C "$draft/content" --strip-components=1 --no-same-owner
  [ -s "$draft/content/$proof" ] || fail "The data package $name $version has no $proof."
  chmod -R a+rX "$draft/content"
  echo "$version" >"$draft/content/.version"
  rm -rf "${directory:?}/$name"
  mv "$draft/content" "$directory/$name"
  rm -rf "$draft"
}

present() { [ -s "$directory/$1/$4" ] && [ "$(cat "$directory/$1/.version" 2>/dev/null)" = "$2" ]; }

all_present() {
  local entry
  for entry in "${packages[@]}"; do
    # shellcheck disable=SC2086 # the fields of an entry
    present $entry || return 1
  done
}

if all_present; then exit 0; fi
command -v npm >/dev/null || fail 'npm is needed to fetch the data packages.'
mkdir -p "$directory"
exec 9>"$directory/.lock"
flock 9
for entry in "${packages[@]}"; do
  # shellcheck disable=SC2086 # the fields of an entry
  present $entry || fetch $entry
done
