import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, parseLines, runTerminal, type Finished } from './run-terminal.ts';

const CHIPS = [
  '---',
  'title: Chips',
  'date: 2024-03',
  'lang: nl',
  '---',
  'De markt voor chips groeide al jaren, aldus Acme.',
  '## Afzet',
  'In 2023 groeide de afzet met 12,5%.',
  'De fabrieken van Acme draaien dag en nacht, ook in het weekend.',
];
const many = Array.from(
  { length: 12 },
  (_, place) =>
    `Het bedrijf Acme opende vestiging nummer ${'xvi'.repeat(place + 1)} aan de rivier.`,
);
const folder = await folderOf({
  'chips.md': CHIPS.join('\n\n').replace(/\n\n(?=title|date|lang|---)/gu, '\n'),
  'map/acme.txt': many.join('\n\n'),
});

/** Nothing on stdout, exit code 2, and on stderr the message without a stack trace. */
function refusal(message: RegExp): Finished {
  const stack = String.raw`\n\s+at |node:internal|file://`;
  const stderr: string = expect.stringMatching(
    new RegExp(`^(?![^]*(?:${stack}))[^]*${message.source}`, 'u'),
  );
  return { code: 2, stdout: '', stderr };
}

describe('an answer as JSON', () => {
  it('has the keys of the contract, with what is unknown as null', async () => {
    const { code, stdout } = await runTerminal('ask', ['--seeds', folder, '--json', '/stat afzet']);
    expect(code).toBe(0);
    const [answer] = parseLines(stdout);
    expect(answer).toMatchObject({
      command: 'stat',
      query: 'afzet',
      total: 1,
      confidence: 'sure',
      nearest: [],
      passages: [
        {
          id: expect.stringMatching(/^[\w-]{12}$/u),
          text: 'In 2023 groeide de afzet met 12,5%.',
          score: expect.any(Number),
          highlights: [[19, 24]],
          figures: [{ text: '12,5%', start: 29, end: 34, value: 12.5, unit: '%' }],
          citation: {
            file: 'chips.md',
            title: 'Chips',
            date: '2024-03',
            heading: 'Afzet',
            paragraph: 3,
            page: null,
            slide: null,
            second: null,
            url: null,
          },
        },
      ],
    });
  });
});

function askInDutch(...args: readonly string[]): Promise<Finished> {
  return runTerminal('ask', ['--seeds', folder, ...args], { LANG: 'nl_NL.UTF-8' });
}

