import { expect, it } from 'vitest';
import { findFacts } from '../../../src/facts/index.ts';
import { buildSource, NO_METADATA } from '../../../src/library/index.ts';

type Block = Parameters<typeof buildSource>[0]['blocks'][number];

const title: Block = { kind: 'title', text: 'Torvik 8' };
const say = (text: string): Block => ({ kind: 'paragraph', text });

async function headsOf(...blocks: Block[]) {
  const { passages } = buildSource(
    { encoding: null, metadata: NO_METADATA, blocks, warnings: [] },
    { file: 'a.md', format: 'md', hash: '', dateInName: null },
  );
  const { priceHeads } = await findFacts(passages);
  return Array.from(priceHeads, (ordinal) => passages[ordinal]?.text);
}

it('a block that is hardly more than an amount, near the title, is the price of what that is about', async () => {
  const price = 'Nu € 749 (adviesprijs € 849)';
  expect(await headsOf(title, say('Een stille pomp.'), say(price))).toEqual([price]);
});

it.each<[what: string, ...blocks: Block[]]>([
  ['where there is no title', say('Nu € 749')],
  ['of a number of things', title, say('Nu 749 pompen')],
  ['with more before it', title, say('Aansluiten aan huis kost € 35.')],
  ['under a heading', title, { kind: 'heading', text: 'Aansluiten', level: 2 }, say('Nu € 35')],
  ['in a row', title, { kind: 'table-row', text: 'Prijs: € 35' }],
  ['far below', title, say('Een.'), say('Twee.'), say('Drie.'), say('Nu € 35')],
])('but not %s', async (_what, ...blocks) => {
  expect(await headsOf(...blocks)).toEqual([]);
});
