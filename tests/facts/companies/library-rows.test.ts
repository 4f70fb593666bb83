import { expect, test } from 'vitest';
import { against } from '../../../src/facts/companies/library/against.ts';
import { germanRows, libraryExamples } from '../../../src/facts/companies/library/examples.ts';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { survey } from '../../../src/facts/companies/library/survey.ts';
import { collectPeople } from '../../../src/facts/companies/library/people.ts';
import { tallyAll } from '../../../src/facts/companies/library/tally.ts';
import { createLexicons } from '../../../src/facts/companies/words/lexicons.ts';
import type { Passage } from '../../../src/library/types.ts';
import { createTimeSlices } from '../../../src/system/index.ts';
import { makePassages } from './make-passages.ts';

const lexicons = createLexicons();

test.each(Object.entries(libraryExamples))('a row holds of its example: %s', async (row, texts) => {
  const name = /\[(.+)\]/u.exec(texts.join(' '))?.[1] ?? '';
  const passages = makePassages(
    germanRows.includes(row) ? 'de' : 'nl',
    texts.map((text) => text.replaceAll(/[[\]]/gu, '')),
  ).map(setApart);
  const all = passages.map(({ text }) => text).join(' ');
  const countSmall = (word: string) =>
    (all.match(/(?<!\p{L})\p{Ll}+/gu) ?? []).filter((one) => one === word).length;
  const isCommon = (word: string) => countSmall(word) > 0;
  const reader = { passages, lexicons, isCommon, countSmall, slices: createTimeSlices() };
  const { sightings } = await survey(reader);
  const tallies = await tallyAll(sightings, await collectPeople(sightings, reader), reader);
  const tally = tallies.get(name);
  if (!tally) throw new Error(`The example has no name ${name}.`);
  const counted = { name, isLong: name.includes(' '), tally, lexicon: lexicons(null) };
  const held = against.filter(({ test: holds }) => holds(counted)).map((one) => one.name);
  expect(held).toContain(row);
  expect((await findCompanies(passages)).map((company) => company.name)).not.toContain(name);
});

/** The term between underscores, as the reader of a source has it. */
function setApart(passage: Passage): Passage {
  const [, before, term] = /^(.*)_(.+)_/u.exec(passage.text) ?? [];
  if (before === undefined || term === undefined) return passage;
  const text = passage.text.replaceAll('_', '');
  return { ...passage, text, term: [before.length, before.length + term.length] };
}

test('every row has an example', () => {
  expect(against.map(({ name }) => name)).toStrictEqual(Object.keys(libraryExamples));
});
