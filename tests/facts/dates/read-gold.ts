import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fromIso, type TimeSpan } from '../../../src/facts/index.ts';

const schema = z.object({
  documents: z.array(
    z.object({
      file: z.string(),
      language: z.string(),
      title: z.string(),
      date: z.string().nullable(),
      topic: z.string(),
      text: z.array(z.string()),
    }),
  ),
});

/** A date that a gold text marks. */
export interface GoldDate {
  readonly told: string;
  readonly start: number;
  /** Null where it has no place in time. */
  readonly span: TimeSpan | null;
  readonly topic: string | null;
}

const MARK = /\[([^\]|]+)\|([^\]|]*)(?:\|([^\]]*))?\]/gu;

/** The gold's documents: Markdown without its marks, and what is marked of each paragraph. */
export const gold = ['gold.json', 'gold-2.json'].flatMap(readGold);

function readGold(name: string) {
  const file = new URL(`../../fixtures/dates/${name}`, import.meta.url);
  return schema.parse(JSON.parse(readFileSync(file, 'utf8'))).documents.map((document) => {
    const { title, date, language, topic } = document;
    const paragraphs = document.text.map((marked) => readMarks(marked, topic));
    const front = [
      '---',
      `title: ${title}`,
      `lang: ${language}`,
      ...(date ? [`date: ${date}`] : []),
    ];
    const content = `${[...front, '---'].join('\n')}\n\n${paragraphs.map(({ text }) => text).join('\n\n')}\n`;
    return { ...document, paragraphs, content };
  });
}

function readMarks(marked: string, topic: string) {
  const dates: GoldDate[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: told = '', 2: value = '', 3: own, index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    dates.push({
      told,
      start: text.length,
      span: toSpan(value),
      topic: own === '-' ? null : topic,
    });
    text += told;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), dates };
}

/** "2019-03" or "1634/1637" as a stretch. */
export function toSpan(value: string): TimeSpan | null {
  const [first = '', last = first] = value.split('/');
  const [one, other] = [fromIso(first), fromIso(last)];
  return one && other && { from: one.from, to: other.to };
}
