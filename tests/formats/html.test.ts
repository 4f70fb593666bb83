import { describe, expect, it } from 'vitest';
import { blocksOfBody, read, reasonOf, show } from './read.ts';

const PROSE =
  'De rivier treedt elk voorjaar buiten haar oevers, want in de bergen smelt dan de sneeuw en de bedding is er te smal.';

describe('the blocks of a page', () => {
  it.each<[string, string, string[]]>([
    [
      'hold inline elements unsplit',
      '<p>Een <b>vet</b>te<i> zin</i>.</p>',
      ['paragraph: Een vette zin.'],
    ],
    [
      'are not glued where one ends',
      '<div>Een.<div>Twee.</div>Drie.</div>',
      ['paragraph: Een.', 'paragraph: Twee.', 'paragraph: Drie.'],
    ],
    ['hold both lines of a break', '<p>Een<br>twee</p>', ['paragraph: Een twee']],
    ['end at two breaks', 'Een.<br> <br/>Twee.', ['paragraph: Een.', 'paragraph: Twee.']],
    [
      'have their entities undone',
      '<p>R&amp;D &lt;b&gt; &euro;&nbsp;5 &#233;</p>',
      ['paragraph: R&D <b> € 5 é'],
    ],
    [
      'are quotes and what stands in them',
      '<blockquote>Een.<p>Twee.</p></blockquote>',
      ['quote: Een.', 'quote: Twee.'],
    ],
    [
      'are items of nested lists',
      '<ul><li>een<ul><li>twee</li></ul>drie<p>vier</p></li></ul>',
      ['list-item: een', 'list-item: twee', 'list-item: drie', 'list-item: vier'],
    ],
    [
      'are terms with their definitions',
      '<dl><dt>pont<dt>veer<dd>boot<dd>vaartuig<dt>kade</dl>',
      ['list-item: pont, veer: boot', 'list-item: vaartuig', 'list-item: kade'],
    ],
    [
      'are captions',
      '<figure><img alt="x"><figcaption>De <i>pont</i></figcaption></figure>',
      ['caption: De pont'],
    ],
    ['are code, whole', '<pre><code>a = 1\n\nb = 2</code></pre>', ['code: a = 1 b = 2']],
    [
      'are the paragraphs of a text that is preformatted',
      '<pre>Een.\nTwee.\n\nDrie.</pre>',
      ['code: Een. Twee.', 'code: Drie.'],
    ],
    [
      'have raised figures raised',
      '<p>10<sup>6</sup> m<sup>2</sup>, de 1<sup>e</sup>, CO<sub>2</sub></p>',
      ['paragraph: 10⁶ m², de 1e, CO2'],
    ],
    [
      'hold no marks of notes',
      '<p>Het was 12%<sup><a href="#n3">3</a></sup> en 5%<a href="#n4">[4]</a>.</p>',
      ['paragraph: Het was 12% en 5%.'],
    ],
    [
      'keep the marks of what is struck out',
      '<p>Het kost <s>20</s> <del>22</del> 25 euro.<s> </s></p><del><p>Weg.</p></del>',
      ['paragraph: Het kost ~~20~~ ~~22~~ 25 euro.', 'paragraph: Weg.'],
    ],
    [
      'keep links that are text',
      '<p>Zie <a href="#deel">deel 3</a> en <a href="/x">5</a>.</p>',
      ['paragraph: Zie deel 3 en 5.'],
    ],
    [
      'are headings, also a short line in bold above a text',
      `<h2>Deel</h2><p><strong>De pont</strong></p><p>${PROSE}</p><p><b>Let op</b></p>`,
      ['heading: Deel', 'heading: De pont', `paragraph: ${PROSE}`, 'paragraph: Let op'],
    ],
    [
      'are headings, also where they link to themselves',
      `<h2><a class="header" href="#deel">Deel</a></h2><h3>C# <a href="#c">#</a></h3><h3>§ 2<a class="headerlink" href="#par">¶</a></h3><p>${PROSE}</p>`,
      ['heading: Deel', 'heading: C#', 'heading: § 2', `paragraph: ${PROSE}`],
    ],
    [
      'are not what readers do not see',
      '<p>Een.</p><p hidden>x</p><p aria-hidden="true">x</p><svg><title>x</title><text>x</text></svg><select><option>x</select><textarea>x</textarea><noscript>x</noscript><iframe>x</iframe><!-- x -->',
      ['paragraph: Een.'],
    ],
    [
      'are told from one another where a page forgets to close them',
      '<p>Een.<p>Twee.<ul><li>drie<li>vier</ul>',
      ['paragraph: Een.', 'paragraph: Twee.', 'list-item: drie', 'list-item: vier'],
    ],
  ])('%s', async (_, body, blocks) => {
    expect(await blocksOfBody(body)).toEqual(blocks);
  });
});

