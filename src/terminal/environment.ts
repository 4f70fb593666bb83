import { config as loadDotenv } from 'dotenv';
import { readConfig, type Config } from '../host/config.ts';

/**
 * The configuration of `.env` and the environment.
 * @throws Error that names every wrong variable.
 */
export function readEnvironment(): Config {
  loadDotenv({ quiet: true });
  return readConfig(process.env);
}
