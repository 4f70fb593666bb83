import { describe, expect, it } from 'vitest';
import { blocksOf, readBytes, readText } from './read-text.ts';

const FILE = 'notes.md';

describe('the blocks of a Markdown text', () => {
  it.each<[string, string, string[]]>([
    [
      'are headings and paragraphs, the first-level heading at the top being the title',
      '# Titel\n\nEen *zin* met `code` en [een link](https://example.org).\n\n## Kop\n\nNog\neen zin.',
      [
        'title: Titel',
        'paragraph: Een zin met code en een link.',
        'heading: Kop',
        'paragraph: Nog een zin.',
      ],
    ],
    [
      'are headings without the space behind their signs, but no tags',
      '#De brug\n\n##Artikel 1\n###Wie betaalt\nDe pont.\n\n#brug #pont\n\n#Brug',
      [
        'title: De brug',
        'heading: Artikel 1',
        'heading: Wie betaalt',
        'paragraph: De pont.',
        'paragraph: #brug #pont',
        'paragraph: #Brug',
      ],
    ],
    [
      'are the items of nested lists and the paragraphs in them',
      '- een\n  - twee\n\n    nog bij twee\n- [ ] drie\n\n1. vier',
      [
        'list-item: een',
        'list-item: twee',
        'list-item: nog bij twee',
        'list-item: [ ] drie',
        'list-item: vier',
      ],
    ],
    [
      'keep what a list of tasks says is done, and what is struck out',
      '- [x] een\n- [ ] twee\n\nHet kost ~~20~~ 25 euro.',
      ['list-item: [x] een', 'list-item: [ ] twee', 'paragraph: Het kost ~~20~~ 25 euro.'],
    ],
    [
      'are the rows of a table, each cell with the name of its column',
      '| Land | Rang |\n|---|---|\n| Peru | 3 |\n| | 4 |',
      ['table-head: Land | Rang', 'table-row: Land: Peru | Rang: 3', 'table-row: Rang: 4'],
    ],
    [
      'hold no pictures and marks of notes with wiki links, but their words',
      'De ![[brug.png|300]] [[Rivier#oever|oever]] van [[Slot]].\n\n![[brug.png]]',
      ['paragraph: De oever van Slot.'],
    ],
    [
      'keep brackets that are no wiki link',
      'Zie [[1]], [[1]](a.md), [[ x ]], rij[[i]], `[[Slot]]` en $x = [[a]]$.',
      ['paragraph: Zie [[1]], [1], [[ x ]], rij[[i]], [[Slot]] en $x = [[a]]$.'],
    ],
    [
      'hold no signs around what is marked',
      'De ==oude brug== en **==twee== vlonders**, ==met `a == b` en *nadruk*==.',
      ['paragraph: De oude brug en twee vlonders, met a == b en nadruk.'],
    ],
    [
      'keep signs that mark nothing',
      'Als a==b en c==d, x == y == z, `==code==`, ==een\ntwee==.\n\n===\n\n```\n==x== %%y%% {.z}\n```',
      [
        'paragraph: Als a==b en c==d, x == y == z, ==code==, ==een twee==.',
        'paragraph: ===',
        'code: ==x== %%y%% {.z}',
      ],
    ],
    [
      'hold no attributes of the page they make',
      '# Groei {#ch14}\n\n## Brug {: .term #b }\n{: .les}\n\n**Pont**{: .term} is een boot.\n\n- Een dam {.klein}\n\nEen dijk.\n{: title="Dijk"}',
      [
        'title: Groei',
        'heading: Brug',
        'paragraph: Pont is een boot.',
        'list-item: Een dam',
        'paragraph: Een dijk.',
      ],
    ],
    [
      'keep braces that are the author’s',
      'De set {a, b}\n\nDe prijs {.5}\n\nSchrijf `{.x}`\n\nHet {.vak} blijft, als $x_{.b}$\n\nMet {naam}',
      [
        'paragraph: De set {a, b}',
        'paragraph: De prijs {.5}',
        'paragraph: Schrijf {.x}',
        'paragraph: Het {.vak} blijft, als $x_{.b}$',
        'paragraph: Met {naam}',
      ],
    ],
    [
      'hold nothing that notes hide',
      'De brug %%nakijken%% is oud.\n\n%%\nTaak: meten\n%%\n\nVan 50%% naar 60%%, `%%x%%`.',
      ['paragraph: De brug is oud.', 'paragraph: Van 50%% naar 60%%, %%x%%.'],
    ],
    [
      'hold no mark of the sort of a box',
      '> [!Info]\n> Let op.\n\n> [!warning]- Gevaar\n> Diep.\n\n> [!Note]\n\n[!Nee]',
      ['quote: Let op.', 'quote: Gevaar Diep.', 'paragraph: [!Nee]'],
    ],
    ['are the paragraphs of a quote', '> Een.\n>\n> Twee.', ['quote: Een.', 'quote: Twee.']],
    ['are blocks of code', '```js\nlet a = 1;\n# geen kop\n```', ['code: let a = 1; # geen kop']],
    [
      'are footnotes, where they stand',
      'Een zin.[^1]\n\n[^1]: De noot.',
      ['paragraph: Een zin.', 'paragraph: De noot.'],
    ],
    [
      'are what pictures show, where somebody says so',
      '![Een brug](b.png)\n\n![](leeg.png)\n\n![Een dijk][d]\n\n![Een pont](een pont 2.jpg)\n\n[d]: d.png',
      ['caption: Een brug', 'caption: Een dijk', 'caption: Een pont'],
    ],
    [
      'are the texts of HTML, element by element, without tags, comments and scripts',
      '<div>\n<p>Een <b>vet</b>te zin.</p>\n<p>Twee<br>regels.</p>\n</div>\n\n<!-- weg\n\nook weg -->\n\n<script>weg()</script>\n\nEen zin met <span>span</span>.',
      ['paragraph: Een vette zin.', 'paragraph: Twee regels.', 'paragraph: Een zin met span.'],
    ],
    [
      'are not rules and link definitions',
      'Een.\n\n***\n\n[a]: https://example.org\n\nTwee.',
      ['paragraph: Een.', 'paragraph: Twee.'],
    ],
    [
      'are credits and pointers too',
      'Een.\n\nFoto: Jan\n\nLees ook: Iets',
      ['paragraph: Een.', 'credit: Foto: Jan', 'read-more: Lees ook: Iets'],
    ],
    [
      'have their escapes and entities undone',
      '1\\. Geen lijst &amp; \\*geen nadruk\\*',
      ['paragraph: 1. Geen lijst & *geen nadruk*'],
    ],
    ['hold both lines of a hard break', 'Een  \ntwee', ['paragraph: Een twee']],
    ['keep apart the lines of a list', 'Een  \ntwee\\\ndrie', ['paragraph: Een / twee / drie']],
    [
      'are items where their lines have bullets',
      'Neem mee:<br>- brood<br>- water<br>- een jas',
      ['paragraph: Neem mee:', 'list-item: brood', 'list-item: water', 'list-item: een jas'],
    ],
    [
      'keep apart the lines of a cell',
      '| Dag | Zaal |\n|---|---|\n| Ma | Aula<br>Zaal 3<br>40 stoelen |',
      ['table-head: Dag | Zaal', 'table-row: Dag: Ma | Zaal: Aula / Zaal 3 / 40 stoelen'],
    ],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text, FILE)).toEqual(blocks);
  });

  it('carry all headings above, the nearest last', () => {
    const text = '# A\n\nx.\n\n## B\n\nx.\n\n### C\n\nx.\n\n## D\n\nx.\n\n# E\n\nx.';
    expect(readText(text, FILE).passages.map(({ headings }) => headings)).toEqual([
      [],
      ['B'],
      ['B', 'C'],
      ['D'],
      ['E'],
    ]);
  });

  it('are no reason to give up where they are nested without end', () => {
    const bytes = new TextEncoder().encode(`${'>'.repeat(3_000)} x`);
    expect(readBytes(bytes, FILE)).toEqual({ file: FILE, reason: 'too-deep' });
  });

  it('are none where nothing can be read', () => {
    const bytes = new TextEncoder().encode('<!-- niets -->\n\n---\n');
    expect(readBytes(bytes, FILE)).toEqual({ file: FILE, reason: 'no-text' });
  });
});

