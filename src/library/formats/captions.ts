import { NO_METADATA, toLanguageCode } from '../metadata/metadata.ts';
import { parseCues } from './captions/parse-cues.ts';
import { readTurns } from './captions/read-turns.ts';
import { toParagraphs } from './captions/to-paragraphs.ts';
import { unroll } from './captions/unroll.ts';
import { textFormat } from './text-format.ts';
import type { TextReader } from './types.ts';
import { Unreadable } from './unreadable.ts';

/** What is said in a recording: captions put together to paragraphs that know when they begin. */
const readCaptions: TextReader = (text) => {
  const cues = parseCues(text);
  if (cues.length === 0) throw new Unreadable('no-text');
  return { metadata: readHead(text), blocks: toParagraphs(readTurns(unroll(cues))), warnings: [] };
};

/** Captions as most players and recorders write them. */
export const srt = textFormat('srt', readCaptions);
/** Captions of the web (WebVTT): YouTube, Teams, Zoom. */
export const vtt = textFormat('vtt', readCaptions);

const HEAD = /^\ufeff?WEBVTT(?:[ \t]+(?:[-–—:]\s*)?([^\n]*))?\n([^]*?)(?:\n\n|$)/u;

/** The title behind the name of the format, and the language below it. */
function readHead(text: string) {
  const [, title = '', lines = ''] = HEAD.exec(text) ?? [];
  const language = /^Language:\s*(\S+)/imu.exec(lines)?.[1] ?? '';
  const named = title.replace(/^(?:FILE|X-TIMESTAMP-MAP)\b.*$/u, '').trim();
  return {
    ...NO_METADATA,
    title: named === '' ? null : named,
    language: toLanguageCode(language),
  };
}
