#!/usr/bin/env bash
# Keeps the sidecar NAME.csv.json beside every CSV of this directory: row count, checksum and source ids follow the file,
# title, description, retrieved and licence are written by hand and kept.
#   gis-data/sidecars.sh           brings the sidecars up to date; a new file gets one to fill in
#   gis-data/sidecars.sh --check   changes nothing; exit code 1 and one line per file that does not fit
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export LC_ALL=C

die() { echo "sidecars: $*" >&2; exit 2; }

case "${1:-}" in
  '') check=no ;;
  --check) check=yes ;;
  *) die "unknown option $1; only --check is known" ;;
esac
[ $# -le 1 ] || die "too many arguments"

# One line per field: record number, column number, value. Line breaks inside quotes become blanks.
fields() {
  awk '
    function flush() { gsub(/\n/, " ", value); print record + 1 "\t" ++column "\t" value; value = "" }
    {
      line = quoted ? line "\n" $0 : $0
      rest = line; quotes = gsub(/"/, "", rest)
      quoted = quotes % 2
      if (quoted) next
      column = 0; inside = 0; value = ""
      for (i = 1; i <= length(line); i++) {
        c = substr(line, i, 1)
        if (inside) {
          if (c != "\"") value = value c
          else if (substr(line, i + 1, 1) == "\"") { value = value "\""; i++ }
          else inside = 0
        }
        else if (c == "\"") inside = 1
        else if (c == ",") flush()
        else value = value c
      }
      flush(); record++
    }
    END { if (quoted) { print "open quote at the end" > "/dev/stderr"; exit 1 } }
  ' "$1"
}

# Prints one line "size ROWS WIDEST NARROWEST" and one line "source ID" per row with a source.
measure() {
  fields "$1" | awk -F '\t' '
    function record_done() {
      if (width > widest) widest = width
      if (!narrowest || width < narrowest) narrowest = width
    }
    $2 == 1 { if ($1 > 1) record_done(); records = $1 }
    { width = $2 }
    $1 == 1 && $3 == "source_id" { column = $2 }
    $1 > 1 && column && $2 == column && $3 != "" { print "source", $3 }
    END { record_done(); print "size", records - 1, widest, narrowest }'
}

# "a\nb" on stdin becomes: "a", "b"
json_list() { sed 's/.*/"&"/' | paste -sd, - | sed 's/,/, /g'; }

wrong=0
complain() { echo "$1" >&2; wrong=1; }

while IFS= read -r csv; do
  csv=${csv#./}
  side=$csv.json
  measured=$(measure "$csv") || { complain "$csv: cannot be read as CSV"; continue; }
  read -r _ rows widest narrowest <<<"$(grep '^size ' <<<"$measured")"
  [ "$widest" = "$narrowest" ] || complain "$csv: records have between $narrowest and $widest fields"
  ! grep -q $'\r' "$csv" || complain "$csv: has carriage returns; line ends are LF"
  # Files without a column source_id keep the list written by hand; sources.csv defines them.
  sources=
  [ "$csv" = sources.csv ] || sources=$(sed -n 's/^source //p' <<<"$measured" | sort -u)
  sum=$(sha256sum "$csv" | cut -d ' ' -f 1)
  if [ ! -f "$side" ]; then
    if [ $check = yes ]; then complain "$csv: has no sidecar"; continue; fi
    printf '{\n  "title": "",\n  "description": "",\n  "sources": [],\n  "retrieved": "",\n  "licence": "",\n  "rows": 0,\n  "sha256": ""\n}\n' >"$side"
    echo "$side: new; fill in title, description, retrieved and licence"
  fi
  edits=(-e "s/^  \"rows\": .*/  \"rows\": $rows,/" -e "s/^  \"sha256\": .*/  \"sha256\": \"$sum\"/")
  [ -z "$sources" ] || edits+=(-e "s/^  \"sources\": .*/  \"sources\": [$(json_list <<<"$sources")],/")
  fresh=$(sed "${edits[@]}" "$side")
  if [ $check = yes ]; then
    [ "$fresh" = "$(cat "$side")" ] || complain "$side: rows, checksum or sources are out of date"
    ! grep -qE '^  "(title|description|retrieved|licence)": ""' "$side" || complain "$side: has an empty field"
    for key in title description sources retrieved licence rows sha256; do
      grep -q "^  \"$key\": " "$side" || complain "$side: lacks $key"
    done
  elif [ "$fresh" != "$(cat "$side")" ]; then
    printf '%s\n' "$fresh" >"$side"
    echo "$side: updated"
  fi
done < <(find . -name '*.csv' | sort)

while IFS= read -r side; do
  [ -f "${side%.json}" ] || complain "${side#./}: its CSV is gone"
done < <(find . -name '*.csv.json' | sort)

exit $wrong
