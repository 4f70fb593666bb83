import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Two folders up; of the build, three. */
const PLACES = ['../../package.json', '../../../package.json'].map(
  (place) => new URL(place, import.meta.url),
);

/** The version of `package.json`. */
export function readVersion(): string {
  const place = PLACES.find((address) => existsSync(address));
  if (place === undefined) return 'unknown';
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(place, 'utf8'))).version;
}