describe('a table', () => {
  it.each<[string, string, string[]]>([
    [
      'has its header cells in each row',
      '<tr><th>Land<th>Rang</tr><tr><td>Peru<td>3</tr><tr><td><td>4</tr>',
      ['table-head: Land | Rang', 'table-row: Land: Peru | Rang: 3', 'table-row: Rang: 4'],
    ],
    [
      'may have its head in bold',
      '<tr><td><b>Land</b><td><b>Taal</b></tr><tr><td>Peru<td>Spaans</tr>',
      ['table-head: Land | Taal', 'table-row: Land: Peru | Taal: Spaans'],
    ],
    [
      'may have its head above numbers',
      '<tr><td>Land<td>Rang</tr><tr><td>Peru<td>3%</tr>',
      ['table-head: Land | Rang', 'table-row: Land: Peru | Rang: 3%'],
    ],
    [
      'may have none',
      '<tr><td>Peru<td>Lima</tr><tr><td>Chili<td>Santiago</tr>',
      ['table-row: Peru | Lima', 'table-row: Chili | Santiago'],
    ],
    [
      'may be of names and values',
      '<tr><th>Hoofdstad<td>Lima</tr><tr><th>Taal<td>Spaans</tr>',
      ['table-row: Hoofdstad: Lima', 'table-row: Taal: Spaans'],
    ],
    [
      'tells a cell over two rows in both',
      '<tr><th>Jaar<th>Land<th>Rang</tr><tr><td rowspan=2>2021<td>Peru<td>3</tr><tr><td>Chili<td>4</tr>',
      [
        'table-head: Jaar | Land | Rang',
        'table-row: Jaar: 2021 | Land: Peru | Rang: 3',
        'table-row: Jaar: 2021 | Land: Chili | Rang: 4',
      ],
    ],
    [
      'tells a cell over two columns once',
      '<tr><th>A<th>B<th>C</tr><tr><td colspan=2>x<td>y</tr>',
      ['table-head: A | B | C', 'table-row: A: x | C: y'],
    ],
    [
      'believes no span that is absurd',
      '<tr><th>A<th>B</tr><tr><td rowspan=99999999 colspan=0>x<td colspan=-3>y</tr><tr><td>z</tr>',
      ['table-head: A | B', 'table-row: A: x | B: y', 'table-row: A: x | B: z'],
    ],
    [
      'holds its cells whole',
      '<tr><th>A<th>B</tr><tr><td><p>een</p><p>twee</p><td><ul><li>x<li>y</ul></tr>',
      ['table-head: A | B', 'table-row: A: een twee | B: x y'],
    ],
    [
      'has a caption',
      '<caption>Rang</caption><tr><th>A<th>B</tr><tr><td>1<td>2</tr>',
      ['caption: Rang', 'table-head: A | B', 'table-row: A: 1 | B: 2'],
    ],
    [
      'is none where a cell is a text of its own',
      '<tr><td><a href="/">Begin</a><td><p>Een.<p>Twee.<p>Drie.</tr>',
      ['paragraph: Begin', 'paragraph: Een.', 'paragraph: Twee.', 'paragraph: Drie.'],
    ],
    [
      'has its rows told as such where a cell of theirs has some lines',
      '<tr><td>Taak<td>Inleveren</tr><tr><td>Essay<td><p>1/9<p>2/9<p>3/9</tr><tr><td>Toets<td>4/9</tr>',
      [
        'table-row: Taak | Inleveren',
        'table-row: Essay | 1/9 / 2/9 / 3/9',
        'table-row: Toets | 4/9',
      ],
    ],
    [
      'is none where what stands below its first row are texts and lists',
      '<tr><td>A<td>B</tr><tr><td>x<td><p>Een.<p>Twee.<ul><li>Drie</ul><p>Vier.</tr><tr><td>y<td>z</tr>',
      [
        'paragraph: A',
        'paragraph: B',
        'paragraph: x',
        'paragraph: Een.',
        'paragraph: Twee.',
        'list-item: Drie',
        'paragraph: Vier.',
        'paragraph: y',
        'paragraph: z',
      ],
    ],
    [
      'is none in one column',
      '<tr><td>Een.<br><br>Twee.</tr><tr><td>Drie.</tr>',
      ['paragraph: Een.', 'paragraph: Twee.', 'paragraph: Drie.'],
    ],
    [
      'is none where it only lays out a page',
      `<tr><td><h2>Deel</h2><p>${PROSE}</p><td><table><tr><td>x</table></tr>`,
      ['heading: Deel', `paragraph: ${PROSE}`, 'paragraph: x'],
    ],
  ])('%s', async (_, rows, blocks) => {
    expect(await blocksOfBody(`<table>${rows}</table>`)).toEqual(blocks);
  });
});

