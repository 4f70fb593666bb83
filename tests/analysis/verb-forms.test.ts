import { describe, expect, it } from 'vitest';
import { findVerbForms } from '../../src/analysis/verb-forms.ts';

describe('forms of a verb that no stemmer joins', () => {
  it.each([
    ['vullen', 'nl', null, 'gevuld'],
    ['gevuld', 'nl', null, 'vul'],
    ['halen', 'nl', 'op', 'opgehaald'],
    ['inloggen', 'nl', null, 'ingelogd'],
    ['inlogt', 'nl', null, 'ingelogd'],
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
