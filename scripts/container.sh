#!/usr/bin/env bash
# Start of the container: fetches the data packages into the volume once, then becomes the application.
set -euo pipefail

: "${SPRING_DATASOURCE_URL:?The container has no database of its own: set SPRING_DATASOURCE_URL to a PostGIS database.}"
bash "$(dirname "${BASH_SOURCE[0]}")/packages.sh" "$LENTERA_PACKAGES"
exec java -Xmx"${LENTERA_HEAP:-2g}" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -jar lentera.jar
