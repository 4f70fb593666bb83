import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

const snapshot = await snapshotOf({
  'kamp.md': [
    '---\nlang: nl\n---\n# Zomerkamp',
    'De bus naar het zomerkamp in Beukelo vertrekt om acht uur op 7 juli.',
    'In het kamp slapen wij in 14 tenten bij de beek.',
    'De tenten van groep geel staan sinds 1998 naast de oude schuur van de boer.',
    'De tocht naar de toren van Lemmerveen duurt 45 minuten.',
    'Een fiets huren kost € 12 per dag.',
    'De wandeling langs de grotten is met kinderen goed te doen, ook met 30 graden.',
  ].join('\n\n'),
  'harbour.md': [
    '---\nlang: en\n---\n# Harbour',
    'The harbour tour by Captain Moss leaves from pier 9 every morning.',
    'Renting a canoe costs $15 for the whole day.',
    'The old lighthouse has 212 steps and a red lantern.',
  ].join('\n\n'),
});
const confidenceOf = (question: string) => ask(lookupOf(question), snapshot).confidence;

describe('an amount that is asked for', () => {
  it.each([
    'hoeveel tenten staan er bij de beek',
    'hoe lang duurt de tocht naar de toren van lemmerveen',
    'how much does renting a canoe cost',
    'how many steps has the old lighthouse',
  ])('is there, and the answer is sure: %s', (question) => {
    expect(confidenceOf(question)).toBe('sure');
  });

  it.each([
    // The day of the bus and its hour are no price.
    'hoeveel zijn de kosten van de bus naar het zomerkamp in beukelo',
    'how much does the harbour tour by captain moss cost',
    // The degrees are not the children.
    'hoeveel kinderen zijn er bij de wandeling langs de grotten',
    'hoe lang is de bus naar het zomerkamp in beukelo onderweg',
  ])('is not there, and the answer is not sure: %s', (question) => {
    expect(confidenceOf(question)).toBe('unsure');
  });
});

describe('what gives the amount that is asked for', () => {
  it.each([
    ['how heavy is the bronze bell', 'weighs 840 kg'],
    ['how many people in a bell group', 'Groups of 6'],
  ])('goes before what matches better and does not: %s', async (question, expected) => {
    const bells = await snapshotOf({
      'bells.md': [
        '# Ringing',
        'The bronze bell costs $ 4,000 a year in rope and oil. A bronze bell needs both.',
        'The largest of all our bells, which is of bronze, weighs 840 kg.',
        'Groups of 6 ring a bell, with one rope for each of the ringers.',
        'Bell group work is 30 % of the mark. No bell group rings in May.',
      ].join('\n\n'),
    });
    expect(ask(lookupOf(question), bells).passages[0]?.passage.text).toContain(expected);
  });
});

describe('a question without a form for its answer', () => {
  it('is not surely answered by one of two that hold it alike', async () => {
    const rows = await snapshotOf({
      'verf.md': [
        '# Verf',
        '| Verf | Hecht op hout | Hecht op steen |',
        '| --- | --- | --- |',
        '| Kalkverf | ja | ja |',
        '| Krijtverf | ja | nee |',
      ].join('\n'),
    });
    expect(ask(lookupOf('welke verf hecht op steen'), rows).confidence).toBe('unsure');
  });
});

describe('a question in words of the material', () => {
  it('is never told that there is nothing', () => {
    expect(confidenceOf('hoe ver is het van de schuur naar de toren, de beek en de bus')).toBe(
      'unsure',
    );
    expect(confidenceOf('hoe lang leeft een neushoorn')).toBe('none');
  });
});