describe('references instead of an answer', () => {
  it('are of each source that answers, once', async () => {
    const { code, stdout } = await askInDutch('--cite', 'apa', '/stat afzet');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Chips. (2024, maart).\n' });
    const several = await askInDutch('--cite', 'BibTeX', '--limit', '30', '/ask Acme');
    expect(several.stdout.match(/^@misc\{/gmu)).toHaveLength(2);
  });

  it('are of one paragraph', async () => {
    const { stdout } = await askInDutch('--cite', 'markdown', '/bron toon chips.md alinea:3');
    expect(stdout).toBe('> In 2023 groeide de afzet met 12,5%.\n>\n> — *Chips*, maart 2024\n');
  });

  it('are of nothing else', async () => {
    expect(await askInDutch('--cite', 'apa', '/bron lijst')).toEqual(
      refusal(/--cite kan bij een vraag/),
    );
    expect(await askInDutch('--cite', 'apa', '/bron toon chips.md alinea:2')).toEqual(
      refusal(/een alinea die geen kop is/),
    );
    expect(await askInDutch('--cite', 'harvard', '/stat afzet')).toEqual(
      refusal(/apa, mla, bibtex, plain of markdown, niet "harvard"/),
    );
  });
});

describe('a definition as JSON', () => {
  it('says where the term stands and what it means', async () => {
    const terms = await folderOf({
      'a.txt': 'Osmosis is the movement of water through a membrane.',
    });
    const args = ['--seeds', terms, '--json', '/define osmosis'];
    const { code, stdout } = await runTerminal('ask', args);
    expect(code).toBe(0);
    expect(parseLines(stdout)).toMatchObject([
      {
        command: 'define',
        query: 'osmosis',
        total: 1,
        confidence: 'sure',
        passages: [
          {
            definition: { term: [0, 7], body: [11, 51] },
            citation: { file: 'a.txt', paragraph: 1 },
          },
        ],
        nearest: [],
      },
    ]);
  });
});

describe('the page of a company', () => {
  const files = {
    'a.txt': 'De omzet van Brixum steeg. De topman van Brixum zwijgt. De fabriek is van Talmo N.V.',
    'b.txt': 'Brixum, een online recruiter, groeit.',
  };

  it('begins with what it is, and where that stands', async () => {
    const seeds = await folderOf(files);
    const { stdout } = await runTerminal('ask', ['--seeds', seeds, '/company brixum']);
    expect(stdout).toMatch(/\n\neen online recruiter\n— ¶1 · b\.txt\n/u);
  });

  it('has it in its JSON, null where nothing says so', async () => {
    const seeds = await folderOf(files);
    const descriptions = ['brixum', 'talmo'].map(async (name) => {
      const { stdout } = await runTerminal('ask', ['--seeds', seeds, '--json', `/company ${name}`]);
      return parseLines(stdout)[0];
    });
    expect(await Promise.all(descriptions)).toMatchObject([
      {
        company: {
          description: {
            text: 'een online recruiter',
            start: 8,
            end: 28,
            citation: { file: 'b.txt', paragraph: 1 },
          },
        },
      },
      { company: { name: 'Talmo N.V.', description: null } },
    ]);
  });
});

describe('a batch', () => {
  const lines = [
    { id: 'c', command: 'company', query: 'acme' },
    { id: 7, command: 'ask', query: 'Waar opende Acme een vestiging?' },
    { id: 'source', command: 'company', query: 'acme', source: 'chips' },
    ...['😀😀', '.*+?^${}()|[]\\', '__proto__ constructor', 'xyzzy'].map((query) => ({
      id: query,
      command: 'ask',
      query,
    })),
    { id: 'empty', command: 'ask', query: '  ' },
    { id: 'long', command: 'ask', query: 'woord '.repeat(1_000) },
    { id: 'no source', command: 'stat', query: 'afzet', source: 'nope' },
    { id: 'x', command: 'company', query: 'Xyzzy' },
    { id: 'd', command: 'define', query: 'xyzzy' },
    { id: 'function words', command: 'ask', query: 'de het een' },
    { id: 'two', command: 'compare', query: 'afzet', a: 'chips' },
    { id: 'no side', command: 'compare', query: 'afzet', a: 'chips', b: 'nope' },
  ];

  it('is answered line by line, in order, from one process', async () => {
    const text = lines.map((line) => JSON.stringify(line)).join('\r\n');
    const batch = join(await folderOf({ 'b.jsonl': `\ufeff${text}\n\n` }), 'b.jsonl');
    const { code, stdout, stderr } = await runTerminal('ask', [
      '--seeds',
      folder,
      '--batch',
      batch,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answers = parseLines(stdout);
    expect(answers).toMatchObject(lines.map(({ id, command, query }) => ({ id, command, query })));
    const [company, question, inSource, ...others] = answers;
    expect(company).toMatchObject({ total: 14, company: { name: 'Acme', aliases: [] } });
    expect(company).toHaveProperty('passages.length', 14);
    expect(question).toHaveProperty('passages.length', 10);
    expect(inSource).toMatchObject({ total: 2 });
    for (const answer of others.slice(0, 4)) {
      expect(answer).toMatchObject({ total: 0, confidence: 'none', passages: [] });
      expect(answer).not.toHaveProperty('error');
    }
    const refused = others.slice(4, 7);
    expect(refused).toMatchObject([
      { error: expect.stringContaining('did not say what to search for') },
      { error: expect.stringContaining('too long') },
      { error: expect.stringContaining('no source "nope"') },
    ]);
    for (const answer of refused)
      expect(answer).toMatchObject({ confidence: 'none', passages: [] });
    expect(others[7]).toMatchObject({
      confidence: 'none',
      nearest: expect.arrayContaining(['Acme']),
    });
    expect(others[8]).toMatchObject({ confidence: 'none', passages: [] });
    expect(others[9]).not.toMatchObject({ confidence: 'sure' });
    const passage = { citation: { file: expect.stringContaining('chips') } };
    expect(others[10]).toMatchObject({ sides: [{ passage }] });
    const error = expect.stringContaining('no source or company "nope"');
    expect(others[11]).toMatchObject({ sides: [], figures: [], error });
  });

  it('gives as many passages as --limit says', async () => {
    const text = lines
      .slice(0, 2)
      .map((line) => JSON.stringify(line))
      .join('\n');
    const batch = join(await folderOf({ 'b.jsonl': text }), 'b.jsonl');
    const args = ['--seeds', folder, '--limit', '3', '--batch', batch];
    const answers = parseLines((await runTerminal('ask', args)).stdout);
    for (const answer of answers) expect(answer).toHaveProperty('passages.length', 3);
    expect(answers[0]).toMatchObject({ total: 14 });
  });

  it('is refused whole, every such line named, where one cannot be used', async () => {
    const batch = join(
      await folderOf({ 'b.jsonl': '{"id":"a","command":"ask","query":"x"}\nnope\n\n[]' }),
      'b.jsonl',
    );
    expect(await runTerminal('ask', ['--seeds', folder, '--batch', batch])).toEqual(
      refusal(/Line 2 .*not JSON\nLine 4 [^]*\nNothing was answered/u),
    );
  });
});

describe('an answer for a person', () => {
  it('is the quotes, wrapped, each with its citation under it, and plain where there is no terminal', async () => {
    const { code, stdout, stderr } = await runTerminal('ask', ['--seeds', folder, '/stat afzet'], {
      LANG: 'nl_NL.UTF-8',
      FORCE_COLOR: '1',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      '/cijfers afzet\n1 passage in 1 bron\n\nChips · 2024-03 · chips.md\n  In 2023 groeide de afzet met 12,5%.\n  — [1] Afzet · ¶3\n',
    );
  });

  it.each([
    ['nl_NL.UTF-8', 'Naast elkaar: Neerslag', 'Niet erbij: 1 rij zonder getal.'],
    ['en_US.UTF-8', 'Side by side: Neerslag', 'Left out: 1 row without a number.'],
  ])(
    'shows figures that compare side by side, in %s, and says what is left out',
    async (LANG, title, left) => {
      const rows = '| Brixel | 80 mm |\n| Talmo | – |\n| Vandel | ruim 65 mm |\n| Oldmo | 91 mm |';
      const seeds = await folderOf({
        'weer.md': `# Weer\n\n| Dorp | Neerslag |\n|-|-|\n${rows}\n`,
      });
      const { stdout } = await runTerminal('ask', ['--seeds', seeds, '/stat neerslag'], { LANG });
      expect(stdout).toContain(
        `\n\n${title}\n  Brixel  80 mm\n  Vandel  ruim 65 mm\n  Oldmo   91 mm\n  ${left}\n  — Weer · ¶3–6 · weer.md\n`,
      );
    },
  );

  it.each([
    [['/source show chips ¶3'], /> In 2023 groeide de afzet met 12,5%\.\n¶3/u],
    [['/ask xyzzy'], /‘xyzzy’ appears nowhere in the material\./u],
    [['/ask xyzzy source:chips'], /‘xyzzy’ appears nowhere in the material\./u],
    [['/company xyzzy source:chips'], /This source says nothing about this/u],
    [['/help'], /\/company acme/iu],
    [['--help'], /--batch FILE/u],
    [['--version'], /^\d+\.\d+\.\d+\n$/u],
    [['--limit', '0', '/company acme'], /^\/company Acme\n14 passages in 2 sources(?![^]*below)/u],
    [
      ['/source list'],
      /^2 sources\nChips · 2024-03 · chips\.md · 3 passages\nmap\/acme\.txt · 12 passages\n$/u,
    ],
  ])('%s', async (args, shown) => {
    const { code, stdout, stderr } = await runTerminal('ask', ['--seeds', folder, ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(shown);
  });
});

describe('/companies', () => {
  const names = Array.from({ length: 30 }, (_, place) => `Zor${'aeiou'[place % 5]}${place}x`);
  const named = names.map((name) => `De topman van ${name} BV vertrok in de zomer.`);

  it('names all of them, however many', async () => {
    const all = await folderOf({ 'many.txt': named.join('\n\n') });
    const { stdout } = await runTerminal('ask', ['--seeds', all, '--json', '/companies']);
    expect(parseLines(stdout)).toMatchObject([
      { command: 'companies', total: 30, companies: { length: 30 } },
    ]);
    const shown = (await runTerminal('ask', ['--seeds', all, '/companies'])).stdout;
    expect(shown.trim().split('\n')).toHaveLength(31);
    const some = await runTerminal('ask', ['--seeds', all, '--limit', '2', '/companies']);
    expect(some.stdout).toMatch(/^30 names\n.+\n.+\n… and 28 more\n$/u);
  });
});

describe('what cannot be asked is refused in a sentence:', () => {
  it.each<[string, string[], RegExp]>([
    ['nothing at all', [], /Nothing was asked/u],
    ['a question of 6,000 characters', [`/ask ${'woord '.repeat(1_000)}`], /too long: 5,999/u],
    ['an unknown command', ['/dance'], /no command "\/dance".*\/company/u],
    ['an unknown source', ['/ask water source:nope'], /no source "nope".*Chips/u],
    ['an unknown source to compare in', ['/compare water source:nope'], /no source "nope".*Chips/u],
    ['a moderator’s command', ['/reload'], /no command "\/reload"/u],
    ['a change of the material', ['/source remove chips'], /in Discord or in the preview/u],
    ['JSON of a text', ['--json', '/help'], /--json goes with/u],
    ['a limit below zero', ['--limit', '-1', '/ask a'], /--limit[^\n]*\n$/u],
  ])('%s', async (_, args, message) => {
    expect(await runTerminal('ask', ['--seeds', folder, ...args])).toEqual(refusal(message));
  });

  it('a folder that is not there', async () => {
    expect(await runTerminal('ask', ['--seeds', '/nope', '/ask a'])).toEqual(refusal(/"\/nope"/u));
  });

  it('a folder without anything to read, from the environment, in Dutch', async () => {
    const empty = await folderOf({ 'leeg.txt': '', 'nullen.md': '\0\0\0\0' });
    const env = { SEEDS_DIR: empty, LANG: 'nl_NL.UTF-8' };
    expect(await runTerminal('ask', ['/ask a'], env)).toEqual(
      refusal(/geen bestand dat Voetnoot kan lezen/u),
    );
  });

  it('a wrong variable in the environment', async () => {
    expect(await runTerminal('ask', ['/ask a'], { REPLIES: 'x' })).toEqual(
      refusal(/REPLIES must be/u),
    );
  });
});
