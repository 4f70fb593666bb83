/** The table of every format and what it keeps and leaves out, on files that other programs made. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../src/library/types.ts';
import { makeSlides } from './make/slides.ts';
import { bytesOf, read, show } from './read.ts';

const MARKDOWN = `---
title: De pont
author: Jan de Vries
date: 2021-07-05
lang: nl
---
# De pont

De pont vaart weer.[^1]

## Wat het kost

| Reiziger | Tarief |
|---|---|
| Kind | gratis |

- Bel bij de steiger.

[^1]: Sinds maandag.
`;
const PLAIN = `De pont

Door Jan de Vries

Datum: 5 juli 2021

De pont vaart weer, en dat is na een maand voor beide dorpen een opluchting.

Wat het kost

Een kind vaart gratis mee.

- Bel bij de steiger.
`;

/** As Teams writes it. */
const TEAMS = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Els de Wit>De pont vaart &amp; de klok</v>

2
00:00:04.000 --> 00:00:06.500
<v Els de Wit>luidt. Wie gaat er mee?</v>

00:12:34.900 --> 00:12:36.000
<v Jan de Vries>Ik ga mee.</v>
`;
const SUBTITLES = `1
00:00:01,000 --> 00:00:03,000
<i>De pont vaart</i>

2
00:00:03,000 --> 00:00:06,000
{\\an8}weer.
[muziek]

