#!/usr/bin/env bash
# Makes the small files of this directory with GDAL (ogr2ogr 3) and zip. They lie around Soe in Timor Tengah Selatan.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/places.geojson" <<'JSON'
{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"nama":"Desa Nusa","keluarga":120,"kode":"0053"},"geometry":{"type":"Polygon","coordinates":[[[124.2,-9.9],[124.4,-9.9],[124.4,-9.7],[124.2,-9.7],[124.2,-9.9]],[[124.25,-9.85],[124.25,-9.8],[124.3,-9.8],[124.3,-9.85],[124.25,-9.85]]]}},
{"type":"Feature","properties":{"nama":"Désa Oé","keluarga":75.5,"kode":"0054"},"geometry":{"type":"MultiPolygon","coordinates":[[[[124.5,-9.9],[124.6,-9.9],[124.6,-9.8],[124.5,-9.9]]],[[[124.7,-9.9],[124.8,-9.9],[124.8,-9.8],[124.7,-9.9]]]]}}
]}
JSON
cat > "$work/points3d.geojson" <<'JSON'
{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"nama":"Gardu 1"},"geometry":{"type":"Point","coordinates":[124.28,-9.86,812.5]}},
{"type":"Feature","properties":{"nama":"Gardu 2"},"geometry":{"type":"Point","coordinates":[124.31,-9.84,790.0]}}
]}
JSON
cat > "$work/lines.geojson" <<'JSON'
{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"nama":"Jaringan A"},"geometry":{"type":"LineString","coordinates":[[124.2,-9.9],[124.3,-9.8],[124.4,-9.85]]}}
]}
JSON

shapefile() { # name source options...
  local name=$1 source=$2
  shift 2
  mkdir -p "$work/$name"
  ogr2ogr -q -f "ESRI Shapefile" "$work/$name/$name.shp" "$work/$source.geojson" "$@"
  rm -f "$name.zip"
  (cd "$work/$name" && zip -q -X - ./*) > "$name.zip"
}
shapefile utm51s places -t_srs EPSG:32751 -lco ENCODING=UTF-8
shapefile latin1 places -lco ENCODING=ISO-8859-1
shapefile points3d points3d
shapefile tm3 lines -t_srs EPSG:23837
rm -f utm51s.gpkg
ogr2ogr -q -f GPKG utm51s.gpkg "$work/places.geojson" -t_srs EPSG:32751 -nln desa
ogr2ogr -q -f GPKG utm51s.gpkg "$work/lines.geojson" -update -nln jaringan
ogr2ogr -q -f GeoJSON utm51s-2008.geojson "$work/places.geojson" -t_srs EPSG:32751 -lco RFC7946=NO