describe('what stands around a text', () => {
  it.each<[string, string]>([
    ['navigation', '<nav><a href="/">Begin</a></nav>'],
    ['navigation by its role', '<div role="navigation">Begin</div>'],
    ['a head', '<header><a href="/">De Bode</a> Elke dag nieuws</header>'],
    ['a foot', '<footer>© De Bode</footer>'],
    ['an aside', '<aside>Neem een abonnement</aside>'],
    ['a notice on cookies', '<div class="gdpr cookieNotice">Wij gebruiken cookies.</div>'],
    ['links to share it', '<ul class="article-share"><li><a href="#">Facebook</a></ul>'],
    ['related articles', '<div id="related"><a href="/b">Nog een stuk</a></div>'],
    ['a menu that scripts show', '<div style="display:none">Menu</div>'],
  ])('is left out: %s', async (_, furniture) => {
    expect(await blocksOfBody(`${furniture}<p>${PROSE}</p>${furniture}`)).toEqual([
      `paragraph: ${PROSE}`,
    ]);
  });

  it.each<[string, string]>([
    ['a share of a market', `<p class="market-share">${PROSE}</p>`],
    ['an article on cookies', `<div class="cookies"><p>${PROSE}</p></div>`],
    ['a page that says that it has a sidebar', `<div class="with-sidebar"><p>${PROSE}</p></div>`],
    ['a box in an article', `<article><aside><p>${PROSE}</p></aside></article>`],
    ['the head of an article', `<article><header><p>${PROSE}</p></header></article>`],
    ['a page that a script was to show', `<div style="display:none"><p>${PROSE}</p></div>`],
    ['a text outside the main part', `<main>x</main><p>${PROSE}</p>`],
  ])('is not: %s', async (_, body) => {
    expect(await blocksOfBody(body)).toContain(`paragraph: ${PROSE}`);
  });

  it('is read where a page holds nothing else', async () => {
    expect(await blocksOfBody('<nav><a href="/">Begin</a></nav>')).toEqual(['paragraph: Begin']);
  });
});

