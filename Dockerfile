# syntax=docker/dockerfile:1
# Builds Lentera and packs it with a Java runtime. The boundaries may not be redistributed, so the image holds none:
# the container fetches them into its volume at its first start.

FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY pom.xml ./
RUN --mount=type=cache,target=/cache/maven mvn -B -ntp -q -Dmaven.repo.local=/cache/maven dependency:go-offline -Pproduction || true
COPY package.json package-lock.json .npmrc tsconfig.json types.d.ts vite.config.ts ./
COPY src/main src/main
RUN --mount=type=cache,target=/cache/maven --mount=type=cache,target=/cache/npm \
    npm_config_cache=/cache/npm mvn -B -ntp -q -Dmaven.repo.local=/cache/maven -Pproduction -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
    && groupadd --system lentera \
    && useradd --system --gid lentera --create-home --home-dir /var/lib/lentera lentera \
    && mkdir /var/lib/lentera/data \
    && chown lentera:lentera /var/lib/lentera/data
WORKDIR /opt/lentera
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/lentera.jar ./
COPY scripts/packages.sh scripts/container.sh scripts/
COPY gis-data gis-data
USER lentera
ENV LENTERA_DATA_DIR=/var/lib/lentera/data \
    LENTERA_GIS_DATA=/opt/lentera/gis-data \
    LENTERA_PACKAGES=/var/lib/lentera/data/packages \
    PORT=8080
VOLUME /var/lib/lentera/data
EXPOSE 8080
# Long start period: the first start loads the data before it is healthy.
HEALTHCHECK --interval=10s --timeout=5s --start-period=300s --retries=6 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/actuator/health`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["bash", "scripts/container.sh"]
