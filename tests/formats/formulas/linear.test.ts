import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { word } from '../make-word.ts';

/** The formulas of a text by themselves. */
async function formulasOf(content: Uint8Array | string, file: string): Promise<string[]> {
  const { passages } = await read(content, file);
  return passages.flatMap(({ text, formulas }) => formulas.map((range) => text.slice(...range)));
}

const math = (inside: string) => `<p>Dan is <math>${inside}</math> waar.</p>`;
const omml = (inside: string) =>
  word(
    `<w:p><w:r><w:t xml:space="preserve">Dan is </w:t></w:r><m:oMath xmlns:m="urn:m">${inside}</m:oMath><w:r><w:t xml:space="preserve"> waar.</w:t></w:r></w:p>`,
  );

const mi = (...names: string[]) => names.map((name) => `<mi>${name}</mi>`).join('');
const mn = (number: string) => `<mn>${number}</mn>`;
const mo = (sign: string) => `<mo>${sign}</mo>`;
const row = (...parts: string[]) => `<mrow>${parts.join('')}</mrow>`;
const of = (name: string, ...parts: string[]) => `<${name}>${parts.join('')}</${name}>`;

/** What a formula of MathML and the same of Word come to. */
const SAME: readonly (readonly [linear: string, mathml: string, omml: string])[] = [
  [
    '3^12',
    of('msup', mn('3'), mn('12')),
    '<m:sSup><m:e><m:r><m:t>3</m:t></m:r></m:e><m:sup><m:r><m:t>12</m:t></m:r></m:sup></m:sSup>',
  ],
  [
    'v_0 + at',
    row(of('msub', mi('v'), mn('0')), mo('+'), mi('a', 't')),
    '<m:sSub><m:e><m:r><m:t>v</m:t></m:r></m:e><m:sub><m:r><m:t>0</m:t></m:r></m:sub></m:sSub><m:r><m:t>+at</m:t></m:r>',
  ],
  [
    '(p−q)/(2r)',
    of('mfrac', row(mi('p'), mo('−'), mi('q')), row(mn('2'), mi('r'))),
    '<m:f><m:num><m:r><m:t>p−q</m:t></m:r></m:num><m:den><m:r><m:t>2r</m:t></m:r></m:den></m:f>',
  ],
  [
    '√(x+1)',
    of('msqrt', mi('x'), mo('+'), mn('1')),
    '<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e><m:r><m:t>x+1</m:t></m:r></m:e></m:rad>',
  ],
  [
    '∛(y)',
    of('mroot', mi('y'), mn('3')),
    '<m:rad><m:deg><m:r><m:t>3</m:t></m:r></m:deg><m:e><m:r><m:t>y</m:t></m:r></m:e></m:rad>',
  ],
  [
    '∑_(k=1)^m b_k',
    of('munderover', mo('∑'), row(mi('k'), mo('='), mn('1')), mi('m')) +
      of('msub', mi('b'), mi('k')),
    '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>k=1</m:t></m:r></m:sub><m:sup><m:r><m:t>m</m:t></m:r></m:sup><m:e><m:sSub><m:e><m:r><m:t>b</m:t></m:r></m:e><m:sub><m:r><m:t>k</m:t></m:r></m:sub></m:sSub></m:e></m:nary>',
  ],
  [
    '∫_0^5 g',
    of('msubsup', mo('∫'), mn('0'), mn('5')) + mi('g'),
    '<m:nary><m:sub><m:r><m:t>0</m:t></m:r></m:sub><m:sup><m:r><m:t>5</m:t></m:r></m:sup><m:e><m:r><m:t>g</m:t></m:r></m:e></m:nary>',
  ],
  [
    'lim_(h→0) h',
    of('munder', mi('lim'), row(mi('h'), mo('→'), mn('0'))) + mi('h'),
    '<m:func><m:fName><m:limLow><m:e><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>lim</m:t></m:r></m:e><m:lim><m:r><m:t>h→0</m:t></m:r></m:lim></m:limLow></m:fName><m:e><m:r><m:t>h</m:t></m:r></m:e></m:func>',
  ],
  [
    '(1, 0; 0, 1)',
    row(
      mo('('),
      of(
        'mtable',
        ...['10', '01'].map((each) =>
          of('mtr', ...Array.from(each, (cell) => of('mtd', mn(cell)))),
        ),
      ),
      mo(')'),
    ),
    `<m:d><m:e><m:m>${['10', '01'].map((each) => `<m:mr>${Array.from(each, (cell) => `<m:e><m:r><m:t>${cell}</m:t></m:r></m:e>`).join('')}</m:mr>`).join('')}</m:m></m:e></m:d>`,
  ],
  [
    'x̄',
    '<mover accent="true"><mi>x</mi><mo>¯</mo></mover>',
    '<m:acc><m:accPr><m:chr m:val="̅"/></m:accPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:acc>',
  ],
  [
    '(n; k)',
    row(mo('('), '<mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>', mo(')')),
    '<m:d><m:e><m:f><m:fPr><m:type m:val="noBar"/></m:fPr><m:num><m:r><m:t>n</m:t></m:r></m:num><m:den><m:r><m:t>k</m:t></m:r></m:den></m:f></m:e></m:d>',
  ],
  // Between a number and a fraction nothing else keeps them apart.
  [
    '4 2/3',
    mn('4') + of('mfrac', mn('2'), mn('3')),
    '<m:r><m:t>4</m:t></m:r><m:f><m:num><m:r><m:t>2</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f>',
  ],
  [
    '(2/3)bh',
    of('mfrac', mn('2'), mn('3')) + mi('b', 'h'),
    '<m:f><m:num><m:r><m:t>2</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f><m:r><m:t>bh</m:t></m:r>',
  ],
];

