import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

/** The currencies that the figures of a text leave to what stands before them. */
function elidedIn(text: string, language: string) {
  return findFigures(text, language).map(({ elided }) => elided);
}

describe('millions without a unit leave their currency to the amount before', () => {
  it.each([
    ['nl', 'De omzet was 31 miljoen euro en de winst 2,4 miljoen.'],
    ['nl', 'De zaak zette 31 miljoen euro om. De winkels brachten daarvan 8 miljoen op.'],
    ['nl', 'De brug was begroot op 52 miljoen euro, maar viel met 68 miljoen duurder uit.'],
    ['nl', 'De bouw kost 11 miljoen euro; de provincie draagt daar 4 miljoen aan bij.'],
    ['en', 'Sales came to $31 million. The year before it was 28 million.'],
    ['de', 'Der Umbau verschlang 19 Millionen Euro. Allein das Dach kostete 4,8 Millionen.'],
    ['de', 'Sie machte 31 Millionen Euro Gewinn bei Erlösen von 2,4 Milliarden.'],
    ['de', 'Der Umsatz betrug 31 Millionen Euro, der Gewinn 2,4 Millionen.'],
  ])('in %s: %s', (language, text) => {
    expect(elidedIn(text, language)).toEqual([null, language === 'en' ? 'USD' : 'EUR']);
  });

  it.each([
    ['what they count is told', 'De omzet was 31 miljoen euro en er kwamen 2,4 miljoen gasten.'],
    ['it is told in other words', 'De omzet was 31 miljoen euro. Er wonen daar 2,4 miljoen.'],
    ['nothing tells of money', 'De omzet was 31 miljoen euro. Het werden er 2,4 miljoen.'],
    ['the amount is too far off', 'De omzet was 31 miljoen euro. Zo ging dat. Winst: 3 miljoen.'],
  ])('but not where %s', (_, text) => {
    expect(elidedIn(text, 'nl')).toEqual([null, null]);
  });
});
