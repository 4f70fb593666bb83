import { describe, expect, it } from 'vitest';
import { createTextList, restoreTextList } from '../../src/search/inverted-index/text-list.ts';
import { createTimeSlices } from '../../src/system/index.ts';

const FIRST = ['molen', '', 'éénder', 'molen', 'мельница', 'm', 'molen', '水車小屋'];
const LATER = ['polder', 'molen', 'мельница', 'polder', ''];
const UNKNOWN = ['mole', 'molens', 'dijk', 'éénde', '水車'];

function listOf(texts: readonly string[]) {
  const list = createTextList();
  for (const text of texts) list.push(text);
  return list;
}

/** As it is after it was written to disk and read, with what came since. */
async function keptListOf(kept: readonly string[], later: readonly string[] = []) {
  const { text, ends } = listOf(kept).dump();
  const read = { text: Buffer.from(text).toString(), ends };
  const list = await restoreTextList(read, createTimeSlices());
  for (const added of later) list.push(added);
  return list;
}

describe('a list of texts', () => {
  it.each([
    ['that was filled', async () => listOf([...FIRST, ...LATER])],
    ['that was kept', () => keptListOf([...FIRST, ...LATER])],
    ['that was kept and filled further', () => keptListOf(FIRST, LATER)],
  ])('%s finds each under all of its numbers', async (_, make) => {
    const list = await make();
    const all = [...FIRST, ...LATER];
    expect(list).toHaveLength(all.length);
    expect(all.map((_text, id) => list.at(id))).toEqual(all);
    for (const text of all) {
      const ids = [...all.keys()].filter((id) => all[id] === text);
      expect(list.findAll(text)).toEqual(ids);
      expect(list.find(text)).toBe(ids[0]);
    }
    expect(UNKNOWN.map((text) => list.find(text))).toEqual(UNKNOWN.map(() => undefined));
    expect(UNKNOWN.flatMap((text) => list.findAll(text))).toEqual([]);
    expect(list.dump()).toEqual(listOf(all).dump());
  });

  it('holds as many as a large library has, and none of what is not in it', async () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => ((at * 7_919) % 99_991).toString(36));
    const list = await keptListOf(texts.slice(0, 15_000), texts.slice(15_000));
    expect(texts.map((text) => list.find(text))).toEqual([...texts.keys()]);
    expect(texts.filter((text) => list.find(`${text}-`) !== undefined)).toEqual([]);
  });

  it('without texts finds none', async () => {
    const list = await keptListOf([]);
    expect(list).toHaveLength(0);
    expect(list.find('')).toBeUndefined();
    expect(list.at(0)).toBe('');
  });
});
