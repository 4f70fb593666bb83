import type { Locale, Localized } from '../../language/index.ts';
import type { ReloadReport } from '../../snapshot/index.ts';
import { shorten } from '../message/citation.ts';
import { compose } from '../message/compose.ts';
import { fitLines } from '../message/fit.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { costOf, MOST_CHARACTERS } from '../message/room.ts';
import { formatNumber, sharedTexts } from '../texts.ts';
import type { Reply, ReplyFile } from '../types.ts';
import { unreadableReasons } from '../errors/unreadable.ts';

/** Files named in each list; more are counted, and stand in an attached file. */
const MOST_FILES = 8;
const LONGEST_LINE = 150;
/** Well below what Discord takes in a server without boosts. */
const MOST_BYTES = 5_000_000;

const texts = {
  nl: {
    title: 'Het materiaal is opnieuw gelezen',
    same: (size: string) => `Er is niets veranderd: ${size}.`,
    took: (seconds: string) => `in ${seconds} s`,
    kept: (count: string) => `${count} ongewijzigd en niet opnieuw gelezen`,
    warnings: 'Let op',
    added: 'Nieuw',
    changed: 'Veranderd',
    removed: 'Verwijderd',
    unreadable: 'Niet te lezen',
    passedOver: 'Overgeslagen (dit formaat kan Voetnoot niet lezen)',
  },
  en: {
    title: 'The material has been read again',
    same: (size: string) => `Nothing has changed: ${size}.`,
    took: (seconds: string) => `in ${seconds} s`,
    kept: (count: string) => `${count} unchanged and not read again`,
    warnings: 'Note',
    added: 'New',
    changed: 'Changed',
    removed: 'Removed',
    unreadable: 'Unreadable',
    passedOver: 'Skipped (a format that Voetnoot cannot read)',
  },
} satisfies Localized<object>;

/** What stands around a report; nothing where it is left out. */
export interface AroundReport {
  /** Plain text. */
  readonly title?: string;
  /** Markdown under it. */
  readonly below?: string;
}

/** What a reload changed, for a moderator. */
export function replyToReload(
  report: ReloadReport,
  locale: Locale,
  { title, below = '' }: AroundReport = {},
): Reply {
  const own = texts[locale];
  const shared = sharedTexts[locale];
  const size = shared.found(shared.passages(report.passages), shared.sources(report.sources));
  // Never none at all.
  const seconds = Math.max(report.milliseconds / 1000, 0.1);
  const took = own.took(formatNumber(seconds, locale));
  const kept = report.kept > 0 ? ` · ${own.kept(formatNumber(report.kept, locale))}` : '';
  const changes = [report.added, report.changed, report.removed];
  const isSame = title === undefined && changes.every(({ length }) => length === 0);
  const head = isSame
    ? own.same(size)
    : `### ${escapeMarkdown(shorten(title ?? own.title, LONGEST_LINE))}\n-# ${size} · ${took}${kept}`;
  const lists = [
    { title: own.added, lines: report.added },
    { title: own.changed, lines: report.changed },
    { title: own.removed, lines: report.removed },
    { title: own.unreadable, lines: nameReasons(report, locale) },
    { title: own.warnings, lines: report.warnings },
    { title: own.passedOver, lines: report.passedOver ?? [] },
  ].filter(({ lines }) => lines.length > 0);
  const room = MOST_CHARACTERS - costOf(head) - costOf(below);
  const share = Math.floor(room / Math.max(1, lists.length));
  const shown = lists.map((each) => showList(each, share, locale));
  const isLong = lists.some(({ lines }) => lines.length > MOST_FILES);
  return compose({
    texts: [head, ...shown, below],
    files: isLong ? [toFile(lists)] : [],
    private: true,
  });
}

function nameReasons({ unreadable }: ReloadReport, locale: Locale): string[] {
  return unreadable.map(({ file, reason }) => `${file}: ${unreadableReasons[locale][reason]}`);
}

/** Files under one title. */
interface FileList {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The first of them, as many as are read at a glance, and how many more there are. */
function showList({ title, lines }: FileList, share: number, locale: Locale): string {
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
