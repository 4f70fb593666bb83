export type { ServerSettings } from './library-config.ts';
export { type Config, readConfig, readPaths, takeConfig } from './config.ts';
export type { InteractionsConfig } from './interactions.ts';
export { LOCAL_ADDRESS, LOCAL_NAMES, type LocalServer, serveLocally } from './local-server.ts';
export { createLogger, type Logger, scrub } from './log.ts';
export { readVersion } from './version.ts';
