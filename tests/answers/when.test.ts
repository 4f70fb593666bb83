import { describe, expect, it } from 'vitest';
import type { WhenAnswer } from '../../src/answers/types.ts';
import { findWhen } from '../../src/answers/when/when.ts';
import { gold } from '../facts/dates/read-gold.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

/** Where what has no place in time stands. */
const LAST = Number.MAX_SAFE_INTEGER;
const toldBy = ({ passages }: WhenAnswer) => passages.map(({ dated }) => dated?.text ?? '');

async function when(
  topic: string,
  text: string,
  period: Parameters<typeof findWhen>[0]['period'] = null,
) {
  const snapshot = await snapshotOf({ 'a.md': text });
  return findWhen(lookupOf(topic, { period }), snapshot);
}

it('of the gold, each topic is told with its own dates and no others, in the order of time', async () => {
  const snapshot = await snapshotOf(
    Object.fromEntries(gold.map(({ file, content }) => [file, content])),
  );
  const missing: string[] = [];
  const extra: string[] = [];
  const disordered: string[] = [];
  let all = 0;
  for (const { topic, paragraphs } of gold) {
    const own = paragraphs
      .flatMap(({ dates }) => dates.filter((date) => date.topic === topic))
      .toSorted((a, b) => (a.span?.from ?? LAST) - (b.span?.from ?? LAST));
    const found = toldBy(await findWhen(lookupOf(topic), snapshot));
    const placeOf = (told: string) =>
      found.findIndex((one) => one.includes(told) || told.includes(one));
    const places = own.map(({ told }) => placeOf(told)).filter((place) => place >= 0);
    all += own.length;
    missing.push(...own.filter(({ told }) => placeOf(told) < 0).map(({ told }) => told));
    extra.push(...found.filter((_, place) => !places.includes(place)));
    if (!places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1)))
      disordered.push(`${topic}: ${found.join(' < ')}`);
  }
  process.stdout.write(
    `when gold: ${all - missing.length} of ${all} told, without ${missing.join(', ')}; ${extra.length} of others; ${disordered.length} of ${gold.length} out of order ${disordered.join('; ')}\n`,
  );
  expect(missing.length / all).toBeLessThanOrEqual(0.05);
  expect(extra).toEqual([]);
  expect(disordered).toEqual([]);
});

describe('what is dated', () => {
  it('counts by its clause, its sentence and what that goes on about, not by its paragraph', async () => {
    const text =
      '# De molen\n\nDe molen is van 1704. In 1850 brandde hij af. De molenaar Kees stierf in 1860.\n\nIn 1900 kwam er een brug.';
    expect(toldBy(await when('molen', text))).toEqual(['1704', '1850']);
  });

  it('of an item counts by its heading too', async () => {
    const text =
      '## De molen\n\n- 1850: brand\n- 1704: bouw begonnen\n\n## De brug\n\n- 1900: open';
    expect(toldBy(await when('molen', text))).toEqual(['1704', '1850']);
  });

  it('is found of a company by all of its names', async () => {
    const text =
      'Corvex N.V. groeide in 2011. Corvex werd in 2019 verkocht aan Noviro B.V. in Tiel.';
    expect(toldBy(await when('Corvex N.V.', text))).toEqual(['2011', '2019']);
  });

  it('comes once where the same sentence stands twice, and last without a place in time', async () => {
    const text =
      'Op 4 april begint de markt.\n\nDe markt is van 1850.\n\n> De markt is van 1850.\n\nAnders: de markt sloot in 1704.';
    expect(toldBy(await when('markt', text))).toEqual(['1704', '1850', '4 april']);
  });
});

describe('a period', () => {
  const TEXT =
    'De markt is van 1850. De markt groeide in de jaren zestig. Op 12 maart 1970 sloot de markt.';
  it.each([
    [{ from: '1965', to: null }, ['jaren zestig', '12 maart 1970']],
    [{ from: null, to: '1960' }, ['1850', 'jaren zestig']],
    [{ from: '12-3-1970', to: 'april 1970' }, ['12 maart 1970']],
  ])('%j leaves what has a day of it', async (period, told) => {
    expect(toldBy(await when('markt', TEXT, period))).toEqual(told);
  });

  it('with nothing in it says how much is outside', async () => {
    expect(await when('markt', TEXT, { from: '2000', to: null })).toMatchObject({
      confidence: 'none',
      outside: 3,
      nearest: [],
    });
  });

  it.each([
    [{ from: 'ooit', to: null }, 'no-date'],
    [{ from: '2019-13', to: null }, 'no-date'],
    [{ from: '2020', to: '2010' }, 'period-backwards'],
  ])('%j is refused', async (period, key) => {
    await expect(when('markt', TEXT, period)).rejects.toMatchObject({ key });
  });
});

it('names topics that have dates where it finds nothing', async () => {
  const answer = await when('tulpen', 'De markt is van 1850.\n\nOver tulpen staat hier niets.');
  expect(answer).toMatchObject({ confidence: 'none', total: 0, nearest: ['markt'] });
});
