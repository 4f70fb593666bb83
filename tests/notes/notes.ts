import { fileURLToPath } from 'node:url';

/** The folder of study notes that ships. */
export const NOTES = fileURLToPath(new URL('../../seeds', import.meta.url));
