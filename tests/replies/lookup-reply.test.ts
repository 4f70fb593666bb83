import { describe, expect, it } from 'vitest';
import type { Answer, AskAnswer, FoundPassage } from '../../src/answers/types.ts';
import type { Passage } from '../../src/library/types.ts';
import { replyToLookup, type LookupView } from '../../src/replies/lookup/lookup-reply.ts';
import { snapshotOf } from '../answers/look-up.ts';
import { readMarkdown, textsOf } from './discord-markdown.ts';

const { library } = await snapshotOf({
  'tides.md':
    '---\ntitle: Tides\ndate: 2024-02\n---\n# Tides\n\nAlpha.\n\nBravo.\n\n# Two\n\nCharlie.\n',
  'locks.md': '# Locks\n\nDelta.\n',
  'more/tides.md': '---\ntitle: Tides\n---\nEcho.\n',
});

function passageOf(text: string): Passage {
  const found = library.passages.find((passage) => passage.text === text);
  if (!found) throw new Error(`nothing says ${text}`);
  return found;
}

function foundOf(text: string, more: Partial<FoundPassage> = {}): FoundPassage {
  const rest = { score: 1, highlights: [], figures: [], sentence: null };
  return { passage: passageOf(text), ...rest, ...more };
}

function answerOf(texts: readonly string[], more: Partial<AskAnswer> = {}): AskAnswer {
  return {
    command: 'ask',
    query: 'water?',
    total: texts.length,
    sources: 1,
    confidence: 'sure',
    passages: texts.map((text) => foundOf(text)),
    nearest: [],
    doubt: null,
    ...more,
  };
}

const bold = () => [];

/** What a reader sees, line by line. */
function shown(
  answer: Answer,
  locale: 'nl' | 'en' = 'en',
  view: Partial<LookupView> = {},
): string[] {
  const asked = { command: 'ask', userId: '1', locale, private: false };
  const { query } = answer;
  const reply = replyToLookup(answer, {
    asked,
    page: 1,
    source: null,
    query,
    title: query,
    bold,
    ...view,
  });
  return textsOf(reply).flatMap((text) => readMarkdown(text).text.split('\n'));
}

describe('the passages of an answer', () => {
  it('stand under one line for each source, in their order', () => {
    expect(shown(answerOf(['Alpha.', 'Charlie.', 'Delta.', 'Bravo.', 'Echo.'])).slice(1)).toEqual([
      'Tides · 2024-02 · tides.md',
      'Alpha.',
      '[1] ¶2',
      'Charlie.',
      '[2] Two · ¶5',
      'Locks · locks.md',
      'Delta.',
      '[3] ¶2',
      // Another has the same title: the title alone would not tell.
      'Tides · 2024-02 · tides.md',
      'Bravo.',
      '[4] ¶3',
      'Tides · more/tides.md',
      'Echo.',
      '[5] ¶1',
    ]);
  });

  it('of a source that comes back are under its title alone', () => {
    const lines = shown(answerOf(['Alpha.', 'Delta.', 'Bravo.']));
    expect(lines.filter((line) => line.startsWith('Tides'))).toEqual([
      'Tides · 2024-02 · tides.md',
      'Tides',
    ]);
  });

  it('under the same item say so once', () => {
    const above = { kind: 'list-item' as const, text: 'Kinds:', depth: 1 };
    const found = (text: string): FoundPassage => {
      const self = { kind: 'list-item' as const, text, depth: 2 };
      const marks = { highlights: [], answering: null };
      const thought = [
        { number: 1, block: above, role: 'path' as const, ...marks },
        { number: 2, block: self, role: 'self' as const, ...marks },
      ];
      return foundOf(text, { thought });
    };
    const passages = [found('Alpha.'), found('Bravo.'), found('Delta.')];
    const lines = shown(answerOf([], { passages }));
    expect(lines.filter((line) => !line.startsWith('['))).toEqual([
      'water?',
      'Tides · 2024-02 · tides.md',
      'Kinds:',
      'Alpha.',
      'Bravo.',
      'Locks · locks.md',
      'Kinds:',
      'Delta.',
    ]);
  });

  it('are said to be for one of two things that were asked', () => {
    const passages = [foundOf('Alpha.', { about: '*ebb*' }), foundOf('Delta.', { about: 'flood' })];
    const lines = shown(answerOf([], { passages }));
    expect(lines[lines.indexOf('Alpha.') - 1]).toBe('*ebb*');
    expect(lines[lines.indexOf('Delta.') - 1]).toBe('flood');
  });

  it('are cited from the first block shown to the last, with their pages', () => {
    const [one, two] = ['Bravo.', 'Charlie.'].map((text, at) => {
      const { number } = passageOf(text);
      const block = { kind: 'paragraph' as const, text, page: at + 3 };
      return { number, block, highlights: [], answering: null };
    });
    if (!one || !two) throw new Error('there are two');
    const thought = [
      { ...one, role: 'lead-in' as const },
      { ...two, role: 'self' as const },
    ];
    expect(shown(answerOf([], { passages: [foundOf('Charlie.', { thought })] })).at(-1)).toBe(
      '[1] Two · p. 3–4 · ¶3–5',
    );
  });
});