describe('a formula is told on one line', () => {
  it.each(SAME)('%s of MathML', async (linear, mathml) => {
    expect(await formulasOf(math(mathml), 'a.html')).toEqual([linear]);
  });

  it.each(SAME)('%s of Word', async (linear, _, inside) => {
    expect(await formulasOf(omml(inside), 'a.docx')).toEqual([linear]);
  });

  it('and stands in its sentence', async () => {
    const [first] = (await read(math(of('msup', mn('2'), mn('10'))), 'a.html')).passages;
    expect(first?.text).toBe('Dan is 2^10 waar.');
  });

  it.each([
    ['names of functions stand apart', mi('sin', 'x'), 'sin x'],
    ['absolute values', row(mo('|'), mi('a'), mo('−'), mi('b'), mo('|')), '|a − b|'],
    ['signs before a number', of('msup', mn('10'), row(mo('−'), mn('3'))), '10^−3'],
    ['primes', of('msup', mi('f'), mo('′')), 'f′'],
    [
      'scripts before',
      of(
        'mmultiscripts',
        mi('C'),
        '<none></none><none></none><mprescripts></mprescripts>',
        mn('6'),
        mn('14'),
      ),
      '_6^14 C',
    ],
    [
      'cases',
      row(
        mo('{'),
        of(
          'mtable',
          of(
            'mtr',
            of('mtd', mi('x')),
            of('mtd', '<mtext>als </mtext>', mi('x'), mo('&gt;'), mn('0')),
          ),
          of('mtr', of('mtd', mn('0')), of('mtd', '<mtext>anders</mtext>')),
        ),
      ),
      '{x, als x > 0; 0, anders',
    ],
    [
      'equations below each other',
      of(
        'mtable',
        of('mtr', of('mtd', mi('a')), of('mtd', mo('='), mi('b'))),
        of('mtr', of('mtd'), of('mtd', mo('='), mi('c'))),
      ),
      'a = b; = c',
    ],
    ['derivatives', of('mfrac', row(mi('d', 'y')), row(mi('d', 'x'))), 'dy/dx'],
    ['brackets of their own', of('mfenced', mi('a'), mi('b')), '(a,b)'],
    ['slanted letters', of('msup', mi('𝑥'), mn('2')), 'x^2'],
  ])('%s', async (_, mathml, linear) => {
    expect(await formulasOf(math(mathml), 'a.html')).toEqual([linear]);
  });
});

describe('what cannot be told', () => {
  const WARNING = '1 formula could not be told and stands as [formule]';

  it.each([
    [
      'MathML that says what is meant, not how it looks',
      math('<apply><plus/><ci>x</ci></apply>'),
      'a.html',
    ],
    ['an empty formula', math(''), 'a.html'],
    ['a picture without words', '<p>The law is <img class="formula" src="a.png">.</p>', 'a.html'],
    [
      'an object of an old editor',
      word(
        '<w:p><w:r><w:t>Dan is </w:t></w:r><w:r><w:object><o:OLEObject xmlns:o="urn:o" Type="Embed" ProgID="Equation.3"/></w:object></w:r></w:p>',
      ),
      'a.docx',
    ],
    [
      'an element that Word does not have',
      omml('<m:strange><m:r><m:t>x</m:t></m:r></m:strange>'),
      'a.docx',
    ],
  ])('has a mark, and a warning: %s', async (_, content, file) => {
    const source = await read(content, file);
    expect(source.passages.map(({ text }) => text).join(' ')).toContain('[formule]');
    expect(source.warnings).toEqual([WARNING]);
  });

  it('is not said of a picture that may show anything', async () => {
    const source = await read('<p>De pont <img src="a.png"> vaart.</p>', 'a.html');
    expect([source.passages[0]?.text, source.warnings]).toEqual(['De pont vaart.', []]);
  });
});