describe('what a page says of itself', () => {
  it.each<[string, string, object]>([
    [
      '<title> and meta',
      '<title>De pont</title><meta name=author content="Jan de Vries"><meta name=date content="2021-07-05">',
      { title: 'De pont', author: 'Jan de Vries', date: '2021-07-05' },
    ],
    [
      '<title> with the name of the site',
      '<title>De pont – De Bode</title><h1>De pont</h1>',
      { title: 'De pont' },
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"BlogPosting","headline":"De pont","author":{"name":"Jan"},"datePublished":"2021-07","inLanguage":"nl-BE"}</script>',
      { title: 'De pont', author: 'Jan', date: '2021-07', language: 'nl' },
    ],
    [
      'JSON-LD that is broken',
      '<title>De pont</title><script type="application/ld+json">{"@type":</script>',
      { title: 'De pont' },
    ],
    [
      'JSON-LD with keys of the prototype',
      '<title>De pont</title><script type="application/ld+json">{"@type":"Article","__proto__":{"headline":"x"},"author":{"__proto__":{"name":"y"}}}</script>',
      { title: 'De pont', author: null },
    ],
    [
      'a time of publication',
      '<time itemprop=datePublished datetime="2021-07-05T08:00">x</time>',
      { date: '2021-07-05' },
    ],
    ['an address that is none', '<link rel=canonical href="javascript:alert(1)">', { url: null }],
    [
      'control and direction characters',
      '<title>De \u202epont\u0007 \u2066x</title>',
      { title: 'De pont x' },
    ],
    ['nothing', '', { title: null, author: null, date: null, url: null }],
  ])('%s', async (_, head, metadata) => {
    expect(await read(`<html><head>${head}</head><p>${PROSE}</p>`, 'a.html')).toMatchObject(
      metadata,
    );
  });
});

describe('the encoding of a page', () => {
  it.each<[string, string, string, string]>([
    ['as it says', '<meta charset="iso-8859-2">', '\u00b3', 'ł'],
    [
      'as it says in the older way',
      '<meta http-equiv=content-type content="text/html; charset=koi8-r">',
      '\u00c1',
      'а',
    ],
    ['Windows-1252 where it says Latin 1', '<meta charset="latin1">', '\u0080', '€'],
    [
      'what the bytes are where what it says is no encoding',
      '<meta charset="nonsense">',
      '\u00e9',
      'é',
    ],
  ])('is %s', async (_, meta, byte, letter) => {
    const bytes = Buffer.from(`${meta}<p>Een zin met ${byte} erin.</p>`, 'latin1');
    expect(show(await read(bytes, 'a.htm'))).toEqual([`paragraph: Een zin met ${letter} erin.`]);
  });

  it('is UTF-8 where the bytes are, whatever it says', async () => {
    const page = '<meta charset="windows-1252"><p>Één</p>';
    expect(show(await read(page, 'a.html'))).toEqual(['paragraph: Één']);
  });
});

describe('a hostile page', () => {
  it.each([
    ['elements without end', '<div>'.repeat(50_000)],
    ['elements of all sorts', '<b><table><tr><td><ul><li>'.repeat(10_000)],
    ['lists and quotes', '<blockquote><ul><li>'.repeat(10_000)],
  ])('is refused: %s', async (_, body) => {
    expect(await reasonOf(`${body}x`, 'a.html')).toBe('too-deep');
  });

  it('is read where very much stands in one element', async () => {
    const bytes = Buffer.from('<p>Een zin.'.repeat(150_000));
    expect((await read(bytes, 'a.html')).blocks).toHaveLength(150_000);
  });

  it('is read as deep as pages go', async () => {
    expect(await blocksOfBody(`${'<div>'.repeat(900)}x`)).toEqual(['paragraph: x']);
  });

  it('says nothing where there is nothing', async () => {
    expect(await reasonOf('<html><script>x</script></html>', 'a.html')).toBe('no-text');
    expect(await reasonOf('\0\u0001\u0002\0', 'a.html')).toBe('binary');
  });
});
