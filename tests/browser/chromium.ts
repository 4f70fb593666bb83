import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const NAMED = process.env['CHROMIUM_PATH'];
const PLACES = NAMED ? [NAMED] : ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** A browser that asks nothing of anybody but the page. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is, or null. */
export function findChromium(): string | null {
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** How to get it. */
export const HOW_TO_GET_IT =
  'Chromium is not here: apt-get install -y chromium, or name another one with CHROMIUM_PATH=/path/to/chromium.';

/** Starts Chromium, with a profile of its own that is thrown away. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(HOW_TO_GET_IT);
  return chromium.launch({ executablePath, args: QUIET });
}
