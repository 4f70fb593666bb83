import { describe, expect, it } from 'vitest';
import { folderOf, parseLines, runTerminal } from './run-terminal.ts';

const folder = await folderOf({
  'water.md': [
    '# Waterbouw',
    'Een sluis is een waterwerk dat schepen van het ene peil naar het andere brengt.',
    'Een gemaal is een gebouw met pompen die een polder droog houden.',
    'Een dijk is een lange wal van aarde die land tegen hoog water beschermt.',
    'Een stuw is een beweegbare dam die een rivier op peil houdt.',
  ].join('\n\n'),
});

const quiz = (...args: readonly string[]) => runTerminal('ask', ['--seeds', folder, ...args]);

describe('/quiz at a terminal', () => {
  it('prints cards with their choices, answer and citation; the seed gives the same again', async () => {
    const { code, stdout } = await quiz('/quiz number:2 seed:7');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^\/quiz\nseed:7\n\n1\. \(Een\) _____ is een [^]*\n {3}a\) \w+\n {3}b\) /u,
    );
    expect(stdout).toMatch(/\n {3}Answer: \w+\n {3}Waterbouw · ¶\d · water\.md\n\n2\. /u);
    expect((await quiz('/quiz aantal:2 seed:7')).stdout).toBe(stdout);
  });

  it('has them as JSON, as many as --limit says', async () => {
    const { code, stdout } = await quiz('--json', '--limit', '3', '/quiz source:water.md');
    expect(code).toBe(0);
    const [found] = parseLines(stdout);
    const card = {
      kind: 'term',
      question: expect.stringContaining('_____'),
      choices: expect.toSatisfy(
        (choices: unknown) => Array.isArray(choices) && choices.length === 4,
      ),
      answer: expect.stringMatching(/^(?:Sluis|Gemaal|Dijk|Stuw)$/u),
      passage: expect.stringMatching(/^[\w-]{12}$/u),
      citation: { file: 'water.md', title: 'Waterbouw', paragraph: expect.any(Number), link: null },
    };
    expect(found).toMatchObject({
      command: 'quiz',
      seed: expect.any(Number),
      cards: [card, card, card],
    });
  });
});
