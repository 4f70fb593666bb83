import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { findCompany } from '../../src/answers/company/company.ts';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import type { Lookup } from '../../src/answers/lookup/lookup.ts';
import type { Answer } from '../../src/answers/types.ts';
import { openStore } from '../../src/snapshot/store.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { makeFolder, writeFiles } from '../library/made-folder.ts';

const RELOADS = 50;
const QUESTIONS_EACH = 200;
const FILES = 6;
const PARAGRAPHS = 20;

/** All files of an edition; each says in every sentence which one it is. */
function edition(number: number): Record<string, string> {
  const text = Array.from(
    { length: PARAGRAPHS },
    (_, place) => `Acme B.V. leverde ${number} fietsen aan klant ${place} in Utrecht.`,
  ).join('\n\n');
  // Some files come and go, so that the same passage has another ordinal in each edition.
  const names = Array.from({ length: FILES }, (_, place) => `${(place * 7 + number) % 9}.txt`);
  return Object.fromEntries(names.map((name) => [name, text]));
}

const lookups: ((lookup: Lookup, snapshot: Snapshot) => Answer | Promise<Answer>)[] = [
  ask,
  findCompany,
  findFigures,
];
const queries = ['Hoeveel fietsen gingen naar Utrecht?', 'Acme', 'fietsen'];

/** Which editions an answer quotes, by its passages and by its figures. */
function editionsIn({ passages }: Answer): Set<number> {
  return new Set(
    passages.flatMap(({ passage, figures }) => [
      Number(/leverde (\d+)/.exec(passage.text)?.[1]),
      ...figures.filter(({ counted }) => counted === 'fietsen').map(({ value }) => Number(value)),
    ]),
  );
}

it('answers from one library, the old or the new, while it is replaced again and again', async () => {
  const folder = await makeFolder(edition(1));
  const store = await openStore(folder);
  const seen = new Map<number, number>();
  const mixed: string[] = [];
  const progress = { asked: 0, editions: 1 };

  const reloads = async () => {
    for (let number = 2; number <= RELOADS + 1; number++) {
      const before = edition(number - 1);
      await writeFiles(folder, edition(number));
      const gone = Object.keys(before).filter((name) => !(name in edition(number)));
      await Promise.all(gone.map((name) => rm(join(folder, name))));
      await store.reload();
      // Fast machines would be through before the questions are.
      progress.editions = number;
      while (progress.asked < (number - 1) * QUESTIONS_EACH) await setImmediate();
    }
  };
  const questions = async () => {
    while (progress.editions <= RELOADS || progress.asked < RELOADS * QUESTIONS_EACH) {
      const asked = progress.asked++;
      const which = asked % lookups.length;
      const snapshot = store.current();
      const held = editionOf(snapshot);
      const lookup = { query: queries[which] ?? '', source: null, from: 0, limit: 1_000 };
      // Whoever took a snapshot keeps it, also where it waits in between.
      if (asked % 5 === 0) await setImmediate();
      const answer = await lookups[which]?.(lookup, snapshot);
      const editions = answer ? [...editionsIn(answer)] : [];
      const total = answer?.total;
      if (editions.join() !== String(held) || total !== FILES * PARAGRAPHS) {
        mixed.push(`${queries[which]}: ${editions.join()} of ${held}, ${total} passages`);
      }
      seen.set(held, (seen.get(held) ?? 0) + 1);
      if (asked % 3 === 0) await setImmediate();
    }
  };
  await Promise.all([reloads(), questions()]);

  expect(mixed).toEqual([]);
  expect(progress.asked).toBeGreaterThanOrEqual(RELOADS * QUESTIONS_EACH);
  expect(seen.size).toBe(RELOADS + 1);
}, 300_000);

function editionOf({ library }: Snapshot): number {
  return Number(/leverde (\d+)/.exec(library.passages[0]?.text ?? '')?.[1]);
}
