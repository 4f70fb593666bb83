import { describe, expect, it } from 'vitest';
import { judge } from '../../src/answers/judge.ts';
import { findMatches } from '../../src/answers/text/highlight.ts';
import { buildIndex } from '../../src/search/inverted-index/build-index.ts';
import { findName } from '../../src/language/names/find-name.ts';
import { parseGlossary } from '../../src/search/inverted-index/glossary.ts';
import { makePassages } from './made-up.ts';

const passages = makePassages({
  'bakkerij.txt': [
    'De bakker in het dorp verkoopt elke ochtend vers brood en krentenbollen aan de buren.',
    'Een warme oven is voor het brooddeeg belangrijker dan een dure mengmachine, zegt de bakker.',
    'In 1917 opende de eerste broodfabriek van de streek; die telde 346.000 klanten.',
    'Wie persoonsgegevens van klanten bewaart, moet die goed beschermen.',
    '# Gist',
    'Het deeg rijst daar twee uur van, en daarna nog een keer in de vorm.',
  ],
  'zee.txt': [
    'De vissers van de haven vangen haring en schol, maar geen kabeljauw meer.',
    'Golven van drie meter hoog sloegen in november tegen de zeedijk.',
    'The harbour master said that the storm had not damaged any fishing boats.',
    'Een nieuwe wet verbiedt het vissen op zeebaars in de winter.',
  ],
});
const index = await buildIndex(passages);

function find(query: string): string[] {
  return index.rank(index.parse(query)).hits.map(({ ordinal }) => passages[ordinal]?.text ?? '');
}

function count(query: string): number {
  return index.rank(index.parse(query)).matching.length;
}

describe('a question in plain words finds first', () => {
  it.each([
    ['Waar verkoopt de bakker zijn brood?', 'De bakker in het dorp'],
    ['Wanneer opende de eerste fabriek?', 'In 1917'],
    ['Wat mag je in de winter niet vangen?', 'Een nieuwe wet'],
    ['did the storm damage the boats?', 'The harbour master'],
    ['hoelang rijst deeg met gist', 'Het deeg rijst'],
  ])('%s', (question, start) => {
    expect(find(question)[0]).toMatch(new RegExp(`^${start}`, 'u'));
  });
});

describe('a word is found', () => {
  it.each([
    ['in another inflected form', 'bakkers', 'De bakker in het dorp'],
    ['in a compound', 'deeg', 'Een warme oven'],
    ['as a part of the compound asked for', 'broodwinkel', 'De bakker in het dorp'],
    ['in the heading above the passage', 'gist', 'Het deeg rijst'],
    ['without its accents', 'kabeljáuw', 'De vissers'],
    ['in capitals', 'HARING', 'De vissers'],
    ['as a number in another notation', '346000', 'In 1917'],
    ['as a year', '1917', 'In 1917'],
    ['with a letter wrong', 'haringg', 'De vissers'],
    ['with two letters swapped', 'kabeljuaw', 'De vissers'],
    ['asked for in another language', 'fishing', 'The harbour master'],
  ])('%s', (_how, query, start) => {
    expect(find(query).some((text) => text.startsWith(start))).toBe(true);
  });

  it('but never by a likely misspelling where it stands itself', async () => {
    const texts = ['De kantine is open.', 'De kantoor kantjes zijn er.', 'Een kantine.'];
    const other = await buildIndex(makePassages({ 'a.txt': texts }));
    const { terms } = other.parse('kantine').words[0] ?? { terms: [] };
    expect(terms.every(({ weight }) => weight === 1)).toBe(true);
  });
});

describe('nothing is found for', () => {
  it.each(['zxqwv', 'bl', 'x', '隐私', 'привет', '🙂🙂', '.*+?^${}()|[]\\', 'qqqqqqqq wwwww'])(
    '%s',
    (query) => {
      const parsed = index.parse(query);
      expect(judge(index.rank(parsed).evidence, parsed)).toBe('none');
    },
  );
});

describe('text in quotes', () => {
  it.each(['"vers brood"', '“vers brood”', '„vers brood”', 'bakker "vers brood"'])(
    '%s must stand so',
    (query) => {
      expect(find(query)).toEqual([expect.stringMatching(/^De bakker in het dorp/u)]);
    },
  );

  it('finds nothing where the words stand apart', () => {
    expect(count('"brood vers"')).toBe(0);
  });

  it('keeps the words that a question would lose', () => {
    expect(find('"geen kabeljauw"')).toHaveLength(1);
    expect(find('"een kabeljauw"')).toHaveLength(0);
  });
});

