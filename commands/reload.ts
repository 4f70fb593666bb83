import { declareForModerators } from '../src/command/declare.ts';
import { defineCommand, type Request } from '../src/command/types.ts';
import type { Localized } from '../src/language/locale.ts';
import { shorten } from '../src/replies/citation.ts';
import { compose } from '../src/replies/compose.ts';
import { fitLines } from '../src/replies/fit.ts';
import { escapeMarkdown } from '../src/replies/markdown.ts';
import { costOf, MOST_CHARACTERS } from '../src/replies/room.ts';
import { formatNumber, sharedTexts } from '../src/replies/texts.ts';
import { unreadableReasons } from '../src/replies/unreadable.ts';
import type { ReplyFile } from '../src/replies/types.ts';
import type { ReloadReport } from '../src/snapshot/types.ts';
import { UserError } from '../src/user-error.ts';

/** Files named in each list; more are counted, and stand in an attached file. */
const MOST_FILES = 8;
const LONGEST_LINE = 150;
/** Well below what Discord takes in a server without boosts. */
const MOST_BYTES = 5_000_000;

const texts = {
  nl: {
    title: 'Materiaal opnieuw gelezen',
    same: 'Er is niets veranderd.',
    took: (seconds: string) => `in ${seconds} s`,
    added: 'Nieuw',
    changed: 'Veranderd',
    removed: 'Verwijderd',
    unreadable: 'Niet te lezen',
  },
  en: {
    title: 'Material read again',
    same: 'Nothing has changed.',
    took: (seconds: string) => `in ${seconds} s`,
    added: 'New',
    changed: 'Changed',
    removed: 'Removed',
    unreadable: 'Unreadable',
  },
} satisfies Localized<object>;

/** `/reload`: reads the folder anew and says what changed; for moderators. */
export default defineCommand({
  moderation: true,
  declaration: declareForModerators({
    name: 'reload',
    description: {
      nl: 'Lees het materiaal opnieuw en zie wat er veranderd is (moderators)',
      en: 'Read the material again and see what changed (moderators)',
    },
  }),
  answer: (request) => {
    checkMayReload(request);
    return request.capabilities.reload();
  },
  reply: (report, { locale }) => {
    const own = texts[locale];
    const shared = sharedTexts[locale];
    const size = shared.found(shared.passages(report.passages), shared.sources(report.sources));
    const took = own.took(formatNumber(report.milliseconds / 1000, locale));
    const head = `### ${own.title}\n-# ${size} · ${took}`;
    const lists = [
      { title: own.added, lines: report.added },
      { title: own.changed, lines: report.changed },
      { title: own.removed, lines: report.removed },
      { title: own.unreadable, lines: nameReasons(report, locale) },
    ].filter(({ lines }) => lines.length > 0);
    const share = Math.floor((MOST_CHARACTERS - costOf(head)) / Math.max(1, lists.length));
    const changes = lists.map((each) => showList(each, share, locale));
    const isLong = lists.some(({ lines }) => lines.length > MOST_FILES);
    return compose({
      texts: [head, ...(changes.length > 0 ? changes : [own.same])],
      files: isLong ? [toFile(lists)] : [],
      private: true,
    });
  },
});

/** Checked again when run: a server's settings may let others call the command. */
function checkMayReload({ guildId, mayManageGuild, capabilities }: Request): void {
  if (guildId === null) throw new UserError('not-in-a-server', {});
  const { moderatedGuildId } = capabilities;
  if (moderatedGuildId !== null && guildId !== moderatedGuildId) {
    throw new UserError('not-in-this-server', {});
  }
  if (!mayManageGuild) throw new UserError('not-a-moderator', {});
}

function nameReasons({ unreadable }: ReloadReport, locale: Request['locale']): string[] {
  return unreadable.map(({ file, reason }) => `${file}: ${unreadableReasons[locale][reason]}`);
}

/** Files under one title. */
interface FileList {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The first of them, as many as are read at a glance, and how many more there are. */
function showList({ title, lines }: FileList, share: number, locale: Request['locale']): string {
  const heading = `**${title}**\n`;
  const room = share - costOf(heading);
  const bullets = lines.map((line) => `- ${escapeMarkdown(shorten(line, LONGEST_LINE))}`);
  return heading + fitLines(bullets, { lines: MOST_FILES, room }, locale);
}

/** All of them, to be read outside Discord. */
function toFile(lists: readonly FileList[]): ReplyFile {
  const parts = lists.map(({ title, lines }) =>
    [`${title} (${lines.length})`, ...lines].join('\n'),
  );
  const text = `${parts.join('\n\n')}\n`;
  return { name: 'reload.txt', data: new TextEncoder().encode(text).subarray(0, MOST_BYTES) };
}
