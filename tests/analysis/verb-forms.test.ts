import { describe, expect, it } from 'vitest';
import { findIrregularForms } from '../../src/analysis/irregular-forms.ts';
import { findVerbForms } from '../../src/analysis/verb-forms.ts';

describe('forms of a verb that no stemmer joins', () => {
  it.each([
    ['vullen', 'nl', null, 'gevuld'],
    ['gevuld', 'nl', null, 'vul'],
    ['halen', 'nl', 'op', 'opgehaald'],
    ['inloggen', 'nl', null, 'ingelogd'],
    ['inlogt', 'nl', null, 'ingelogd'],
    ['inlevert', 'nl', null, 'inleveren'],
    ['ontruimd', 'nl', null, 'ontruim'],
    ['betaalt', 'nl', null, 'betaald'],
    ['lezen', 'nl', null, 'gelezen'],
    ['abholen', 'de', null, 'abgeholt'],
    ['geholt', 'de', null, 'hol'],
    ['holen', 'de', 'ab', 'abgeholt'],
  ])('%s (%s, at the end %s): %s', (word, language, particle, form) => {
    expect(findVerbForms(word, language, particle)).toContain(form);
  });

  it.each([
    ['plant', 'nl', 'plan'],
    ['verband', 'nl', 'ban'],
    ['geld', 'nl', 'l'],
    ['loads', 'en', 'load'],
    ['halen', 'nl', 'opgehaald'],
  ])('%s (%s): not %s', (word, language, other) => {
    expect(findVerbForms(word, language)).not.toContain(other);
  });
});

describe('forms of a word by no rule', () => {
  it.each([
    ['begin', 'en', null, 'began'],
    ['began', 'en', null, 'begun'],
    ['mice', 'en', null, 'mouse'],
    ['schrijft', 'nl', null, 'geschreven'],
    ['uitgevonden', 'nl', null, 'uitvond'],
    ['vond', 'nl', 'uit', 'uitgevonden'],
    ['geschrieben', 'de', null, 'schreiben'],
  ])('%s (%s, at the end %s): %s', (word, language, particle, form) => {
    expect(findIrregularForms(word, language, particle)).toContain(form);
  });

  it.each([
    ['begin', null],
    ['mill', 'en'],
    ['began', 'sv'],
  ])('%s (%s): none', (word, language) => {
    expect(findIrregularForms(word, language)).toEqual([]);
  });
});