describe('a formula that a page holds twice is told once', () => {
  const MATH =
    '<math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">x^2</annotation></semantics></math>';
  it.each([
    ['annotated', MATH, 'x^2'],
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html" aria-hidden="true"><i>x</i>2</span></span>`,
      'x^2',
    ],
    [
      'MathJax 2',
      `<span class="MathJax_Preview">x2</span><span class="MathJax" data-mathml="${MATH.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"><nobr>x2</nobr></span><script type="math/tex">x^2</script>`,
      'x^2',
    ],
    ['MathJax 2, its source only', '<script type="math/tex; mode=display">x^2</script>', '$x^2$'],
    [
      'MathJax 3',
      `<mjx-container class="MathJax"><mjx-math aria-hidden="true">x2</mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`,
      'x^2',
    ],
    [
      'Wikipedia',
      `<span class="mwe-math-element"><span style="display: none">${MATH}</span><img class="mwe-math-fallback-image-inline" aria-hidden="true" alt="x^2"></span>`,
      'x^2',
    ],
    ['a picture with its words', '<img class="latex" alt="x^2">', 'x^2'],
    ['letters set as a formula', '<span class="math inline"><em>x</em><sup>2</sup></span>', 'x²'],
    [
      'letters with more than one raised or lowered',
      '<span class="math display"><em>N</em><sub><em>t</em> + 1</sub> = <em>N</em><sub>0</sub><em>e</em><sup><em>r</em><em>t</em></sup></span>',
      'N_(t+1) = N_0e^(rt)',
    ],
    ['TeX that was never set', '<span class="math display">\\[x^2\\]</span>', '\\[x^2\\]'],
    [
      'elements with a prefix',
      '<m:math xmlns:m="m"><m:msup><m:mi>x</m:mi><m:mn>2</m:mn></m:msup></m:math>',
      'x^2',
    ],
  ])('%s', async (_, formula, told) => {
    const page = `<p>Here ${formula} stands.</p>`;
    const [passage] = (await read(page, 'a.html')).passages;
    expect(passage?.text).toBe(`Here ${told} stands.`);
    expect(await formulasOf(page, 'a.html')).toEqual([told]);
  });
});

describe('letters that a page raises or lowers', () => {
  it.each([
    ['A<sub>n + 1</sub> volgt.', 'A_(n+1) volgt.'],
    ['De rest is e<sup>−kt</sup> deel.', 'De rest is e^(−kt) deel.'],
    ['Es bleibt e<sup>rt</sup> übrig.', 'Es bleibt e^(rt) übrig.'],
    ['There are 2<sup>2n</sup> of them.', 'There are 2^(2n) of them.'],
    ['De 2<sup>e</sup> dag, noot<sup>2a</sup>.', 'De 2e dag, noot2a.'],
    ['M<sup>me</sup> en M<sup>lle</sup> zijn er.', 'Mme en Mlle zijn er.'],
  ])('%s', async (text, told) => {
    const [passage] = (await read(`<p>${text}`, 'a.html')).passages;
    expect(passage?.text).toBe(told);
  });
});

describe('a formula that nobody wrote', () => {
  it.each([
    ['nested without end', '<p>x <math>' + '<mrow>'.repeat(900), 'a.html'],
    [
      'of twenty thousand parts',
      `<p>x <math>${'<msup><mi>x</mi><mn>2</mn></msup>'.repeat(20_000)}</math>`,
      'a.html',
    ],
    ['nested in Word', omml('<m:sSup><m:e>'.repeat(400) + '</m:e></m:sSup>'.repeat(400)), 'a.docx'],
    ['of signs that nothing ends', '\\('.repeat(50_000), 'a.md'],
    ['of raised letters only', 'a<sup>n</sup>'.repeat(20_000), 'a.md'],
  ])('%s is read in time', async (_, content, file) => {
    const started = performance.now();
    expect((await read(content, file)).blocks.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
