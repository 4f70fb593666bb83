export { runPreview } from './run.ts';
