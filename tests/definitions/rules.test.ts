import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../src/definitions/index.ts';
import { languagePacks } from '../../src/language/packs/index.ts';

function withoutMarks(text: string | undefined) {
  return text?.replaceAll(/[[\]{}]/gu, '');
}

/** "[Term] is {what it is}." → the text and what it marks. */
function readMarked(example: string) {
  return {
    text: withoutMarks(example) ?? '',
    term: /\[(.*?)\]/u.exec(example)?.[1],
    body: withoutMarks(/\{(.*?)\}/u.exec(example)?.[1]),
  };
}

function definitionsIn(text: string, language: string) {
  return findDefinitions({ text, language, kind: 'paragraph', term: null, parents: [] }).map(
    ({ term, body, form }) => ({ term: text.slice(...term), body: text.slice(...body), form }),
  );
}

const rows = [...languagePacks].flatMap(([language, { definitions }]) =>
  (definitions?.rules ?? []).map((rule) => ({ language, ...rule })),
);

describe('the rules that definitions are found by', () => {
  it.each(rows)('$language: $name', ({ language, form, example, not }) => {
    const { text, term, body } = readMarked(example);
    expect(definitionsIn(text, language)).toContainEqual({ term, body, form });
    const wrong = not.filter((other) => definitionsIn(other, language).length > 0);
    expect(wrong).toEqual([]);
  });

  it.each([...languagePacks.values()])('$code: no two have one name', ({ definitions }) => {
    const names = (definitions?.rules ?? []).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
