import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createGaps } from '../../src/answers/gaps/gaps.ts';
import { loadCommands } from '../../src/command/load.ts';
import type { Command, Request } from '../../src/command/types.ts';
import { fold } from '../../src/language/index.ts';
import { buildSource } from '../../src/library/source/build-source.ts';
import { NO_METADATA } from '../../src/library/metadata/metadata.ts';
import { createLibrary } from '../../src/library/read-folder.ts';
import type { Block } from '../../src/library/types.ts';
import { errorReply } from '../../src/replies/errors/errors.ts';
import { replyToProposal } from '../../src/replies/sources/source-change-reply.ts';
import type { Reply } from '../../src/replies/types.ts';
import type { CheckedFile } from '../../src/snapshot/check-report.ts';
import { buildSnapshot } from '../../src/snapshot/build-snapshot.ts';
import type { ReloadReport, Snapshot } from '../../src/snapshot/types.ts';
import { UserError } from '../../src/system/user-error.ts';
import { checkComponents } from '../../src/preview/refusals/check-components.ts';
import { componentSchema } from '../fake-discord/message-body.ts';
import { Problems } from '../fake-discord/problems.ts';
import { hostileText } from './hostile-text.ts';
import { quotesOf, readMarkdown, textsOf } from './discord-markdown.ts';

const commands = await loadCommands();
const CUT = '[…]';

/** Each builds a library dozens of times, which takes a while where others work too. */
vi.setConfig({ testTimeout: 180_000 });

interface Material {
  readonly title: string | null;
  readonly heading: string;
  readonly file: string;
  readonly texts: readonly string[];
}

const material: fc.Arbitrary<Material> = fc.record({
  title: fc.option(hostileText),
  heading: hostileText,
  file: hostileText,
  texts: fc.array(hostileText, { minLength: 1, maxLength: 7 }),
});
const locale = fc.constantFrom('nl' as const, 'en' as const);

function snapshotOf({ title, heading, file, texts }: Material): Promise<Snapshot> {
  const paragraphs = texts.map((text): Block => ({ kind: 'paragraph', text }));
  const document = {
    encoding: null,
    metadata: { ...NO_METADATA, title, author: title, publisher: heading },
    blocks: [{ kind: 'heading' as const, text: heading, level: 1 }, ...paragraphs],
    warnings: [],
  };
  const facts = { file, format: 'txt', hash: file, dateInName: null };
  return buildSnapshot(createLibrary([buildSource(document, facts)]));
}

/** A request of a moderator, in a server. */
function requestOf(command: string, rest: Partial<Request>): Request {
  return {
    command,
    subcommand: null,
    options: {},
    locale: 'nl',
    userId: '1',
    guildId: '2',
    mayManageGuild: true,
    page: 1,
    targetText: null,
    private: false,
    // The most buttons that there are.
    mayBeWrong: true,
    capabilities: { moderatedGuildId: null, reload: () => Promise.reject(new Error('no reload')) },
    ...rest,
  };
}

function find(name: string): Command {
  const command = commands.get(name);
  if (!command) throw new Error(`there is no /${name}`);
  return command;
}

async function replyOf(name: string, rest: Partial<Request>, snapshot: Snapshot): Promise<Reply> {
  const request = requestOf(name, rest);
  const command = find(name);
  return command.reply(await command.answer(request, snapshot), request, snapshot);
}

/** What Discord would refuse of a reply. */
function problemsOf(reply: Reply): unknown[] {
  const problems = new Problems();
  checkComponents(z.array(componentSchema).parse(reply.components), true, [], problems);
  const torn = textsOf(reply).filter((text) => /\p{Surrogate}/u.test(text));
  return [...problems.found, ...torn];
}

/** Quotes of a reply that are not word for word in one of the texts, marks of cuts aside. */
function misquotesOf(reply: Reply, texts: readonly string[]): string[] {
  return quotesOf(reply).filter((quote) => {
    const bare = quote.includes(CUT) ? quote.replaceAll(CUT, '').trim() : quote;
    // What a list shows as its number may be the beginning of the text.
    return !texts.some((text) => text.includes(bare) || text.replace(/^\d+\.\s+/u, '') === bare);
  });
}

/** As many stand on a page. */
const cut = (many: number): number => Math.min(5, many);

