import { expect, it } from 'vitest';
import { snapshotOf } from '../../answers/look-up.ts';

/** Names of the companies of notes, in order of the alphabet. */
async function companiesOf(text: string) {
  const { facts } = await snapshotOf({ 'a.md': text });
  return facts.companies.map(({ name }) => name).toSorted();
}

it('methods and frameworks of notes, short or at length, are no companies', async () => {
  const notes =
    '# Beheer\n\n- RUP is een methode die door Brixum BV is ontwikkeld.\n' +
    '- ASL beschrijft het beheer. Volgens CMMI zijn er niveaus.\n' +
    '- Een Entity Relationship (ER) diagram toont entiteiten.\n' +
    '- Customer Relationship Management (CRM) ondersteunt de verkoop.\n' +
    '- Brixum BV levert een systeem.';
  expect(await companiesOf(notes)).toEqual(['Brixum BV']);
});

it('an organization with its own short name in brackets stays one', async () => {
  const text = 'Directeur Jan Bol van de Brixum Water Group (BWG) zegt dat de BWG winst maakt.';
  expect(await companiesOf(text)).toEqual(['BWG']);
});
