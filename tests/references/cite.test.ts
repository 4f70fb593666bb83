import { describe, expect, it } from 'vitest';
import { cite } from '../../src/references/index.ts';
import { citedOf, NOW, referencesOf } from './made-up.ts';

const page = {
  title: 'Waarom de pont vaart',
  author: 'Jan de Vries, Piet Jansen',
  publisher: 'Havenkrant',
  date: '2021-07-05',
  url: 'https://example.org/pont',
  language: 'nl',
  format: 'html',
};

describe('a reference', () => {
  it('has all that a page of the web tells, in the words of its language', async () => {
    expect(await referencesOf(citedOf(page))).toMatchObject({
      apa: 'de Vries, J., & Jansen, P. (2021, 5 juli). Waarom de pont vaart. Havenkrant. https://example.org/pont',
      'apa in text': '(de Vries & Jansen, 2021)',
      mla: 'de Vries, Jan, en Piet Jansen. “Waarom de pont vaart”. Havenkrant, 5 juli 2021, https://example.org/pont.',
      'mla in text': '(de Vries en Jansen)',
      plain:
        'Jan de Vries en Piet Jansen, Waarom de pont vaart, Havenkrant, 5 juli 2021, https://example.org/pont',
    });
  });

  it('has the same in English', async () => {
    const cited = citedOf({ ...page, title: 'Why the ferry sails', language: 'en' });
    expect(await referencesOf(cited, 'nl')).toMatchObject({
      apa: 'de Vries, J., & Jansen, P. (2021, July 5). Why the ferry sails. Havenkrant. https://example.org/pont',
      mla: 'de Vries, Jan, and Piet Jansen. “Why the ferry sails.” Havenkrant, 5 July 2021, https://example.org/pont.',
      plain:
        'Jan de Vries and Piet Jansen, Why the ferry sails, Havenkrant, 5 July 2021, https://example.org/pont',
    });
  });

  it('is BibTeX with a key, and how it is cited', async () => {
    const { bibtex, 'bibtex in text': inText } = await referencesOf(citedOf(page, { page: 12 }));
    expect(bibtex).toMatch(/^@misc\{vries2021waarom,\n/u);
    expect(bibtex).toContain('  author = {de Vries, Jan and Jansen, Piet},\n');
    expect(bibtex).toContain('  year = {2021},\n  month = jul,\n  day = {5},\n');
    expect(bibtex).toContain('  publisher = {Havenkrant},\n');
    expect(bibtex).toContain('  url = {https://example.org/pont},\n');
    expect(inText).toBe(String.raw`\cite[p.~12]{vries2021waarom}`);
  });

  it('has the page of a document in the text', async () => {
    const book = { title: 'Ferries', author: 'Petra Jansen', date: '2019', format: 'pdf' };
    const cited = citedOf({ ...book, publisher: 'Quay Press', language: 'en' }, { page: 12 });
    expect(await referencesOf(cited)).toMatchObject({
      apa: 'Jansen, P. (2019). Ferries. Quay Press.',
      'apa in text': '(Jansen, 2019, p. 12)',
      mla: 'Jansen, Petra. Ferries. Quay Press, 2019.',
      'mla in text': '(Jansen 12)',
      plain: 'Petra Jansen, Ferries, Quay Press, 2019, p. 12',
    });
  });

  it('has the slide', async () => {
    const slides = { title: 'Ponten', author: 'Els Bakker', date: '2020', format: 'pptx' };
    const cited = citedOf({ ...slides, language: 'nl' }, { slide: 4 });
    expect(await referencesOf(cited)).toMatchObject({
      apa: 'Bakker, E. (2020). Ponten [PowerPoint-presentatie].',
      'apa in text': '(Bakker, 2020, dia 4)',
      'mla in text': '(Bakker, dia 4)',
      'bibtex in text': String.raw`\cite[dia~4]{bakker2020ponten}`,
      plain: 'Els Bakker, Ponten, 2020, dia 4',
    });
  });

  it.each([
    [754.4, '12:34'],
    [3_754, '1:02:34'],
    [0, '0:00'],
  ])('has the time of a recording: %f', async (second, time) => {
    const cited = citedOf({ title: 'Lecture', author: 'Els Bakker', format: 'vtt' }, { second });
    expect(await referencesOf(cited)).toMatchObject({
      'apa in text': `(Bakker, n.d., ${time})`,
      plain: `Els Bakker, Lecture, ${time}`,
    });
  });

  it('has a month without a day, and a year without a month', async () => {
    const month = await referencesOf(citedOf({ ...page, date: '2021-07' }));
    const year = await referencesOf(citedOf({ ...page, date: '2021' }));
    expect(month.apa).toContain('(2021, juli).');
    expect(month.mla).toContain('Havenkrant, juli 2021, ');
    const autumn = await referencesOf(citedOf({ ...page, date: '2021-09-01', language: 'en' }));
    expect(autumn.mla).toContain('Havenkrant, 1 Sept. 2021, ');
    expect(year.apa).toContain('(2021).');
    expect(month.bibtex).toContain('  year = {2021},\n  month = jul,\n  publisher');
    expect(year.bibtex).not.toContain('month');
  });

  it('has no date where none is known, and the day on which the page was read', async () => {
    expect(await referencesOf(citedOf({ ...page, date: null }))).toMatchObject({
      apa: 'de Vries, J., & Jansen, P. (z.d.). Waarom de pont vaart. Havenkrant. Geraadpleegd 29 november 2026, van https://example.org/pont',
      mla: 'de Vries, Jan, en Piet Jansen. “Waarom de pont vaart”. Havenkrant, https://example.org/pont. Geraadpleegd op 29 november 2026.',
      'apa in text': '(de Vries & Jansen, z.d.)',
      // The address once, where TeX takes it as it is.
      bibtex: expect.stringMatching(/^(?=[^]*accessed 2026-11-29)(?![^]*howpublished)[^]*url = /u),
    });
  });

  it('has no author where none is known', async () => {
    expect(await referencesOf(citedOf({ ...page, author: null }))).toMatchObject({
      apa: 'Waarom de pont vaart. (2021, 5 juli). Havenkrant. https://example.org/pont',
      'apa in text': '(Waarom de pont vaart, 2021)',
      mla: '“Waarom de pont vaart”. Havenkrant, 5 juli 2021, https://example.org/pont.',
      'mla in text': '(“Waarom de pont vaart”)',
    });
  });

  it('names an organization as it is, and once', async () => {
    const author = 'Centraal Bureau voor de Statistiek';
    const cited = citedOf({ ...page, author, publisher: author });
    expect(await referencesOf(cited)).toMatchObject({
      apa: `${author}. (2021, 5 juli). Waarom de pont vaart. https://example.org/pont`,
      'apa in text': `(${author}, 2021)`,
    });
  });

  it('shortens three authors in the text alone', async () => {
    const author = 'Jan de Vries, Piet Jansen & Els Bakker';
    expect(await referencesOf(citedOf({ ...page, author, language: 'en' }))).toMatchObject({
      apa: expect.stringMatching(/^de Vries, J\., Jansen, P\., & Bakker, E\. /u),
      'apa in text': '(de Vries et al., 2021)',
      mla: expect.stringMatching(/^de Vries, Jan, et al\. /u),
      'mla in text': '(de Vries et al.)',
    });
  });

  it('describes what has no title by its file, in brackets, and not in italics', async () => {
    const { references, missing } = await cite(citedOf({}), 'en', NOW);
    expect(references[0]).toEqual({
      style: 'apa',
      entry: '[week-3.txt]. (n.d.).',
      inText: '([week-3.txt], n.d.)',
      italics: [],
    });
    expect(references[4]?.entry).toBe('> The ferry sails at nine.\n>\n> — \\[week-3.txt\\]');
    expect(missing).toEqual(['author', 'title', 'date']);
  });

  it('says what is in italics', async () => {
    const { references } = await cite(citedOf(page), 'en', NOW);
    expect(references.map(({ italics }) => italics)).toEqual([
      ['Waarom de pont vaart'],
      ['Havenkrant'],
      [],
      [],
      [],
    ]);
  });

  it.each([
    ['the source states', { language: 'nl' }, { language: 'en' }, 'en', 'z.d.'],
    ['the text is in', {}, { language: 'de' }, 'en', 'o. J.'],
    ['is the reader’s, where there are no words of it', { language: 'sv' }, {}, 'nl', 'z.d.'],
    ['is the reader’s, where none is known', {}, {}, 'en', 'n.d.'],
  ] as const)('is in the language that %s', async (_, stated, place, locale, words) => {
    const { apa } = await referencesOf(citedOf({ title: 'Ponten', ...stated }, place), locale);
    expect(apa).toBe(`Ponten. (${words}).`);
  });

  it('does not take an address for who published it', async () => {
    const cited = citedOf({ title: 'Ponten', publisher: 'https://example.org/x', date: '2020' });
    expect((await referencesOf(cited)).apa).toBe('Ponten. (2020). https://example.org/x');
  });
});

describe('text of a source', () => {
  const title = `Prijs: 50% & $5_a #1 {b} ~ ^ \\ <i>x</i> "q" 't Hart’s`;

  it('stands in a reference as it is', async () => {
    const { apa, mla, plain } = await referencesOf(citedOf({ title, date: '2020' }));
    for (const entry of [apa, mla, plain]) expect(entry).toContain(title);
  });

  it.each(['constructor', 'valueOf', '__proto__'])('may be %s', async (name) => {
    const cited = citedOf({ title: name, author: name, language: 'nl' });
    expect((await referencesOf(cited)).apa).toBe(`${name}. (z.d.). ${name}.`);
  });

  it('is no command of TeX, and keeps letters of every script', async () => {
    const { bibtex } = await referencesOf(
      citedOf({ title: `${title} פרטיות 中国 é`, author: '100% & Co_' }),
    );
    expect(bibtex).toContain(String.raw`50\% \& \$5\_a \#1 \{b\} \textasciitilde{}`);
    expect(bibtex).toContain(String.raw`\textbackslash{} \textless{}i\textgreater{}x`);
    expect(bibtex).toContain('פרטיות 中国 é');
    expect(bibtex).toContain(String.raw`{{100\% \& Co\_}}`);
    const [opening, closing] = ['{', '}'].map((sign) =>
      bibtex?.replace(/\\[{}]/gu, '').split(sign),
    );
    expect(opening?.length).toBe(closing?.length);
  });

  it('ends no field of BibTeX with its address', async () => {
    const cited = citedOf({ title: 'x', url: 'https://example.org/{a}\\b?c="d"' });
    expect((await referencesOf(cited)).bibtex).toContain(
      'url = {https://example.org/%7Ba%7D%5Cb?c=%22d%22}',
    );
  });

  it('is a quotation of Markdown, with its source and no markup of its own', async () => {
    const cited = citedOf(page, { text: '- a *b* <c> [d](e)\n# f', page: 2 });
    expect((await referencesOf(cited)).markdown).toBe(
      [
        '> \\- a \\*b\\* \\<c\\> \\[d\\](e)',
        '> \\# f',
        '>',
        '> — Jan de Vries en Piet Jansen, *Waarom de pont vaart*, Havenkrant, 5 juli 2021, p. 2, <https://example.org/pont>',
      ].join('\n'),
    );
  });

  it('from right to left, and very long, is whole', async () => {
    const long = 'פרטיות ברשת '.repeat(40).trim();
    const { apa, bibtex } = await referencesOf(citedOf({ title: long, author: 'דוד כהן' }));
    expect(apa).toBe(`דוד כהן. (n.d.). ${long}.`);
    expect(bibtex).toContain(`title = {${long}}`);
  });

  it('of one source never stands in the reference of the next', async () => {
    await referencesOf(citedOf({ title: 'First', author: 'Jan de Vries', date: '2020' }));
    const { apa } = await referencesOf(citedOf({ title: 'Second' }));
    expect(apa).toBe('Second. (n.d.).');
  });
});
