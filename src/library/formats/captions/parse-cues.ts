import { readLines } from './read-lines.ts';
import type { Cue } from './types.ts';

const TIME = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?';
/** "00:01:02,500 --> 00:01:05,000", "01:02.500 --> 01:05.000 align:start". */
const TIMING = new RegExp(`^\\s*${TIME}\\s*-->\\s*${TIME}(?:\\s|$)`, 'u');
const NUMBER = /^\s*\d+\s*$/u;

/**
 * The captions of a file, SubRip or WebVTT. What stands before the first, and notes and styles
 * between them, belong to none.
 */
export function parseCues(text: string): Cue[] {
  const lines = text.split('\n');
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length;) {
    const timing = TIMING.exec(lines[at] ?? '');
    at++;
    if (!timing) continue;
    const own: string[] = [];
    for (; at < lines.length; at++) {
      const line = lines[at] ?? '';
      // A line of spaces ends nothing: YouTube keeps a place free with one.
      if (line === '' || TIMING.test(line)) break;
      if (line.trim() !== '') own.push(line);
    }
    // Where no blank line stands between them, the number of the next is the last line of this one.
    const isNumbered = TIMING.test(lines[at] ?? '') && NUMBER.test(own.at(-1) ?? '');
    const [start, end] = [secondsOf(timing.slice(1, 5)), secondsOf(timing.slice(5, 9))];
    cues.push({ start, end, lines: readLines(isNumbered ? own.slice(0, -1) : own) });
  }
  return cues.filter((cue) => cue.lines.length > 0);
}

function secondsOf(parts: readonly (string | undefined)[]): number {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts;
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(`${seconds}.${fraction}`);
}
