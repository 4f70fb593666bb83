import { describe, expect, it } from 'vitest';
import { findScope, passagesIn } from '../../src/answers/lookup/scope.ts';
import { createLibrary } from '../../src/library/read-folder.ts';
import { readText } from '../library/read-text.ts';

const files = [
  'biologie/cel/kern.md',
  'biologie/planten.md',
  'biologie-oud/dieren.md',
  'recht/cel/arrest.md',
  'recht/Recht.md',
  'los.md',
];
const library = createLibrary(files.map((file) => readText(`Over ${file}.`, file)));

/** The files of the passages that are searched. */
function searched(name: string): string[] {
  const isIn = passagesIn(name, library) ?? (() => true);
  return library.passages.flatMap(({ source }, ordinal) => (isIn(ordinal) ? [source.file] : []));
}

function nearest(name: string): unknown {
  try {
    return findScope(name, library);
  } catch (error) {
    return error;
  }
}

describe('what is searched', () => {
  it.each([
    ['biologie', ['biologie/cel/kern.md', 'biologie/planten.md']],
    ['BIOLOGIE/', ['biologie/cel/kern.md', 'biologie/planten.md']],
    ['biologie/cel', ['biologie/cel/kern.md']],
    // A source of that very name goes first, unless a collection is meant.
    ['recht', ['recht/Recht.md']],
    ['recht/', ['recht/cel/arrest.md', 'recht/Recht.md']],
    // Words in the name of a source come last.
    ['plant', ['biologie/planten.md']],
    ['alles', files],
    ['*', files],
  ])('with "%s"', (name, found) => {
    expect(searched(name)).toEqual(found);
  });

  it('is asked for again where two collections or none are called so', () => {
    expect(nearest('cel')).toMatchObject({
      key: 'unknown-source',
      data: { nearest: ['biologie/cel/', 'recht/cel/'] },
    });
    expect(nearest('bioligie/')).toMatchObject({
      data: { nearest: expect.arrayContaining(['biologie/']) },
    });
  });
});