describe('the count of passages', () => {
  const texts = ['Alpha.', 'Bravo.'];
  it.each<[string, Partial<AskAnswer>, number, string | undefined]>([
    ['is shown where there are more', { total: 7 }, 1, '7 passages in 3 sources · 1–2 below'],
    ['is not where all are shown', { total: 2 }, 1, undefined],
    ['is not where the answer is unsure', { total: 7, confidence: 'unsure' }, 1, undefined],
    ['but which are shown is, on a later page', { total: 7, confidence: 'unsure' }, 2, '6–7 below'],
  ])('%s', (_, more, page, expected) => {
    const lines = shown(answerOf(texts, { sources: 3, ...more }), 'en', { page });
    expect(lines.find((line) => /below|passages in/u.test(line))).toBe(expected);
  });

  it('is always there for other commands', () => {
    const { doubt: _doubt, ...found } = answerOf(texts, { sources: 3 });
    const lines = shown({ ...found, command: 'stat', isAbout: true, untold: [] }, 'en', {
      page: 1,
    });
    expect(lines).toContain('2 passages in 3 sources');
  });
});

describe('why an answer is not sure', () => {
  const words = { known: ['china', 'data'], unknown: ['demo*cratie'] };
  const none = { known: [], unknown: words.unknown };
  it.each<[Answer['confidence'], AskAnswer['doubt'], 'nl' | 'en', string]>([
    [
      'unsure',
      { reason: 'unknown', ...words },
      'nl',
      '‘demo*cratie’ komt nergens voor in het materiaal; over ‘china’ en ‘data’ staat er wel iets:',
    ],
    [
      'unsure',
      { reason: 'unknown', ...words },
      'en',
      '‘demo*cratie’ appears nowhere in the material; on ‘china’ and ‘data’ it has this:',
    ],
    [
      'unsure',
      { reason: 'unknown', ...none },
      'nl',
      '‘demo*cratie’ komt nergens voor in het materiaal; dit komt er het dichtst bij.',
    ],
    [
      'unsure',
      { reason: 'apart', known: ['working', 'memory'], unknown: [] },
      'nl',
      '‘working’ en ‘memory’ staan nergens bij elkaar; dit komt er het dichtst bij.',
    ],
    [
      'unsure',
      { reason: 'apart', known: ['working', 'memory'], unknown: [] },
      'en',
      '‘working’ and ‘memory’ never appear together; this comes closest.',
    ],
    [
      'unsure',
      { reason: 'weak', known: ['china'], unknown: [] },
      'nl',
      'Dit komt er het dichtst bij, maar is misschien niet het antwoord.',
    ],
    ['unsure', null, 'en', 'This comes closest, but it may not be the answer.'],
    [
      'none',
      { reason: 'unknown', ...words },
      'nl',
      '‘demo*cratie’ komt nergens voor in het materiaal; ‘china’ en ‘data’ wel.',
    ],
    [
      'none',
      { reason: 'unknown', ...words },
      'en',
      '‘demo*cratie’ appears nowhere in the material; ‘china’ and ‘data’ do.',
    ],
    [
      'none',
      { reason: 'unknown', ...none },
      'en',
      '‘demo*cratie’ appears nowhere in the material.',
    ],
    [
      'none',
      { reason: 'unknown', known: [], unknown: ['a', 'b', 'c', 'd', 'e'] },
      'en',
      'The material says nothing about this.',
    ],
    [
      'none',
      { reason: 'weak', known: ['china'], unknown: [] },
      'nl',
      'Hierover staat niets in het materiaal.',
    ],
    [
      'none',
      { reason: 'course', known: [], unknown: [] },
      'nl',
      'Dat hoofdstuk of tentamen staat niet in het materiaal; met `/bron lijst` of `/bron toon` zie je wat er wel in staat.',
    ],
  ])('%s, %j in %s', (confidence, doubt, locale, expected) => {
    const texts = confidence === 'none' ? [] : ['Alpha.'];
    const lines = shown(answerOf(texts, { confidence, doubt: doubt ?? null }), locale);
    expect(lines[1]).toBe(expected);
  });

  it('names a person once, by both his names', () => {
    const doubt = { reason: 'unknown', known: ['Jan', 'Bos'], unknown: ['fiets'] } as const;
    const of = (query: string) =>
      shown(answerOf(['Alpha.'], { query, confidence: 'unsure', doubt }), 'nl')[1];
    expect(of('heeft Jan Bos een fiets?')).toMatch(/over ‘Jan Bos’ staat/u);
    expect(of('heeft Jan in Bos een fiets?')).toMatch(/over ‘Jan’ en ‘Bos’ staat/u);
  });

  it('names few words, each shortened', () => {
    const unknown = ['w'.repeat(300), 'b', 'c', 'd', 'e', 'f'];
    const [, line = ''] = shown(
      answerOf(['Alpha.'], {
        confidence: 'unsure',
        doubt: { reason: 'unknown', known: [], unknown },
      }),
    );
    expect(line).toMatch(/^‘w{39}…’, ‘b’, ‘c’, ‘d’ and other words appear nowhere/u);
  });

  it('where nothing was found is said with what there is', () => {
    const nearest = ['Alpha', 'Bravo'];
    const doubt = { reason: 'unknown', known: [], unknown: ['x'] } as const;
    const answer = answerOf([], { confidence: 'none', doubt, nearest });
    expect(shown(answer, 'nl')[2]).toBe('Wel te vinden: Alpha, Bravo');
    const defining = { ...answer, command: 'define' } as const;
    expect(shown(defining, 'nl').slice(1)).toEqual([
      'Het materiaal legt dit begrip niet uit.',
      'Wel uitgelegd: Alpha, Bravo',
    ]);
  });

  it('names what a figure is not told of', () => {
    const { doubt: _doubt, ...found } = answerOf(['Alpha.'], { confidence: 'unsure' });
    const counting = {
      ...found,
      command: 'stat',
      isAbout: true,
      untold: ['sna*vel', 'vis'],
    } as const;
    expect(shown(counting, 'nl')).toContain(
      'Bij het eerste getal staat niets over ‘sna*vel’ en ‘vis’; misschien is het niet wat je zoekt.',
    );
    expect(shown({ ...counting, untold: ['vis'] }, 'en')).toContain(
      'Nothing is said of ‘vis’ with the first figure; it may not be what you asked.',
    );
  });

  it('tells that no figure was found, not that nothing was', () => {
    const counting = {
      ...answerOf([], { confidence: 'none' }),
      command: 'stat',
      untold: [],
    } as const;
    expect(shown({ ...counting, isAbout: false }, 'nl')[1]).toBe(
      'Hierover staan geen cijfers in het materiaal.',
    );
    expect(shown({ ...counting, isAbout: false }, 'en')[1]).toBe(
      'The material has no figures about this.',
    );
  });
});

describe('a heading that was asked for', () => {
  const outline = Array.from({ length: 14 }, (_, at) => `Part *${at}*`);
  const heading = { number: 4, text: 'Chapter # 2', file: 'a_b.md', outline };
  const answer = answerOf(['Alpha.'], { heading });

  it('stands above the passages with the first lines of its outline', () => {
    const lines = shown(answer);
    expect(lines.slice(1, 3)).toEqual(['Chapter # 2 · ¶4', 'Part *0*']);
    expect(lines.slice(11, 14)).toEqual([
      'Part *9*',
      '… and 4 more',
      'See the whole outline with `/source show` and a_b.md',
    ]);
    expect(lines.at(-1)).toBe('[1] ¶2');
  });

  it('is not said again on a later page', () => {
    expect(shown(answer, 'en', { page: 2 }).join('\n')).not.toContain('Chapter');
  });
});
