export { cite, citeBeside } from './cite.ts';
export type { Cited, Part, Reference, References, StyleName } from './types.ts';
