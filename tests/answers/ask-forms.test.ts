import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { lookupOf, placesOf, snapshotOf } from './look-up.ts';

const snapshot = await snapshotOf({
  'windmills.md': [
    '---\nlang: en\n---\n# Windmills',
    '## The subscription',
    'The board proposes to raise the subscription of the millers to 30 crowns a year.',
    'Reason: the rope for the sails has become dearer.',
    'The vote on the subscription was close, and the chair counted twice.',
    '## The sails',
    'The sails stand still on Sundays, the sails of the old mill as the sails of the new one.',
    '## Why do the sails stand still on Sundays?',
    'The lord of the manor promised the vicar so in his will.',
    '## Grinding flour',
    '- Pour the grain for the flour into the hopper.',
    '- Let down the millstone by a finger.',
    '- Sift what comes out twice.',
    'Whoever grinds at night wakes the dog of the baker, who pays for the flour all the same.',
    '## Inventions',
    'The fantail, once patented, made the sellers of fantails rich: a patented fantail cost a cow.',
    'In the north of the country it was a smith, Edmund Lee, by whom the fantail was patented.',
  ].join('\n\n'),
});
const firstFor = (question: string) => placesOf(ask(lookupOf(question), snapshot))[0];

describe('what gives the form of answer that is asked for comes first:', () => {
  it.each([
    ['a reason that is labelled as one', 'why does the subscription go up', 'windmills.md ¶4'],
    [
      'what stands below the same question',
      'why are the sails still on Sundays',
      'windmills.md ¶9',
    ],
    ['steps below a heading that names them', 'how do you grind flour', 'windmills.md ¶11'],
    ['whoever did it', 'who patented the fantail', 'windmills.md ¶17'],
  ])('%s', (_, question, place) => {
    expect(firstFor(question)).toBe(place);
  });
});

describe('who asks what something is somewhere', () => {
  const trade = snapshotOf({
    'trades.md': [
      '---\nlang: en\n---\n# Milling',
      'A cap is the upper part of a mill, which turns with the wind.',
      'In milling everyone wears a cap against the cold, and pays for it.',
      'Milling takes wind, and a mill that is milling cannot be turned at once.',
    ].join('\n\n'),
  });

  it('gets what defines it', async () => {
    const { passages } = ask(lookupOf('what is a cap in milling'), await trade);
    expect(passages[0]?.passage.number).toBe(2);
  });
});

describe('who asks what something is', () => {
  const notes = snapshotOf({
    'sluizen.md': [
      '---\nlang: nl\n---\n# Sluizen',
      '## De keersluis (KS)',
      '### Definitie',
      'De KS heeft twee deuren, die bij hoog water dichtgaan.',
      '### Praktijk',
      'KS: kleine polders, havens en oude steden met weinig ruimte aan het water.',
      '## Onderhoud',
      'Soorten spuikommen',
      '- van steen',
      '- van hout',
      'Spuikommen',
      '- vangen water op dat later door de haven wordt gejaagd',
      '- houden zo de vaargeul diep',
    ].join('\n\n'),
  });

  it('gets what stands below "Definition"', async () => {
    const { passages } = ask(lookupOf('wat is een KS'), await notes);
    expect(passages[0]?.passage.number).toBe(4);
  });

  it('gets the term with what explains it, and not its kinds', async () => {
    const { passages } = ask(lookupOf('wat zijn spuikommen'), await notes);
    expect(passages[0]?.passage.text).toBe('Spuikommen');
  });
});

describe('a fact about what a row of a table is about', () => {
  const table = snapshotOf({
    'mills.md': [
      '---\nlang: en\n---\n# Mills',
      '| Mill | Built | Neighbour | Stones |\n| --- | --- | --- | --- |\n| Heron | 1790 | Kestrel mill | three |\n| Kestrel | 1811 | Owl mill | two |\n| Owl | 1802 | Heron mill, Kestrel mill | two |',
    ].join('\n\n'),
  });

  it.each([
    ['which neighbours does the Kestrel have', 'Mill: Kestrel'],
    ['how many stones does the Owl have', 'Mill: Owl'],
  ])('stands in that row: %s', async (question, start) => {
    const { passages } = ask(lookupOf(question), await table);
    expect(passages[0]?.passage.text.startsWith(start)).toBe(true);
  });
});
