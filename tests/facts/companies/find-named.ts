import type { Company } from '../../../src/facts/types.ts';

/** The spellings of companies that stand in each passage, a longer one before what it holds. */
export function findNamed(
  companies: readonly Company[],
  passages: readonly { readonly text: string }[],
): ReadonlySet<string>[] {
  return passages.map(({ text }, ordinal) => {
    const here = companies.filter((company) => company.passages.includes(ordinal));
    const names = here.flatMap(({ name, aliases }) => [name, ...aliases]);
    return findWhole(text, names);
  });
}

const LETTER = /[\p{L}\p{N}]/u;

function findWhole(text: string, names: readonly string[]): Set<string> {
  const found = new Set<string>();
  let left = text;
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    for (let at = left.indexOf(name); at >= 0; at = left.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (LETTER.test(left[at - 1] ?? '') || LETTER.test(left[end] ?? '')) continue;
      found.add(name);
      left = left.slice(0, at) + ' '.repeat(name.length) + left.slice(end);
    }
  }
  return found;
}
