import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { lookupOf, placesOf, snapshotOf } from '../answers/look-up.ts';

/** ¶ of the first passage that a question finds in a text of one paragraph a line; null for none. */
async function firstOf(text: string, query: string): Promise<number | null> {
  const snapshot = await snapshotOf({ 'a.md': text.trim().split('\n').join('\n\n') });
  return ask(lookupOf(query), snapshot).passages[0]?.passage.number ?? null;
}

describe('names of letters and signs are names of their own', () => {
  const TEXT = `
C is de oudste van de drie talen die wij leren.
C++ bouwt daarop voort met objecten en sjablonen.
C# hoort bij een ander platform en heeft een verzamelaar.
R gebruikt de vakgroep statistiek voor haar modellen.
Met A* vindt het programma de kortste weg door de doolhof.`;

  it.each([
    ['wat is C++?', 2],
    ['c++', 2],
    ['wat is C#', 3],
    ['waarvoor dient R', 4],
    ['hoe werkt A*', 5],
    ['"C++"', 2],
  ])('%s', async (query, number) => {
    expect(await firstOf(TEXT, query)).toBe(number);
  });

  it('is found where a number goes on with it', async () => {
    const text = 'C is ouder.\n\nThuis schrijven wij de opdrachten in C++20.';
    expect(await firstOf(text, 'c++')).toBe(2);
  });

  it('can be left out without leaving out the letter', async () => {
    const snapshot = await snapshotOf({ 'a.md': 'C is een taal.\n\nC++ is een taal.' });
    expect(placesOf(ask(lookupOf('taal -C++'), snapshot))).toEqual(['a.md ¶1']);
  });
});

describe('abbreviations are one word, with points or without', () => {
  const TEXT = `
De G.G.D. gaf advies over de inentingen.
Het KNMI meldde storm aan de kust.
Een c.v. heeft stille vennoten, bv. een bank.
The W.H.O. and the BBC reported it.`;

  it.each([
    ['GGD', 1],
    ['ggd', 1],
    ['G.G.D.', 1],
    ['K.N.M.I.', 2],
    ['wat is een cv?', 3],
    ['who said the WHO reported', 4],
  ])('%s', async (query, number) => {
    expect(await firstOf(TEXT, query)).toBe(number);
  });

  it('"bv." before a word is no BV, and "no." no no', async () => {
    expect(await firstOf('Kies iets, bv. een plant.\nDe BV betaalt.', 'BV')).toBe(2);
    expect(await firstOf('Kijk bij art. 4 in de lijst.\nDe art. 5 zegt niets.', 'artikel 5')).toBe(
      2,
    );
  });
});

describe('the number of an article decides', () => {
  const TEXT = `
# Wet in het kort
## Huur (art. 7:201 BW)
De verhuurder stelt de zaak ter beschikking.
## Pacht (art. 7:311 BW)
De pachter betaalt een tegenprestatie.
Artikel 7:400 BW gaat over de opdracht.`;

  it.each([
    ['artikel 7:201', 3],
    ['wat regelt art. 7:311 BW', 5],
    ['7:400', 6],
  ])('%s', async (query, number) => {
    expect(await firstOf(TEXT, query)).toBe(number);
  });

  it.each([
    ['## Artikel 4:20 WVV\n\nEtc.\n\nDe raad deelt de winst uit.', 'art. 4:20 WVV'],
    ['## § 71 BGB\n\nUsw.\n\nDer Verein haftet für den Schaden.', '§ 71 BGB'],
    ['## Section 12\n\nIdem.\n\nThe court may fine the owner.', 'section 12'],
  ])('a paragraph goes above a stub: %j', async (text, query) => {
    const others = '# Vossen\n\nVossen leven in holen.\n\nDassen ook.\n\nOtters zwemmen.\n\n';
    const snapshot = await snapshotOf({ 'a.md': text, 'b.md': others });
    expect(ask(lookupOf(query), snapshot).passages.map(({ passage }) => passage.number)).toEqual([
      3, 2,
    ]);
  });

  it('a chapter in Roman numerals is found by its number', async () => {
    const text = '# Boek\n## Chapter IV\nThe law of leases is set out here.\n## Chapter VI\nSales.';
    expect(await firstOf(text, 'chapter 4')).toBe(3);
  });

  it('a chapter that is not there is said to be missing, also where another one refers to it', async () => {
    const snapshot = await snapshotOf({
      'a.md': '# Hoofdstuk 1\n\nZie verder hoofdstuk 9.\n\n# Hoofdstuk 2\n\nEen zin over iets.',
    });
    expect(ask(lookupOf('hoofdstuk 7'), snapshot)).toMatchObject({
      confidence: 'none',
      doubt: { reason: 'course' },
    });
    expect(ask(lookupOf('hoofdstuk 9'), snapshot).confidence).not.toBe('sure');
  });
});

describe('a minus sign', () => {
  const TEXT = `
Thee met munt is lekker in de zomer.
Thee met melk drinkt men in de winter.
Het commando grep -v laat de regels met thee weg.`;

  it.each([
    ['thee -"met munt"', [2, 3]],
    ['-"met melk" thee', [1, 3]],
    ['thee -melk -munt', [3]],
  ])('leaves out a phrase or a word: %s', async (query, numbers) => {
    const snapshot = await snapshotOf({ 'a.md': TEXT.trim().split('\n').join('\n\n') });
    const found = ask(lookupOf(query), snapshot).passages.map(({ passage }) => passage.number);
    expect(found.toSorted((a, b) => a - b)).toEqual(numbers);
  });

  it('belongs to an option that a question asks about', async () => {
    expect(await firstOf(TEXT, 'wat doet grep -v?')).toBe(3);
  });
});