describe('the first lines of a Markdown text', () => {
  it('say who wrote it and when', () => {
    const text = '# De brug\n\nDoor Jan de Vries\n\nDatum: 5 juli 2021\n\nEen zin.';
    const { title, author, date, passages } = readText(text, FILE);
    expect({ title, author, date }).toEqual({
      title: 'De brug',
      author: 'Jan de Vries',
      date: '2021-07-05',
    });
    expect(passages.map((passage) => passage.text)).toEqual(['Een zin.']);
  });
});

describe('what a citation shows', () => {
  it('has no characters that turn or break the line', () => {
    const source = readText(
      '---\ntitle: "De \\u202Ebrug\\u0007"\n---\n## Een\u2066 kop\n\nEen zin.',
      FILE,
    );
    expect([source.title, source.passages[0]?.heading]).toEqual(['De brug', 'Een kop']);
  });
});

describe('Markdown that is made to take for ever', () => {
  it.each([
    ['brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['links', '[a]('.repeat(20_000)],
    ['emphasis', '*a **b '.repeat(20_000)],
    ['code', '`a``b```'.repeat(20_000)],
    ['notes', `${'[^a] '.repeat(20_000)}\n\n[^a]: x`],
  ])('is read all the same: %s', (_, text) => {
    expect(readText(text, FILE).blocks.length).toBeGreaterThan(0);
  });
});

describe('front matter', () => {
  const BODY = 'Een zin.';

  it('gives what it states of the source, and does not count as a block', () => {
    const { blocks, ...source } = readText(
      `---\ntitle: De brug\nauteur: [Jan, Piet]\npublisher: Krant\ndate: 2021-07\nurl: https://example.org/brug\nlang: nl-BE\ntags: water, brug\naliases: [de oude brug]\n---\n\n${BODY}`,
      FILE,
    );
    expect(source).toMatchObject({
      title: 'De brug',
      author: 'Jan, Piet',
      publisher: 'Krant',
      date: '2021-07',
      url: 'https://example.org/brug',
      language: 'nl',
      tags: ['water', 'brug'],
      aliases: ['de oude brug'],
      warnings: [],
    });
    expect(blocks).toEqual([{ kind: 'paragraph', text: BODY }]);
  });

  it.each<[string, string, string | null, number]>([
    ['an empty one', '', null, 0],
    ['comments and empty lines before the first key', '# noot\n\ntitle: De brug', 'De brug', 0],
    ['keys in quotes', '"title": De brug', 'De brug', 0],
    ['a title over two lines, put on one', 'title: |\n  De\n  brug', 'De brug', 0],
    ['a number for a title', 'title: 1984', '1984', 0],
    ['one that is no YAML', 'title: [De brug', null, 1],
    ['a list', 'title:\n  - a\n  - b', null, 1],
    [
      'a date that is none and a script for an address',
      'title: De brug\ndate: gisteren\nurl: "javascript:alert(1)"',
      'De brug',
      2,
    ],
    [
      'keys of the prototype',
      '__proto__: {title: x}\nconstructor: y\ntitle: De brug',
      'De brug',
      0,
    ],
    [
      'aliases without end',
      'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ntitle: De brug',
      null,
      1,
    ],
    ['tags that run code elsewhere', 'title: !!js/function "function () {}"', 'function () {}', 0],
    ['nesting without end', `title: ${'['.repeat(5_000)}`, null, 1],
  ])('takes %s', (_, yaml, title, warnings) => {
    const source = readText(`---\n${yaml}\n---\n${BODY}`, FILE);
    expect(source.title).toBe(title);
    expect(source.blocks).toEqual([{ kind: 'paragraph', text: BODY }]);
    expect(source.warnings).toHaveLength(warnings);
    expect(Object.prototype).not.toHaveProperty('title');
  });

  it.each([
    ['a rule at the top', '---\n\nEen zin.\n\n---\n\nTwee.', ['Een zin.', 'Twee.']],
    [
      'a line with a colon between rules',
      '---\nLet op: dit is een zin.\n---\n\nTwee.',
      ['Let op: dit is een zin.', 'Twee.'],
    ],
    [
      'a word and a colon between rules',
      '---\nNoot: een zin.\n---\nTwee.',
      ['Noot: een zin.', 'Twee.'],
    ],
    ['an empty one before a rule', '---\n---\n\nEen zin.\n\n---\n\nTwee.', ['Een zin.', 'Twee.']],
    ['one without an end', '---\ntitle: De brug\n\nEen zin.', ['title: De brug', 'Een zin.']],
  ])('does not swallow the text behind %s', (_, text, blocks) => {
    expect(readText(text, FILE).blocks.map((block) => block.text)).toEqual(blocks);
  });
});
