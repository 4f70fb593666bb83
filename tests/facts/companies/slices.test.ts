import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { parseCorrections } from '../../../src/facts/companies/corrections/parse.ts';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { makePassages } from './make-passages.ts';

test('many passages let everything else have its turn', async () => {
  const texts = Array.from(
    { length: 6_000 },
    (_, at) =>
      `De topman van Vandeloo${at % 50} Group sprak op dag ${at} met Jan de Wit over Brixum.`,
  );
  const work = { isDone: false };
  let turns = 0;
  const others = async (): Promise<void> => {
    while (!work.isDone) {
      await setImmediate();
      turns++;
    }
  };
  const waiting = others();
  const corrections = parseCorrections('Brixum: { kind: company }\nJan de Wit:');
  const companies = await findCompanies(makePassages('nl', texts), { corrections });
  work.isDone = true;
  await waiting;
  expect(companies.length).toBeGreaterThan(50);
  expect(turns).toBeGreaterThan(5);
});
