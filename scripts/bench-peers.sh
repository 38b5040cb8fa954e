#!/usr/bin/env bash
# Serves the same villages by MapServer, tileserver-gl-light and a running Lentera, and asks all three for the same tiles.
# Usage: scripts/bench-peers.sh http://127.0.0.1:PORT DATA_DIR PACKAGES
# The peers are unpacked into a temporary directory and nothing is installed. A peer that can't be had is left out, with a word.
# LENTERA_PEERS names a directory that keeps tileserver-gl-light and its tiles, which take minutes to build, for the next run.
set -euo pipefail
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

lentera="$1"
data="$2"
villages="$(find -L "$3" -name 'gadm41_IDN_4.json' | head -n 1)"
readonly lentera data villages
readonly database=bench_peers layer=villages processes=4

work="$(mktemp -d)"
chmod 755 "$work"
peers=()
started=()

# shellcheck disable=SC2317 # called by the trap
clean_up() {
  local pid
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  sleep 1
  query postgres "DROP DATABASE IF EXISTS $database WITH (FORCE)" >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap clean_up EXIT

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }

answers() { node -e 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))' "$1"; }

wait_for() {
  local _
  for _ in $(seq 120); do
    if answers "$1"; then return; fi
    sleep 0.5
  done
  return 1
}

# ---- Tools -----------------------------------------------------------------------------------------------------------

