import { declareForModerators } from '../src/command/declare.ts';
import { defineCommand, type Request } from '../src/command/types.ts';
import type { Localized } from '../src/language/locale.ts';
import { shorten } from '../src/replies/citation.ts';
import { compose } from '../src/replies/compose.ts';
import { escapeMarkdown } from '../src/replies/markdown.ts';
import { formatNumber, sharedTexts } from '../src/replies/texts.ts';
import { unreadableReasons } from '../src/replies/unreadable.ts';
import type { ReloadReport } from '../src/snapshot/types.ts';
import { UserError } from '../src/user-error.ts';

/** Files named in each list; more are counted. */
const MOST_FILES = 15;

const texts = {
  nl: {
    title: 'Materiaal opnieuw gelezen',
    same: 'Er is niets veranderd.',
    took: (seconds: string) => `in ${seconds} s`,
    added: 'Nieuw',
    changed: 'Veranderd',
    removed: 'Verwijderd',
    unreadable: 'Niet te lezen',
    more: (count: string) => `… en nog ${count}`,
  },
  en: {
    title: 'Material read again',
    same: 'Nothing has changed.',
    took: (seconds: string) => `in ${seconds} s`,
    added: 'New',
    changed: 'Changed',
    removed: 'Removed',
    unreadable: 'Unreadable',
    more: (count: string) => `… and ${count} more`,
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
    const lists = [
      list(own.added, report.added, locale),
      list(own.changed, report.changed, locale),
      list(own.removed, report.removed, locale),
      list(own.unreadable, nameReasons(report, locale), locale),
    ].filter((text) => text !== '');
    const changes = lists.length > 0 ? lists : [own.same];
    return compose({
      texts: [`### ${own.title}\n-# ${size} · ${took}`, ...changes],
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

function list(title: string, lines: readonly string[], locale: Request['locale']): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, MOST_FILES).map((line) => `- ${escapeMarkdown(shorten(line, 150))}`);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [texts[locale].more(formatNumber(rest, locale))] : [];
  return [`**${title}**`, ...shown, ...more].join('\n');
}
