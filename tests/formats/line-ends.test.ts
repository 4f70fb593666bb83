import { describe, expect, it } from 'vitest';
import { word } from './make-word.ts';
import { blocksOfBody, read, show } from './read.ts';

describe('lines that their author ended', () => {
  it.each<[string, string, string[]]>([
    [
      'of an address',
      '<p>Veerhuis De Pont<br>Kade 12<br>1234 AB Oeverdam</p>',
      ['paragraph: Veerhuis De Pont / Kade 12 / 1234 AB Oeverdam'],
    ],
    [
      'of two that say something of their own',
      '<p>Zaal 12<br>340 plaatsen</p>',
      ['paragraph: Zaal 12 / 340 plaatsen'],
    ],
    [
      'of verse',
      '<blockquote>The ferry waits<br>below the wall<br>for nobody at all</blockquote>',
      ['quote: The ferry waits / below the wall / for nobody at all'],
    ],
    [
      'of names',
      '<p>Dozent: Bert Klein<br>Raum: 3.12<br>Sprechstunde: montags</p>',
      ['paragraph: Dozent: Bert Klein / Raum: 3.12 / Sprechstunde: montags'],
    ],
    ['of items', '<ul><li>Oever<br>Dijk</li></ul>', ['list-item: Oever / Dijk']],
  ])('%s are kept apart', async (_, body, blocks) => {
    expect(await blocksOfBody(body)).toEqual(blocks);
  });

  it.each<[string, string, string[]]>([
    [
      'that count',
      '<p>Zo gaat het:<br>1. Maak los.<br>2. Duw af.<br>3. Vaar.</p>',
      [
        'paragraph: Zo gaat het:',
        'list-item: 1. Maak los.',
        'list-item: 2. Duw af.',
        'list-item: 3. Vaar.',
      ],
    ],
    ['with bullets', '<p>• bread<br>• water</p>', ['list-item: bread', 'list-item: water']],
    [
      'with letters',
      '<p>a) die Brücke<br>b) die Fähre</p>',
      ['list-item: a) die Brücke', 'list-item: b) die Fähre'],
    ],
  ])('%s are items', async (_, body, blocks) => {
    expect(await blocksOfBody(body)).toEqual(blocks);
  });

  it.each<[string, string, string[]]>([
    ['a heading', '<h2>Deel 2<br>De pont</h2>', ['heading: Deel 2 De pont']],
    [
      'the name of a column',
      '<table><tr><th>Dag</th><th>Aantal<br>Reizigers</th></tr><tr><td>ma</td><td>12</td></tr></table>',
      ['table-head: Dag | Aantal Reizigers', 'table-row: Dag: ma | Aantal Reizigers: 12'],
    ],
    [
      'sentences',
      '<p>Het regent.<br>De pont vaart.</p>',
      ['paragraph: Het regent. De pont vaart.'],
    ],
    [
      'prose that was wrapped by hand',
      '<p>Wie in het dorp woont en naar de markt wil, neemt iedere ochtend vroeg<br>De Pont, want een brug is er niet en de weg om het meer heen duurt voor<br>Anna te lang.</p>',
      [
        'paragraph: Wie in het dorp woont en naar de markt wil, neemt iedere ochtend vroeg De Pont, want een brug is er niet en de weg om het meer heen duurt voor Anna te lang.',
      ],
    ],
    ['amounts', '<p>- 5 euro.<br>- 3 euro.</p>', ['paragraph: - 5 euro. - 3 euro.']],
  ])('of %s run on', async (_, body, blocks) => {
    expect(await blocksOfBody(body)).toEqual(blocks);
  });

  it('are those of a Word file too', async () => {
    const body =
      '<w:p><w:r><w:t>Kamer 4.12</w:t><w:br/><w:t>Toren B</w:t><w:br/><w:t>06 1234</w:t></w:r></w:p>';
    expect(show(await read(word(body), 'a.docx'))).toEqual([
      'paragraph: Kamer 4.12 / Toren B / 06 1234',
    ]);
  });
});
