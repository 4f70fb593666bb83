export { runBot } from './run.ts';