# Unpacks Debian packages with what they need that this system lacks.
unpack() {
  local list
  mkdir -p "$work/deb" "$work/tools"
  mapfile -t list < <(LC_ALL=C apt-get install -s --no-install-recommends "$@" 2>/dev/null | sed -n 's/^Inst \([^ ]*\) .*/\1/p')
  [ "${#list[@]}" -gt 0 ] || { say "  (already on this system: $*)" && return; }
  (cd "$work/deb" && quietly "downloading $*" apt-get download "${list[@]}") || return 1
  local package
  for package in "$work"/deb/*.deb; do dpkg -x "$package" "$work/tools"; done
  rm -f "$work"/deb/*.deb
}

# tool NAME: the unpacked one, else the system's.
tool() {
  local found
  found="$(find "$work/tools" -type f -path '*bin/*' -name "$1" -perm -u+x 2>/dev/null | head -n 1)"
  echo "${found:-$(command -v "$1" || true)}"
}

libraries() { find "$work/tools" -type d -path '*/lib/*-linux-gnu' -printf '%p:'; }

with_libraries() { LD_LIBRARY_PATH="$(libraries)" "$@"; }

# ---- MapServer: live from PostGIS, the application's own cluster with its settings ----------------------------------------

database_port() { sed -n 4p "$data/postgres/cluster/postmaster.pid"; }

administrator() { echo "host=127.0.0.1 port=$(database_port) user=lentera_admin password=$(cat "$data/postgres/admin-password") dbname=$1"; }

query() { "$LENTERA_PG_BIN/psql" -qtAX -v ON_ERROR_STOP=1 -c "$2" "$(administrator "$1")"; }

load_table() {
  # A run that was killed left it behind.
  query postgres "DROP DATABASE IF EXISTS $database WITH (FORCE)" || return 1
  query postgres "CREATE DATABASE $database" || return 1
  query "$database" 'CREATE EXTENSION postgis' || return 1
  with_libraries "$(tool ogr2ogr)" -q -f PostgreSQL "PG:$(administrator "$database")" "$villages" -nln "$layer" -nlt MULTIPOLYGON \
    -lco GEOMETRY_NAME=geom -lco FID=id -t_srs EPSG:3857 -makevalid --config PG_USE_COPY YES || return 1
  query "$database" "VACUUM ANALYZE $layer"
}

write_map_file() {
  cat >"$work/peers.map" <<TEXT
MAP
  NAME "peers"
  PROJECTION "init=epsg:3857" END
  EXTENT 10576000 -1235000 15696000 681000
  WEB METADATA "ows_enable_request" "*" END END
  OUTPUTFORMAT NAME "mvt" DRIVER MVT FORMATOPTION "EXTENT=4096" FORMATOPTION "EDGE_BUFFER=10" END
  LAYER
    NAME "$layer"
    TYPE POLYGON
    STATUS ON
    CONNECTIONTYPE POSTGIS
    CONNECTION "$(administrator "$database")"
    PROCESSING "CLOSE_CONNECTION=DEFER"
    DATA "geom from $layer using unique id using srid=3857"
    PROJECTION "init=epsg:3857" END
    METADATA "gml_include_items" "gid_4,name_4" END
  END
END
TEXT
  echo 'CONFIG ENV MS_MAP_PATTERN "." END MAPS PEERS "'"$work/peers.map"'" END END' >"$work/mapserver.conf"
}

write_nginx_configuration() {
  cat >"$work/nginx.conf" <<TEXT
daemon off;
worker_processes 2;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path $work/body;
  fastcgi_temp_path $work/fastcgi;
  proxy_temp_path $work/proxy;
  uwsgi_temp_path $work/uwsgi;
  scgi_temp_path $work/scgi;
  gzip on;
  gzip_comp_level 1;
  gzip_types *;
  server {
    listen 127.0.0.1:$1;
    location ~ ^/(\d+)/(\d+)/(\d+)\$ {
      fastcgi_param QUERY_STRING map=PEERS&mode=tile&tilemode=gmap&layers=$layer&map.imagetype=mvt&tile=\$2+\$3+\$1;
      fastcgi_param REQUEST_METHOD GET;
      fastcgi_pass unix:$work/mapserv.socket;
      fastcgi_buffers 64 64k;
    }
  }
}
TEXT
}

start_mapserver() {
  local port
  unpack cgi-mapserver spawn-fcgi nginx-light gdal-bin || return 1
  load_table || return 1
  write_map_file
  port="$(free_port)"
  write_nginx_configuration "$port"
  MAPSERVER_CONFIG_FILE="$work/mapserver.conf" with_libraries "$(tool spawn-fcgi)" -s "$work/mapserv.socket" -M 0777 -F "$processes" \
    -P "$work/mapserv.pid" -- "$(tool mapserv)" >"$work/mapserv.log" 2>&1 || return 1
  mapfile -t -O "${#started[@]}" started <"$work/mapserv.pid"
  with_libraries "$(tool nginx)" -e "$work/nginx.log" -p "$work" -c "$work/nginx.conf" -g "user $(id -un);" >"$work/nginx.out" 2>&1 &
  started+=($!)
  wait_for "http://127.0.0.1:$port/5/26/16" || return 1
  peers+=("MapServer=http://127.0.0.1:$port/{z}/{x}/{y}")
}

# ---- tileserver-gl-light: baked by GDAL ----------------------------------------------------------------------------------

# Under its name only when it is whole.
bake_tiles() {
  if [ -e "$1" ]; then return; fi
  with_libraries "$(tool ogr2ogr)" -q -f MVT "$work/new.mbtiles" "$villages" -nln "$layer" -select GID_4,NAME_4 \
    -dsco FORMAT=MBTILES -dsco MINZOOM=4 -dsco MAXZOOM=12 -dsco MAX_SIZE=20000000 -dsco MAX_FEATURES=200000 -dsco EXTENT=4096 || return 1
  mv "$work/new.mbtiles" "$1"
}

start_tileserver() {
  local port home="${LENTERA_PEERS:-$work}/tileserver"
  (
    set -e
    mkdir -p "$home" && cd "$home"
    if [ -e node_modules/sqlite3/build/Release/node_sqlite3.node ]; then exit; fi
    quietly 'npm install of tileserver-gl-light' npm install --no-audit --no-fund --no-update-notifier tileserver-gl-light@5.6.0
    # npm may block install scripts; without them the reader of MBTiles is missing.
    npm rebuild sqlite3 >/dev/null 2>&1 || true
    if [ ! -e node_modules/sqlite3/build/Release/node_sqlite3.node ]; then
      npm install-scripts approve sqlite3 >/dev/null 2>&1 || true
      quietly 'building sqlite3' npm rebuild sqlite3
    fi
  ) || return 1
  bake_tiles "$home/villages.mbtiles" || return 1
  port="$(free_port)"
  cat >"$work/tileserver.json" <<TEXT
{ "options": { "paths": { "mbtiles": "$home" } }, "data": { "$layer": { "mbtiles": "villages.mbtiles" } } }
TEXT
  (cd "$home" && exec node node_modules/tileserver-gl-light/src/main.js --config "$work/tileserver.json" --bind 127.0.0.1 --port "$port" \
    --silent >"$work/tileserver.log" 2>&1) &
  started+=($!)
  wait_for "http://127.0.0.1:$port/data/$layer.json" || return 1
  peers+=("tileserver-gl-light=http://127.0.0.1:$port/data/$layer/{z}/{x}/{y}.pbf")
}

# A peer that fails is named with the end of its log; the others are measured all the same.
attempt() {
  local name="$1"
  shift
  say "Preparing $name ..."
  if ! "$@"; then
    say "peers   $name could not be had here and is left out"
    tail -n 5 "$work"/*.log 2>/dev/null || true
  fi
}

need_node
need_postgres "$data"
if unpack wrk; then generator="$(tool wrk)"; else generator=''; fi
attempt MapServer start_mapserver
attempt tileserver-gl-light start_tileserver
LD_LIBRARY_PATH="$(libraries)" node "$root/scripts/bench-peers.mjs" "$lentera" "$generator" "${peers[@]}"