3
01:02:03,000 --> 01:02:06,000
Een kind vaart gratis mee.
`;
const NOTEBOOK = JSON.stringify({
  cells: [
    { cell_type: 'markdown', source: ['# De pont\n', '\n', 'Door Jan de Vries'], metadata: {} },
    { cell_type: 'code', source: 'print("weg")', outputs: [{ text: ['weg'] }] },
    {
      cell_type: 'markdown',
      source: '## Wat het kost\n\n| Reiziger | Tarief |\n|---|---|\n| Kind | gratis |',
    },
    { cell_type: 'raw', source: '- Bel bij de steiger.' },
    { cell_type: 'raw', source: '\\section{weg}', metadata: { format: 'text/latex' } },
  ],
  metadata: { language_info: { name: 'python' } },
  nbformat: 4,
});

const FILES: Readonly<Record<string, () => Uint8Array | string>> = {
  'notes.txt': () => PLAIN,
  'notes.md': () => MARKDOWN,
  'news.html': () => bytesOf('news.html'),
  'report.docx': () => bytesOf('report.docx'),
  'slides.pptx': makeSlides,
  'report.odt': () => bytesOf('report.odt'),
  'book.epub': () => bytesOf('book.epub'),
  'college.vtt': () => TEAMS,
  'college.srt': () => SUBTITLES,
  'pont.ipynb': () => NOTEBOOK,
  'report.pdf': () => bytesOf('report.pdf'),
  'two-columns.pdf': () => bytesOf('two-columns.pdf'),
  'print.pdf': () => bytesOf('print.pdf'),
};
const sources = new Map<string, Source>();

beforeAll(async () => {
  for (const [file, content] of Object.entries(FILES)) {
    sources.set(file, await read(content(), file));
  }
});

function sourceOf(file: string): Source {
  const source = sources.get(file);
  if (!source) throw new Error(`no ${file}`);
  return source;
}

function headingOf(file: string, words: string): string | null | undefined {
  return sourceOf(file).passages.find(({ text }) => text.includes(words))?.heading;
}

describe('title, author, date and language', () => {
  it.each([
    ['notes.txt', 'De pont', 'Jan de Vries', '2021-07-05', 'nl'],
    ['notes.md', 'De pont', 'Jan de Vries', '2021-07-05', 'nl'],
    [
      'news.html',
      'Veerpont over het meer vaart weer',
      'Jan de Vries, Els de Wit',
      '2021-07-05',
      'nl',
    ],
    ['report.docx', 'Privacy in het kort', 'Els de Wit', '2021-07-05', 'nl'],
    ['slides.pptx', 'De pont over het meer', 'Jan de Vries', '2021-07-05', 'nl'],
    ['report.odt', 'Privacy in het kort', 'Els de Wit', '2021-07-05', 'nl'],
    ['college.vtt', null, null, null, 'nl'],
    ['pont.ipynb', 'De pont', 'Jan de Vries', null, 'nl'],
    ['book.epub', 'De veerman & de klok', 'Jan de Vries, Els de Wit', '2019-04', 'nl'],
    ['two-columns.pdf', 'The ferries of Lake Marrow', null, null, 'en'],
    // The day of an export says nothing of when the text was written.
    ['print.pdf', 'De pont in cijfers', null, null, 'nl'],
    ['report.pdf', 'Privacy in het kort', 'Els de Wit', null, 'nl'],
  ])('%s', (file, title, author, date, language) => {
    expect(sourceOf(file)).toMatchObject({ title, author, date, language });
  });

  it('news.html: publisher and address', () => {
    expect(sourceOf('news.html')).toMatchObject({
      publisher: 'De Oeverbode',
      url: 'https://oeverbode.example/pont-vaart-weer',
    });
  });

  it('book.epub: publisher', () => {
    expect(sourceOf('book.epub').publisher).toBe('Oeverpers');
  });
});

describe('headings with their passages', () => {
  it.each([
    ['notes.txt', 'gratis mee', 'Wat het kost'],
    ['notes.md', 'gratis', 'Wat het kost'],
    ['news.html', 'Reiziger: Kind', 'Wat het kost'],
    ['report.docx', 'Chinese consumenten', 'Woorden en gedrag'],
    ['slides.pptx', 'Tot en met elf', 'Wat het kost'],
    ['report.odt', 'Chinese consumenten', 'Woorden en gedrag'],
    ['pont.ipynb', 'gratis', 'Wat het kost'],
    ['book.epub', '41.250', 'De klok'],
    ['book.epub', 'Elf dagen', 'Een strenge winter'],
    ['report.pdf', 'Chinese consumenten', 'Woorden en gedrag'],
    ['two-columns.pdf', '2.40 crowns', '2. What the passengers pay'],
    ['print.pdf', 'De schipper', 'Hoe er geteld is'],
  ])('%s: "%s" stands under "%s"', (file, words, heading) => {
    expect(headingOf(file, words)).toBe(heading);
  });
});

describe('a row of a table is one passage with its header cells', () => {
  it.each([
    ['notes.md', 'Reiziger: Kind | Tarief: gratis'],
    ['news.html', 'Reiziger: Volwassene | Tarief enkel: € 2,40 | Tarief retour: € 4,10'],
    ['report.docx', 'Bedrijf: Duinmeer | Score: 63% | Jaar: 2017'],
    ['report.odt', 'Bedrijf: Duinmeer | Score: 63% | Jaar: 2017'],
    ['slides.pptx', 'Reiziger: Volwassene | Tarief: € 2,40'],
    ['pont.ipynb', 'Reiziger: Kind | Tarief: gratis'],
    ['report.pdf', 'Bedrijf: Duinmeer | Score: 63% | Jaar: 2017'],
    [
      'print.pdf',
      'Jaar: 2018 | Reizigers: 41.250 | Opmerking: een lange, warme zomer met veel dagjesmensen',
    ],
  ])('%s', (file, row) => {
    expect(show(sourceOf(file))).toContain(`table-row: ${row}`);
  });
});

describe('an item of a list is a passage', () => {
  it.each([
    ['notes.txt', 'Bel bij de steiger.'],
    ['notes.md', 'Bel bij de steiger.'],
    ['news.html', 'Twee keer is genoeg.'],
    ['report.docx', 'Een app vraagt toestemming voor de camera.'],
    ['report.odt', 'Een app vraagt toestemming voor de camera.'],
    ['slides.pptx', 'Tot en met elf jaar.'],
    ['pont.ipynb', 'Bel bij de steiger.'],
    ['book.epub', 'De post kwam niet.'],
    [
      'report.pdf',
      'Een app vraagt toestemming voor de microfoon, ook wanneer die voor de werking van de app helemaal niet nodig is.',
    ],
    [
      'two-columns.pdf',
      'Bicycles are transported without additional payment outside the busiest hours.',
    ],
  ])('%s', (file, item) => {
    expect(show(sourceOf(file))).toContain(`list-item: ${item}`);
  });
});

describe('a footnote is kept, and its mark is no part of the text', () => {
  it.each([
    ['notes.md', 'Sinds maandag.', 'De pont vaart weer.'],
    ['news.html', 'Zonder btw, volgens de gemeente.', 'kostte 12.500 euro en duurde'],
    ['report.docx', 'Een lezing is hier een avond in een buurthuis.', 'aldus de auteur.'],
    ['report.odt', 'Een lezing is hier een avond in een buurthuis.', 'aldus de auteur.'],
    ['book.epub', 'De klok is in 1904 gegoten.', 'te horen was. Wie luidde'],
    ['report.pdf', 'Een lezing is hier een avond in een buurthuis.', 'aldus de auteur.'],
  ])('%s', (file, note, text) => {
    const texts = sourceOf(file).passages.map((passage) => passage.text);
    expect(texts).toContain(note);
    expect(texts.some((each) => each.includes(text))).toBe(true);
    expect(texts.some((each) => /(?:weer|auteur|was)\.\[?[\d¹]/u.test(each))).toBe(false);
  });

  it.each(['report.docx', 'report.odt'])('%s: it stands behind its paragraph', (file) => {
    const texts = sourceOf(file).blocks.map(({ text }) => text);
    const note = texts.indexOf('Een lezing is hier een avond in een buurthuis.');
    expect(texts[note - 1]).toMatch(/^Wie een lezing .* aldus de auteur\.$/u);
  });
});

describe('reading order', () => {
  it('two-columns.pdf: the left column before the right one, over pages', () => {
    const texts = sourceOf('two-columns.pdf').blocks.map(({ text }) => text);
    const places = [
      'The first ferry across the lake',
      'In the second year of the timetable',
      'A single crossing costs',
      'Thunderstorms interrupt',
      'The original bell',
      'The cooperative celebrates',
      'Three questions remain',
    ].map((start) => texts.findIndex((text) => text.startsWith(start)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('two-columns.pdf: a paragraph over a column or page is one', () => {
    expect(show(sourceOf('two-columns.pdf'))).toContain(
      'paragraph: Their postponement was criticised immediately. An editorial characterised the representatives as insufficiently adventurous; correspondents responded enthusiastically, and the discussion continued throughout the autumn without any recognisable conclusion.',
    );
  });

  it('two-columns.pdf: divided words are whole again', () => {
    const { passages } = sourceOf('two-columns.pdf');
    const text = passages.map((passage) => passage.text).join('\n');
    for (const word of [
      'extraordinary',
      'characteristic',
      'correspondingly',
      'straightforwardly',
    ]) {
      expect(text).toContain(word);
    }
    expect(text).not.toMatch(/\p{L}- ?\p{L}/u);
  });

  it('book.epub: chapters as the book orders them, not by name', () => {
    const headings = sourceOf('book.epub').blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ text }) => text)).toEqual(['De klok', 'Het ijs', 'Een strenge winter']);
  });
});

describe('the page in citations', () => {
  it.each([
    ['report.pdf', 'Wie een lezing', 1],
    ['report.pdf', 'De Internet Society', 2],
    ['print.pdf', 'Op de tweede bladzijde', 2],
    ['news.html', 'Na een maand', null],
    ['book.epub', 'Elf dagen', null],
  ])('%s: "%s" stands on %s', (file, start, page) => {
    const passage = sourceOf(file).passages.find(({ text }) => text.startsWith(start));
    expect(passage?.page).toBe(page);
  });
});

describe('the slide and the second in citations', () => {
  it.each([
    ['slides.pptx', 'Een les', { page: null, slide: 1, second: null }],
    ['slides.pptx', 'De bel', { page: null, slide: 4, second: null }],
    ['college.vtt', 'Els de Wit: De pont vaart & de klok luidt. Wie', { slide: null, second: 1 }],
    ['college.vtt', 'Jan de Vries: Ik ga mee.', { second: 754 }],
    ['college.srt', 'De pont vaart weer.', { second: 1 }],
    ['college.srt', 'Een kind', { second: 3_723 }],
    ['report.odt', 'Wie een lezing', { page: null, slide: null, second: null }],
  ])('%s: "%s" stands on %o', (file, start, place) => {
    const passage = sourceOf(file).passages.find(({ text }) => text.startsWith(start));
    expect(passage).toMatchObject(place);
  });
});

describe('what stands around the text is left out', () => {
  it.each([
    ['news.html', /cookies|Akkoord|Sport|Home|Deel op|Populair|Veel gelezen|Contact|inhoud/u],
    ['news.html', /dit is code|weg\(\)|color|verborgen|onzichtbaar|sjabloon|JavaScript/u],
    ['book.epub', /Inhoud|margin/u],
    ['report.docx', /Verslag van de werkgroep|Pagina/u],
    ['report.odt', /Verslag van de werkgroep|Pagina/u],
    ['slides.pptx', /Verslag van de werkgroep|verborgen|weg/u],
    ['college.srt', /muziek|an8|<i>/u],
    ['pont.ipynb', /weg|print/u],
    ['report.pdf', /Verslag van de werkgroep|Pagina/u],
    ['two-columns.pdf', /Ferry Review|Spring issue/u],
    ['print.pdf', /file:|\d+\/\d+/u],
  ])('%s: %s', (file, junk) => {
    expect(show(sourceOf(file)).filter((block) => junk.test(block))).toEqual([]);
  });

  it('pont.ipynb: and said of code', () => {
    expect(sourceOf('pont.ipynb').warnings).toEqual([
      '1 cell is code, which is left out with what it gave',
      '1 raw cell is of another notation and left out',
    ]);
  });

  it('news.html: a box inside the article is text', () => {
    expect(headingOf('news.html', 'van zeven tot zeven')).toBe('In het kort');
  });
});

describe('encodings', () => {
  const TEXT = 'Één café in Besançon, drie keer daags.';
  it.each(['a.txt', 'a.md', 'a.html'])('%s', async (file) => {
    const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    const contents: [string, Uint8Array][] = [
      ['utf-8', Buffer.from(TEXT)],
      ['utf-8', Buffer.from(`\ufeff${TEXT}`)],
      ['utf-16le', utf16],
      ['utf-16be', Buffer.from(utf16).swap16()],
      ['windows-1252', Buffer.from(TEXT, 'latin1')],
    ];
    for (const [encoding, bytes] of contents) {
      const source = await read(bytes, file);
      expect([source.encoding, source.passages[0]?.text]).toEqual([encoding, TEXT]);
    }
  });
});

describe('line ends', () => {
  it.each(['a.txt', 'a.md'])('%s: of old Macs, of Windows, and all at once', async (file) => {
    for (const text of [
      'Een.\r\rTwee.',
      'Een.\r\n\r\nTwee.',
      'Een.\r\n\nTwee.',
      'Een.\n\r\rTwee.',
    ]) {
      expect(show(await read(text, file))).toEqual(['paragraph: Een.', 'paragraph: Twee.']);
    }
  });
});
