# Build with:  docker build -t voetnoot .
# Run as docs/hosting.md says.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY commands commands
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
# Dictionaries for questions in English or German about Dutch material, and the other way round; they
# are GPL, and no part of the bot. See docs/languages.md.
RUN apt-get update \
 && apt-get install -y --no-install-recommends \
    dict-freedict-eng-nld dict-freedict-nld-eng dict-freedict-deu-nld dict-freedict-nld-deu \
 && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production \
    SEEDS_DIR=/app/seeds \
    DICTIONARIES=/usr/share/dictd \
    CACHE_DIR=/app/cache \
    HEALTH_PORT=8080
WORKDIR /app
COPY package.json package-lock.json .env.example ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# The tables, where libraries are kept in PostgreSQL.
COPY src/database/migrations src/database/migrations
# What shipped is the material until a folder is mounted here. Its owner is who runs the bot, so that
# /source add can write.
COPY --chown=node:node seeds seeds
RUN mkdir cache && chown node:node cache
USER node
VOLUME ["/app/seeds", "/app/cache"]
# Reading much material takes a while before the bot answers.
HEALTHCHECK --interval=30s --timeout=5s --start-period=3m --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: docker stop then reaches the bot, which finishes what it is answering.
CMD ["node", "--max-semi-space-size=4", "dist/src/app/main.js"]
