import { describe, expect, it } from 'vitest';
import { readText } from '../library/read-text.ts';

/** Title, headings and passages of a Markdown text. */
function read(text: string) {
  const { title, blocks, passages } = readText(text, 'a.md');
  return {
    title,
    headings: blocks.flatMap(({ kind, text: own }) => (kind === 'heading' ? [own] : [])),
    passages: passages.map(({ text: own }) => own),
  };
}

const BODY = 'De vereniging telde dat jaar 418 leden en vier boten.';

describe('the title of a Markdown text without a heading on top is', () => {
  it.each([
    ['a line in bold', `**Notulen van de roeiclub**\n\n${BODY}`, 'Notulen van de roeiclub'],
    [
      'that below the sort of text',
      `PERSBERICHT\n\n**Roeiclub groeit weer**\n\n${BODY}`,
      'Roeiclub groeit weer',
    ],
    [
      'its first line, where nothing is marked',
      `College 4 – roeien\n\n${BODY}`,
      'College 4 – roeien',
    ],
    [
      'what its first sentence sets apart',
      `**De Ruitstein** is een vuurtoren op een rots.\n\n### Bouw\n\n${BODY}`,
      'De Ruitstein',
    ],
  ])('%s', (_, text, title) => {
    expect(read(text).title).toBe(title);
  });

  it.each([
    ['a sentence', `**De roeiclub groeit weer.**\n\n${BODY}`],
    ['a label', `**Let op:** dit is een concept.\n\n${BODY}`],
    ['the first term of a glossary', `**Boeg** is de voorkant.\n\n**Hek** is de achterkant.`],
  ])('not %s', (_, text) => {
    expect(read(text).title).toBeNull();
  });
});

it('a line in bold over a text is a heading', () => {
  expect(
    read(`# Jaarverslag\n\n**Leden**\n\n${BODY}\n\n**Boten**\n\nEr kwam een acht bij.`),
  ).toEqual({
    title: 'Jaarverslag',
    headings: ['Leden', 'Boten'],
    passages: [BODY, 'Er kwam een acht bij.'],
  });
});

it('a question in bold is found with its answer', () => {
  const question = 'Wat kost het lidmaatschap?';
  expect(read(`# Bad\n\n**${question}**\n\n${BODY}`).passages).toEqual([question, BODY]);
});

it('a price in bold is a passage', () => {
  expect(read(`# Torvik 300\n\n**Nu € 749**\n\n${BODY}`).passages).toEqual(['Nu € 749', BODY]);
});

it('a sentence in bold is a passage as any other', () => {
  const text = '**Het bad is op zondag gesloten.**';
  expect(read(`# Bad\n\n${text}\n\n${BODY}`).passages).toEqual([text.slice(2, -2), BODY]);
});
