export { callChild } from './calls.ts';
export { toLine } from './lines.ts';
export { answer, done, requests } from './serve.ts';
export { startChild } from './start.ts';
export { createTurns, type Turns } from './turns.ts';