describe('a name is found', () => {
  it.each([
    ['St. Jude Medical', 'The firm St. Jude Medical makes valves.', true],
    ['Jude Medical', 'He met Jude. Medical care was poor.', false],
    ['Acme', "Acme's boss left.", true],
    ['Acme', 'The Acme-winkels closed.', true],
    ['Acme', 'The acmeist poets.', false],
    ['one, two', 'She said one, two and three.', true],
    ['one two', 'She said one, two and three.', false],
    ['café Zuid', 'In CAFE ZUID is it warm.', true],
  ])('%s in "%s": %s', (name, text, expected) => {
    expect(findName(name, text).length > 0).toBe(expected);
  });
});

describe('a word behind a minus sign', () => {
  it('leaves out the passages that have it', () => {
    expect(find('bakker')).toHaveLength(2);
    expect(find('bakker -oven')).toEqual([expect.stringMatching(/^De bakker in het dorp/u)]);
  });

  it('is told from a hyphen', () => {
    expect(index.parse('e-mail - brood').excluded).toHaveLength(0);
  });
});

it('a longer query never finds less than a shorter one', () => {
  const words = ['bakker', 'brood', 'haven', 'winter', 'klanten', 'onbestaanbaar', 'het'];
  let query = '';
  let before = 0;
  for (const word of words) {
    query = `${query} ${word}`.trim();
    const found = count(query);
    expect(found).toBeGreaterThanOrEqual(before);
    before = found;
  }
});

it('a query of function words only is searched as it is', () => {
  expect(find('maar geen').length).toBeGreaterThan(0);
  expect(find('maar geen')[0]).toMatch(/^De vissers/u);
});

it('every form that matched can be highlighted', () => {
  const text = passages[1]?.text ?? '';
  const marked = findMatches(index.parse('deeg bakkers'), text, 'nl').map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(marked).toEqual(['brooddeeg', 'bakker']);
});

describe('a glossary', () => {
  const { entries } = parseGlossary('zeedijk: [sea wall, levee]\nbakker: baker\ndorp: village\n');

  it.each([
    ['the baker of the village', 'De bakker in het dorp'],
    ['levee', 'Golven van drie meter'],
    ['how high is the sea wall?', 'Golven van drie meter'],
  ])('finds %s', async (query, start) => {
    const other = await buildIndex(passages, { glossary: entries });
    const { hits } = other.rank(other.parse(query));
    expect(passages[hits[0]?.ordinal ?? -1]?.text).toMatch(new RegExp(`^${start}`, 'u'));
  });

  it('asks for all words of a phrase before it applies', async () => {
    const other = await buildIndex(passages, { glossary: entries });
    expect(other.rank(other.parse('wall')).hits).toEqual([]);
  });

  it.each([
    ['an empty file', '', []],
    ['only comments', '# niets\n', []],
    ['no YAML', 'a: [', [expect.stringContaining('YAML')]],
    ['a list', '- a\n- b\n', [expect.stringContaining('colon')]],
    ['code', 'a: !!js/function "x"\n', []],
  ])('survives %s', (_what, yaml, errors) => {
    expect(parseGlossary(yaml).errors).toEqual(errors);
  });
});

it('an index made from the one before is the same as one made anew', async () => {
  const changed = makePassages({
    'bakkerij.txt': ['De bakker is met vakantie.', ...passages.slice(0, 3).map(({ text }) => text)],
    'nieuw.txt': ['Brood van gisteren is ook lekker, vindt de bakker.'],
  });
  const anew = await buildIndex(changed);
  const again = await buildIndex(changed, { previous: index });
  for (const query of ['bakker', 'brood van de bakker', 'fabriek 1917', 'haring']) {
    expect(again.rank(again.parse(query)).hits).toEqual(anew.rank(anew.parse(query)).hits);
  }
  expect(find('haring')).toHaveLength(1);
});

it('an empty library finds nothing', async () => {
  const empty = await buildIndex([]);
  expect(empty.rank(empty.parse('brood')).hits).toEqual([]);
  expect([...empty.candidates('brood')]).toEqual([]);
});
