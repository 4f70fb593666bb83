import { afterEach, describe, expect, it } from 'vitest';
import { linkTo, placeMaterial } from '../../../src/library/index.ts';
import { buildSource } from '../../../src/library/source/build-source.ts';
import { NO_METADATA } from '../../../src/library/metadata/metadata.ts';
import type { Block, Passage } from '../../../src/library/types.ts';

/** The last passage of a source of these paragraphs. */
function passageOf(
  url: string | null,
  texts: readonly (string | Block)[],
  { file = 'a.md', format = 'md' } = {},
): Passage {
  const blocks = texts.map((text): Block =>
    typeof text === 'string' ? { kind: 'paragraph', text } : text,
  );
  const { passages } = buildSource(
    { encoding: null, metadata: { ...NO_METADATA, url }, blocks, warnings: [] },
    { file, format, hash: '', dateInName: null },
  );
  const passage = passages.at(-1);
  if (!passage) throw new Error('no passage');
  return passage;
}

const PAGE = 'https://example.org/a';

afterEach(() => placeMaterial(null));

describe('a link to a passage', () => {
  it.each([
    ['a short sentence whole', ['Er is een molen.'], '#:~:text=Er%20is%20een%20molen'],
    ['its signs encoded', ['De A-lijn, (b) & c.'], '#:~:text=De%20A%2Dlijn%2C%20%28b%29%20%26%20c'],
    [
      'a long one by its ends',
      ['Wie in het dorp woont kent de oude molen aan de bocht van de rivier.'],
      '#:~:text=Wie%20in%20het,van%20de%20rivier',
    ],
    [
      'lines that a reader keeps apart by the ends of all',
      ['Het veerhuis aan de kade / Kade 12 / 1234 AB Oeverdam aan het meer'],
      '#:~:text=Het%20veerhuis%20aan,aan%20het%20meer',
    ],
    [
      'more of its start where that stands earlier',
      [
        'Wie in het dal komt.',
        'Wie in het dal woont kent de oude molen aan de bocht van de rivier.',
      ],
      '#:~:text=Wie%20in%20het%20dal%20woont,de%20bocht%20van%20de%20rivier',
    ],
  ])('tells %s', (_name, texts, fragment) => {
    expect(linkTo(passageOf(PAGE, texts), null)).toBe(PAGE + fragment);
  });

  it('tells a sentence that stands earlier too by the words before it', () => {
    const passage = passageOf(PAGE, ['De molen draait.', 'Als het waait: De molen draait.']);
    expect(linkTo(passage, [15, 31])).toBe(`${PAGE}#:~:text=waait%3A-,De%20molen%20draait`);
  });

  it('opens the page where short lines are all there is: no page has the sign between them', () => {
    expect(linkTo(passageOf(PAGE, ['Kade 12 / 1234 AB Oeverdam']), null)).toBe(PAGE);
  });

  it('opens the page where nothing tells a sentence apart', () => {
    const texts = Array.from({ length: 3 }, () => 'De molen draait. '.repeat(30).trim());
    expect(linkTo(passageOf(PAGE, texts), [408, 424])).toBe(PAGE);
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['https://name:word@example.org/'],
    ['//example.org/a'],
    ['https://'],
    [`https://example.org/${'a'.repeat(2_000)}`],
  ])('does not follow %s', (url) => {
    expect(linkTo(passageOf(url, ['Er is een molen.']), null)).toBeNull();
  });

  it('leaves no sign in an address that ends a link or its line', () => {
    const url = 'https://example.org/a b_(c)/[d]*e*"f\'>|`\\';
    expect(linkTo(passageOf(url, ['Er is een molen.']), null)).not.toMatch(/[\s()<>[\]*"'|`\\]/u);
  });

  it('opens the page of a PDF and the time of a recording', () => {
    const pdf: Block = { kind: 'paragraph', text: 'Er is een molen.', page: 12 };
    expect(linkTo(passageOf(`${PAGE}.pdf`, [pdf], { format: 'pdf' }), null)).toBe(
      `${PAGE}.pdf#page=12`,
    );
    const said: Block = { kind: 'paragraph', text: 'Er is een molen.', second: 75.4 };
    expect(linkTo(passageOf(`${PAGE}.mp4`, [said]), null)).toBe(`${PAGE}.mp4#t=75`);
    expect(linkTo(passageOf('https://www.youtube.com/watch?v=x', [said]), null)).toBe(
      'https://www.youtube.com/watch?v=x&t=75',
    );
  });

  it('opens a file of the folder that is on the web, unless the source has its own address', () => {
    placeMaterial('https://example.org/map');
    const file = { file: 'week 1/a#b (c).md' };
    expect(linkTo(passageOf(null, ['Er is een molen.'], file), null)).toBe(
      'https://example.org/map/week%201/a%23b%20%28c%29.md#:~:text=Er%20is%20een%20molen',
    );
    expect(linkTo(passageOf(PAGE, ['Er is een molen.'], file), null)).toMatch(/^https:\S+org\/a#/u);
    expect(linkTo(passageOf(null, ['Er is.'], { file: 'a/b.docx' }), null)).toBe(
      'https://example.org/map/a/b.docx',
    );
  });
});
