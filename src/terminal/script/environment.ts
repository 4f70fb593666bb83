import { config as loadDotenv } from 'dotenv';
import { type Config, readConfig } from '../../host/index.ts';

/**
 * The configuration of `.env` and the environment.
 * @throws Error that names every wrong variable.
 */
export function readEnvironment(): Config {
  loadDotenv({ quiet: true });
  return readConfig(process.env);
}
