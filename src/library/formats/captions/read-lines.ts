import { foldWhiteSpace } from '../../fold-white-space.ts';
import type { Line } from './types.ts';

/** Marks of letters, times of words, and places on the screen; a "<" before anything else is one. */
const MARKUP =
  /<\/?(?:[biucs]|v|rt|ruby|lang|font|span)(?:[.\s][^<>]{0,200})?>|<\d[\d:.]{0,15}>|\{\\[^{}]{0,60}\}/giu;
const VOICE = /^<v(?:\.[^\s<>]{0,100})?\s+([^<>]{1,200})>$/iu;
const VOICE_END = /^<\/v>$/iu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
};
/** What is heard but not said: "[muziek]", "(applause)", "♪". */
const SOUND = /^[-–>\s]*(?:\[[^[\]]{0,60}\]|\([^()]{0,60}\)|[♪♫#\s]+|[♪♫][^]*[♪♫])[.!?\s]*$/u;

/** The lines of a cue as they are seen, with who says them; sounds are left out. */
export function readLines(lines: readonly string[]): Line[] {
  let speaker: string | null = null;
  const read: Line[] = [];
  for (const line of lines) {
    let at = 0;
    let text = '';
    const end = (): void => {
      const seen = foldWhiteSpace(decodeEntities(text));
      if (seen !== '' && !SOUND.test(seen)) read.push({ text: seen, speaker });
      text = '';
    };
    for (const { 0: mark, index } of line.matchAll(MARKUP)) {
      text += line.slice(at, index);
      at = index + mark.length;
      const name = VOICE.exec(mark)?.[1];
      if (name === undefined && !VOICE_END.test(mark)) continue;
      end();
      speaker = name === undefined ? null : foldWhiteSpace(decodeEntities(name)) || null;
    }
    text += line.slice(at);
    end();
  }
  return read;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|([a-z]{2,5}));/giu, (whole, code?: string, name = '') => {
    if (code !== undefined)
      return isCharacter(Number(code)) ? String.fromCodePoint(Number(code)) : whole;
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });
}

/** Also a half of one is none. */
function isCharacter(code: number): boolean {
  return code > 31 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
}
