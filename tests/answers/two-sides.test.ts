import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

const snapshot = await snapshotOf({
  'sluizen.md': [
    '---\nlang: nl\n---\n# Sluizen',
    '## Soorten',
    'Er zijn twee sluizen in gebruik: de schutsluis en de spuisluis.',
    'Een **schutsluis** is een sluis waarin schepen naar een ander peil gaan.',
    'Een **spuisluis** is een sluis die overtollig water naar zee laat lopen.',
    'De hefbrug en de draaibrug verschillen: de ene gaat omhoog en de andere opzij.',
    'Een **peilschaal** is een plank met streepjes die de waterstand aangeeft.',
    'Een **vlotter** is een bol die op het water drijft.',
    'De grafiek zet de peilschaal uit op de vlotter, voor elke dag van het jaar.',
    '```\nopenHoog();\nsluitLaag();\n```',
    'Een **klepduiker** is een klep in een dijk die zichzelf sluit, en meer niet, zeggen de sluiswachters. Net als de inlaat en de hevel wordt hij elk jaar gesmeerd.',
    'Bij de werf liggen de veerpont en de sleepboot.',
  ].join('\n\n'),
});
const find = (question: string) => ask(lookupOf(question, { limit: 3 }), snapshot);
const textsOf = ({ passages }: ReturnType<typeof find>) =>
  passages.map(({ passage }) => passage.text);

describe('a question about two things', () => {
  it('is not answered by a text that only names both, where each is told of', () => {
    const [one, other] = textsOf(find('verschil tussen schutsluis en spuisluis'));
    expect(one).toMatch(/^Een schutsluis is/u);
    expect(other).toMatch(/^Een spuisluis is/u);
  });

  it('is answered by one that sets them against each other', () => {
    const answer = find('verschil tussen hefbrug en draaibrug');
    expect(textsOf(answer)[0]).toContain('verschillen');
    expect(answer.confidence).toBe('sure');
  });

  it('is not answered by a text about something else that uses both, where each is defined', () => {
    const [one, other] = textsOf(find('verschil tussen peilschaal en vlotter'));
    expect(one).toMatch(/^Een peilschaal is/u);
    expect(other).toMatch(/^Een vlotter is/u);
  });

  it('is never surely answered by code that uses both', () => {
    const answer = find('verschil tussen openHoog en sluitLaag');
    expect(textsOf(answer)[0]).toContain('openHoog');
    expect(answer.confidence).toBe('unsure');
  });

  it('is never surely answered by their names at the end of a text about another', () => {
    expect(find('verschil tussen inlaat en hevel').confidence).toBe('unsure');
  });

  it('is never surely answered by their names alone', () => {
    const answer = find('verschil tussen veerpont en sleepboot');
    expect(textsOf(answer)[0]).toContain('veerpont');
    expect(answer.confidence).toBe('unsure');
  });
});
