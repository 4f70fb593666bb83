import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { createLibrary, readFolder } from '../../src/library/read-folder.ts';
import { buildSnapshot } from '../../src/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { readText } from '../library/read-text.ts';
import { NOTES } from '../notes/notes.ts';
import { offTopic } from '../notes/off-topic.ts';
import { questions } from '../notes/questions.ts';
import { lookupOf } from './look-up.ts';

/** Of a book about a garden: other things, in everyday words that any text has. */
const THINGS =
  'de tuinman,het zaad,een oude perenboom,de slak,het perk,de gieter,de tulp,een nieuwe schop,het onkruid,de kas,de eerste oogst,een groot gazon';
const DEEDS =
  'werkt in,groeit langs,zoekt,verandert,staat naast,geeft schaduw aan,gebruikt,neemt veel van,komt elk jaar terug bij,heeft meer nodig dan';
const TIMES =
  'in het voorjaar,volgens het dagboek,na een week regen,op drie plaatsen,door de grote droogte,met weinig moeite,in de nieuwe kas';

/** So many different sentences, made of parts in turn. */
function foreignText(count: number): string {
  const parts = [THINGS, DEEDS, THINGS, TIMES].map((list) => list.split(','));
  const sentence = (seed: number) =>
    parts.map((list, place) => list[(seed * (place + 3) + (seed >> (place + 1))) % list.length]);
  return Array.from(
    { length: count },
    (_, at) => `${sentence(at).join(' ')}, en ${sentence(at * 7 + 3).join(' ')}.`,
  ).join('\n\n');
}

const notes = await readFolder(NOTES);
const foreign = readText(foreignText(1_000), 'tuin.txt');
const alone = await buildSnapshot(notes);
const among = await buildSnapshot(createLibrary([...notes.sources, foreign], []));
const without = await buildSnapshot(notes, undefined, { previous: among });

/** What must stay: how sure, and the first passage of an answer that is. */
function outcome(query: string, snapshot: Snapshot) {
  const { confidence, passages } = ask(lookupOf(query, { limit: 1 }), snapshot);
  return { confidence, first: confidence === 'sure' ? passages[0]?.passage.id : null };
}

const asked = [
  ...questions.slice(0, 40).map(({ query }) => query),
  ...offTopic.slice(0, 10).map(({ query }) => query),
];

describe('a thousand passages about something else', () => {
  it('are in the folder, and questions about them are answered', () => {
    expect(foreign.passages).toHaveLength(1_000);
    expect(outcome('slak in de nieuwe kas', among).confidence).not.toBe('none');
  });

  it.each(asked)('change nothing for %j', (query) => {
    expect(outcome(query, among)).toEqual(outcome(query, alone));
    expect(outcome(query, without)).toEqual(outcome(query, alone));
  });
});
