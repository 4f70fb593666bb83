import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const LONG =
  'De waterstand in de rivier was volgens de dijkgraaf nog nooit zo hoog als in het afgelopen voorjaar, en dat baart het dorp zorgen.';
const PART = 'was volgens de dijkgraaf nog nooit zo hoog als in het afgelopen voorjaar';

function numbersOf(...paragraphs: string[]): number[] {
  return readText(paragraphs.join('\n\n')).passages.map(({ number }) => number);
}

describe('a pull quote', () => {
  it.each<[string, string[], number[]]>([
    [
      'is found once, in the fuller text, when it comes after it',
      [LONG, 'Een zin.', `${PART}.`],
      [1, 2],
    ],
    ['is found once when it comes before it', [`${PART}.`, 'Een zin.', LONG], [2, 3]],
    ['may carry the name of who said it', [LONG, `${PART}. Jan Jansen Dijkgraaf`], [1]],
    ['may be in other case and quotes', [LONG, `‘${PART.toUpperCase()}’`], [1]],
    ['may stand more than once', [LONG, `${PART}.`, 'Een zin.', `${PART}.`], [1, 3]],
    ['is none when it is short', [LONG, 'nog nooit zo hoog als in.'], [1, 2]],
    [
      'is none when it goes on by itself',
      [
        LONG,
        `${PART}, zei hij, terwijl hij wees op de meetlat die al jaren bij de sluis staat en die iedereen kent.`,
      ],
      [1, 2],
    ],
    ['is none when the paragraphs are equal', [LONG, LONG], [1, 2]],
  ])('%s', (_, paragraphs, numbers) => {
    expect(numbersOf(...paragraphs)).toEqual(numbers);
  });

  it('keeps its block and number', () => {
    const { blocks } = readText([LONG, `${PART}.`, 'Een zin.'].join('\n\n'));
    expect(blocks).toHaveLength(3);
  });

  it('is not looked for among lines that all begin alike', () => {
    const lines = Array.from(
      { length: 40 },
      (_, count) =>
        `Op deze plek in het register staat altijd dezelfde formule${' verder'.repeat(count)}.`,
    );
    expect(numbersOf(...lines)).toHaveLength(40);
  });
});

function idsOf(text: string, file?: string): string[] {
  return readText(text, file).passages.map(({ id }) => id);
}

describe("a passage's id", () => {
  it('is the same each time, and short enough for a custom id', () => {
    expect(idsOf('Een zin.\n\nTwee.')).toEqual(idsOf('Een zin.\n\nTwee.'));
    expect(idsOf('Een zin.')[0]).toMatch(/^[\w-]{12}$/u);
  });

  it('stays when text is put before and after it', () => {
    const [id] = idsOf('Een zin.');
    expect(idsOf('Nieuw begin hier.\n\nEen zin.\n\nNieuw slot.')[1]).toBe(id);
  });

  it('differs by text, by file and by occurrence', () => {
    const ids = [
      ...idsOf('Een zin.\n\nTwee.\n\nEen zin.\n\nEen zin.'),
      ...idsOf('Een zin.', 'b.txt'),
    ];
    expect(new Set(ids).size).toBe(5);
  });

  it('of the first occurrence does not depend on a second', () => {
    expect(idsOf('Een zin.\n\nEen zin.')[0]).toBe(idsOf('Een zin.')[0]);
  });
});

describe('the language of a passage', () => {
  it('is its own, and that of the source where its own words do not tell', () => {
    const text = [
      'De rivier is in de winter hoger dan in de zomer, en dat is niet nieuw.',
      'The river is higher in winter, and that is not new to us.',
      'Didi Chuxing',
      'De dijk is er al een eeuw en hij wordt dit jaar voor het eerst verhoogd.',
      'Het dorp ligt lager dan de rivier, maar de bewoners willen er niet weg.',
    ].join('\n\n');
    expect(readText(text).passages.map(({ language }) => language)).toEqual([
      'nl',
      'en',
      'nl',
      'nl',
    ]);
  });

  it('is null where nothing tells', () => {
    expect(readText('Xyzzy plugh.').passages[0]?.language).toBeNull();
  });
});
