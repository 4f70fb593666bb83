import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../src/references/item/authors.ts';
import type { CslName } from '../../src/references/types.ts';
import { sourceOf } from './made-up.ts';

/** "given | small words | surname" of people, "[name]" of others. */
function show(name: CslName): string {
  if ('literal' in name) return `[${name.literal}]`;
  return [name.given ?? '', name['non-dropping-particle'] ?? '', name.family].join(' | ');
}

describe('an author is', () => {
  it.each([
    ['Jan de Vries', 'Jan | de | Vries'],
    ['Jan Willem van den Berg', 'Jan Willem | van den | Berg'],
    ['A.B. van der Meer', 'A.B. | van der | Meer'],
    ["Anna 't Hart", "Anna | 't | Hart"],
    ['Leonardo da Vinci', 'Leonardo | da | Vinci'],
    ['prof. dr. Petra Jansen', 'Petra |  | Jansen'],
    ['Petra Jansen, MSc', 'Petra |  | Jansen'],
    ['Anaïs Moreau', 'Anaïs |  | Moreau'],
    ['Vries, Jan de', 'Jan | de | Vries'],
    ['De Vries, J.', 'J. | de | Vries'],
    ['Jansen, M.A.', 'M.A. |  | Jansen'],
    ['García Márquez, Maria', 'Maria |  | García Márquez'],
    ['Jack Ma', 'Jack |  | Ma'],
  ])('a person: %s', (author, shown) => {
    expect(authorsOf(sourceOf({ author })).map(show)).toEqual([shown]);
  });

  it.each([
    'Centraal Bureau voor de Statistiek',
    'Raad van State',
    'Kamer van Koophandel',
    'Universiteit van Amsterdam',
    'Hogeschool van Arnhem en Nijmegen',
    'Ministerie van Onderwijs, Cultuur en Wetenschap',
    'De Nederlandsche Bank',
    'Van Gogh Museum',
    'Max Planck Institute',
    'Amnesty International',
    'Rode Kruis',
    'Greenpeace Nederland',
    'Redactie',
    'de Vries',
    'Groep 4',
    'דוד כהן',
    '张伟',
  ])('as it is written: %s', (author) => {
    expect(authorsOf(sourceOf({ author })).map(show)).toEqual([`[${author}]`]);
  });

  it.each([
    ['Jan de Vries, Piet Jansen', ['Jan | de | Vries', 'Piet |  | Jansen']],
    ['Jan de Vries en Piet Jansen', ['Jan | de | Vries', 'Piet |  | Jansen']],
    [
      'Jan de Vries, Piet Jansen & Els Bakker',
      ['Jan | de | Vries', 'Piet |  | Jansen', 'Els |  | Bakker'],
    ],
    ['Vries, J. de, Jansen, P. & Smit, A.', ['J. | de | Vries', 'P. |  | Jansen', 'A. |  | Smit']],
    ['Jan de Vries; Consumentenbond', ['Jan | de | Vries', '[Consumentenbond]']],
    ['Els & Jan', ['[Els & Jan]']],
  ])('one of several: %s', (author, shown) => {
    expect(authorsOf(sourceOf({ author })).map(show)).toEqual(shown);
  });

  it('what the source says that it is', () => {
    const authors = [
      { name: 'Studio Kim', kind: 'person' },
      { name: 'Anna Blaman', kind: 'organization' },
    ] as const;
    const source = sourceOf({ author: 'Studio Kim, Anna Blaman', authors });
    expect(authorsOf(source).map(show)).toEqual(['Studio |  | Kim', '[Anna Blaman]']);
  });

  it.each([
    ['El Amrani, Noura', 'Noura | el | Amrani'],
    ['Deloitte, London', '[Deloitte, London]'],
    ['Ministerie van Onderwijs, Cultuur en Wetenschap', null],
    ['Petra Jansen, M.A.', 'Petra |  | Jansen'],
  ])('one with a comma of its own, where it stands by itself: %s', (name, shown) => {
    const source = sourceOf({ author: name, authors: [{ name, kind: null }] });
    expect(authorsOf(source).map(show)).toEqual([shown ?? `[${name}]`]);
  });

  it('an organization where it is its own publisher', () => {
    const source = sourceOf({ author: 'Anna Blaman', publisher: 'Anna Blaman' });
    expect(authorsOf(source).map(show)).toEqual(['[Anna Blaman]']);
  });

  it('nobody where the source names none: its file is no author', () => {
    expect(authorsOf(sourceOf({ file: 'Jan de Vries.txt' }))).toEqual([]);
  });
});
