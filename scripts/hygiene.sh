#!/usr/bin/env bash
# Looks at the tracked files for what must not be in them: addresses of package registries, paths of one machine,
# data that may not be redistributed, conflict marks, oversized files, shell scripts that don't parse.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

git rev-parse --is-inside-work-tree >/dev/null 2>&1 || {
  echo 'Not a git clone: nothing to look at.'
  exit 0
}

faults=0
fault() {
  printf '%s\n' "$@"
  faults=$((faults + 1))
}

# must_not_match WHAT PATTERN [PATHSPEC...]
must_not_match() {
  local what="$1" pattern="$2" found
  shift 2
  if found="$(git grep -nIE "$pattern" -- "$@")"; then fault "$what:" "$(head -n 10 <<<"$found" | cut -c 1-200)"; fi
}

# The brackets keep these very lines from matching themselves.
readonly registries='registry[.]npmjs|repo1?[.]maven[.]|[.]maven[.]org|deb[.]debian|archive[.]ubuntu|registry[.]yarnpkg|files[.]pythonhosted|index[.]crates'
must_not_match 'Address of a package registry' "$registries" .
must_not_match 'Resolved address in the lock file' '^ *"resolve[d]": "http' package-lock.json
must_not_match 'Path of one machine' '(^|[^[:alnum:]_./])/(work|root|home/[a-z]+|Users)/[[:alnum:]._-]+' . ':!Dockerfile' ':!docker-compose.yml'
must_not_match 'Conflict mark' '^(<{7}|>{7}) ' .
must_not_match 'Unfinished mark' '\b(TOD[O]|FIXM[E])\b' src scripts run check bench gis-data docs '*.md'

# Drawn fixtures of a few squares carry the same names; the real files start at 3 MB.
while IFS= read -r file; do
  if [ "$(stat -c %s "$file")" -gt 50000 ]; then fault "Boundaries that may not be redistributed: $file"; fi
done < <(git ls-files | grep -E '(^|/)gadm[0-9]*_[^/]*\.(json|geojson|gpkg|shp|zip)$' || true)
while IFS= read -r file; do
  if [ -f "$file" ] && [ "$(stat -c %s "$file")" -gt 2000000 ]; then fault "Larger than 2 MB: $file"; fi
done < <(git ls-files)
while IFS= read -r file; do
  case "$(head -c 40 "$file" | head -n 1 | tr -d '\0')" in
    '#!'*bash*)
      bash -n "$file" || fault "Does not parse: $file"
      [ -x "$file" ] || [ "$file" = .ci/run ] || fault "Not executable: $file"
      ;;
  esac
done < <(git ls-files run check bench .ci scripts gis-data | grep -vE '\.(csv|json|md)$')
if command -v shellcheck >/dev/null; then
  mapfile -t shells < <(git ls-files run check bench .ci '*.sh')
  shellcheck -x "${shells[@]}" || fault 'shellcheck has findings.'
fi

[ "$faults" = 0 ] || {
  echo "$faults kinds of faults in tracked files."
  exit 1
}
echo 'Tracked files are clean.'