/** How many passages a page shows at least and at most where all match: of a question one for each thought, each text once. */
function boundsOf({ library: { passages } }: Snapshot, isByThought: boolean): [number, number] {
  if (!isByThought) return [cut(passages.length), cut(passages.length)];
  const thoughts = new Map<number, Set<string>>();
  for (const { thought, text } of passages) {
    thoughts.set(thought.from, (thoughts.get(thought.from) ?? new Set()).add(fold(text)));
  }
  const texts = [...thoughts.values()];
  // Of two that share a text, that text may be shown of both, and so only once.
  const apart = texts.filter((own) =>
    texts.every((other) => other === own || !Array.from(own).some((text) => other.has(text))),
  );
  return [cut(apart.length + (apart.length < texts.length ? 1 : 0)), cut(texts.length)];
}

const lookups = [
  ['ask', 'question', 'water'],
  ['ask', 'question', 'Acme water @everyone'],
  ['company', 'name', 'acme'],
  ['stat', 'topic', 'water'],
] as const;

describe.each(lookups)('the reply to /%s %s: %s', (name, option, query) => {
  it('is within the limits, quotes word for word with a citation each, and formats nothing of it', async () => {
    await fc.assert(
      fc.asyncProperty(material, locale, async (made, asked) => {
        const snapshot = await snapshotOf(made);
        const reply = await replyOf(
          name,
          { options: { [option]: query }, locale: asked },
          snapshot,
        );
        expect(problemsOf(reply)).toEqual([]);
        expect(misquotesOf(reply, made.texts)).toEqual([]);
        const texts = textsOf(reply);
        expect(texts.flatMap((text) => readMarkdown(text).loose)).toEqual([]);
        const cited = texts.join('\n').match(/^-# \\\[\d+\\\] .*¶\d/gmu) ?? [];
        const [fewest, most] = boundsOf(snapshot, name === 'ask');
        expect(cited.length).toBeGreaterThanOrEqual(fewest);
        expect(cited.length).toBeLessThanOrEqual(most);
        expect(quotesOf(reply).length).toBeGreaterThanOrEqual(cited.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the reply to any lookup', () => {
  it('is within the limits for any query, or the query is refused in words', async () => {
    const snapshot = await snapshotOf({
      title: null,
      heading: 'Kop',
      file: 'a.txt',
      texts: ['Acme.'],
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lookups),
        fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 400 })),
        locale,
        async ([name, option], query, asked) => {
          const options = { [option]: query };
          const reply = await replyOf(name, { options, locale: asked }, snapshot).catch(
            (error: unknown) => {
              if (error instanceof UserError) return errorReply(error, asked, 'id');
              throw error;
            },
          );
          expect(problemsOf(reply)).toEqual([]);
          expect(textsOf(reply).flatMap((text) => readMarkdown(text).loose)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the replies to the other commands', () => {
  it('are within the limits for any material', async () => {
    await fc.assert(
      fc.asyncProperty(material, locale, async (made, asked) => {
        const snapshot = await snapshotOf(made);
        const show = { subcommand: 'show', locale: asked };
        const replies = [
          await replyOf('help', { locale: asked }, snapshot),
          await replyOf('source', { subcommand: 'list', locale: asked }, snapshot),
          await replyOf('source', { ...show, options: { source: made.file } }, snapshot),
          await replyOf(
            'source',
            { ...show, options: { source: made.file, paragraph: 2 } },
            snapshot,
          ),
        ];
        for (const reply of replies) expect(problemsOf(reply)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are within the limits for hundreds of sources and headings', async () => {
    const names = Array.from({ length: 300 }, (_, place) => `${place} ${'*_`naam`_* '.repeat(12)}`);
    const headings = names.map((text): Block => ({ kind: 'heading', text, level: 1 }));
    const sources = names.map((title, place) =>
      buildSource(
        {
          encoding: null,
          metadata: { ...NO_METADATA, title, author: title, publisher: title },
          blocks: place === 0 ? headings : [{ kind: 'paragraph', text: 'Acme.' }],
          warnings: [],
        },
        { file: `map/${title}.txt`, format: 'txt', hash: String(place), dateInName: null },
      ),
    );
    const snapshot = await buildSnapshot(createLibrary(sources));
    const source = sources[0]?.file ?? '';
    for (const asked of ['nl', 'en'] as const) {
      for (const page of [1, 2, 29, 30]) {
        const list = await replyOf('source', { subcommand: 'list', page, locale: asked }, snapshot);
        expect(problemsOf(list)).toEqual([]);
        // Each source whole, though every sign of it is escaped.
        expect(
          textsOf(list)
            .join('\n')
            .match(/passages?$/gmu),
        ).toHaveLength(10);
      }
      const outline = await replyOf(
        'source',
        { subcommand: 'show', options: { source }, locale: asked },
        snapshot,
      );
      expect(problemsOf(outline)).toEqual([]);
      expect(textsOf(outline).join('\n')).toMatch(/… (?:en nog|and) \d+/u);
    }
  });

  it('are within the limits for any change that is proposed', async () => {
    const names = fc.array(hostileText, { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(material, names, locale, fc.boolean(), async (made, many, asked, isNew) => {
        const [source] = (await snapshotOf(made)).library.sources;
        if (source === undefined) throw new Error('there is a source');
        const { file, title } = made;
        const checked: CheckedFile = {
          file,
          format: 'txt',
          encoding: file,
          title,
          date: file,
          language: file,
          blocks: 9,
          passages: 7,
          companies: many,
          figures: 3,
          warnings: many,
        };
        const { passages } = source;
        const change = { id: 'abcdefghijkl', file, before: 'a', after: isNew ? 'b' : null };
        const undoes = isNew ? null : { ...change, at: new Date().toISOString() };
        const reply = replyToProposal(
          {
            proposal: { ...change, undoes: undoes?.id ?? null },
            kind: isNew ? 'replace' : 'remove',
            incoming: isNew ? { checked, passages } : null,
            outgoing: checked,
            undoes,
          },
          requestOf('source', { locale: asked }),
        );
        expect(problemsOf(reply)).toEqual([]);
        expect(misquotesOf(reply, made.texts)).toEqual([]);
        const [head = ''] = textsOf(reply);
        const loose = head.split('\n').flatMap((line) => readMarkdown(line).loose);
        // What stands there unescaped is the time that Discord shows.
        expect(loose.join('').replace('<>', '')).toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('are within the limits for any report of a reload, and name each sort of change', async () => {
    const snapshot = await snapshotOf({
      title: null,
      heading: 'Kop',
      file: 'a.txt',
      texts: ['Acme.'],
    });
    const files = fc.array(hostileText, { maxLength: 40 });
    const report: fc.Arbitrary<ReloadReport> = fc.record({
      added: files,
      changed: files,
      removed: files,
      unreadable: files.map((all) => all.map((file) => ({ file, reason: 'binary' as const }))),
      sources: fc.nat(),
      passages: fc.nat(),
      kept: fc.nat(),
      warnings: fc.array(hostileText),
      milliseconds: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(report, async (made) => {
        const capabilities = { moderatedGuildId: null, reload: () => Promise.resolve(made) };
        const reply = await replyOf('reload', { capabilities, locale: 'en' }, snapshot);
        expect(problemsOf(reply)).toEqual([]);
        const text = textsOf(reply).join('\n');
        for (const [title, list] of [
          ['New', made.added],
          ['Changed', made.changed],
          ['Removed', made.removed],
          ['Unreadable', made.unreadable],
        ] as const) {
          expect(text.includes(`**${title}**\n- `)).toBe(list.length > 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are within the limits for as many words as /gaps keeps, and show both lists', async () => {
    const full = createGaps();
    for (let place = 0; place < 1_200; place++) {
      const word = `${'語'.repeat(15)}*_${place}`;
      for (const time of place < 1_100 ? [0, 1] : [0]) {
        full.note('2', [{ stem: word, word }]);
        full.noteWrong('2', `${place}-${time}`, [{ stem: word, word }]);
      }
    }
    const capabilities = { moderatedGuildId: null, reload: () => Promise.reject(new Error('no')) };
    const empty = await snapshotOf({ title: null, heading: 'a', file: 'a.txt', texts: ['a'] });
    const reply = await replyOf('gaps', { capabilities: { ...capabilities, gaps: full } }, empty);
    expect(problemsOf(reply)).toEqual([]);
    const [missing = '', wrong = '', kept = ''] = textsOf(reply);
    for (const list of [missing, wrong])
      expect(list.match(/^- .* vragen$/gmu)?.length).toBeGreaterThan(9);
    expect(wrong).toContain('glossary.yaml');
    expect(kept).not.toContain('…');
  });
});
