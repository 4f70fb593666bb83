import { findChromium, HOW_TO_GET_IT } from './chromium.ts';

/** Without Chromium there is one sentence, and no test. */
export default function needChromium(): void {
  if (findChromium() !== null) return;
  process.stderr.write(`${HOW_TO_GET_IT}\n`);
  process.exit(1);
}
