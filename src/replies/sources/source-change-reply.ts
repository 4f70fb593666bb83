import type { Locale } from '../../language/index.ts';
import type { Applied, Changed, Inspection, Proposed } from '../../material/index.ts';
import type { CheckedFile } from '../../snapshot/index.ts';
import type { Asked } from '../message/asked.ts';
import { citeMarkdown, shorten } from '../message/citation.ts';
import { compose } from '../message/compose.ts';
import { decisionControls, toRows } from '../message/controls.ts';
import { fitText } from '../message/fit.ts';
import { escapeMarkdown, quoteMarkdown } from '../message/markdown.ts';
import { replyToReload } from './reload-reply.ts';
import { cutSnippet } from '../lookup/snippet.ts';
import { changeTexts } from './source-change-texts.ts';
import { formatNumber, sharedTexts } from '../texts.ts';
import type { Reply } from '../types.ts';

/** How much is shown of each: names, warnings, and characters of one. */
const MOST_NAMES = 12;
const MOST_WARNINGS = 3;
const LONGEST_NAME = 40;
const LONGEST_FILE = 120;
const LONGEST_FACT = 120;
/** Of one passage that would be found: with three of them, the facts keep half of the message. */
const PASSAGE_LENGTH = 300;
const PASSAGE_ROOM = 640;

/** What a moderator sees of a change: the question, what came of it, or that nothing did. */
export function replyToChange(changed: Changed, asked: Asked): Reply {
  if (changed.kind === 'proposed') return replyToProposal(changed.proposed, asked);
  return changed.kind === 'applied'
    ? replyToApplied(changed.applied, asked.locale)
    : compose({ texts: [changeTexts[asked.locale].cancelled], private: true });
}

/** A change as a question, with what to know before saying yes. */
export function replyToProposal(proposed: Proposed, asked: Asked): Reply {
  const { proposal, kind, incoming, outgoing, undoes } = proposed;
  const { locale } = asked;
  const own = changeTexts[locale];
  const file = nameFile(proposal.file);
  const title = undoes === null ? own.question[kind](file) : own.undoTitle;
  const facts = describe(incoming?.checked ?? null, outgoing, locale);
  const about =
    undoes === null
      ? []
      : [own.undo[kind](file, `<t:${Math.floor(Date.parse(undoes.at) / 1000)}:R>`)];
  const yes =
    undoes === null
      ? { label: own.yes[kind], danger: kind === 'remove' }
      : { label: own.undoYes, danger: false };
  const isKept = undoes === null && kind !== 'add';
  return compose({
    texts: [
      [`### ${title}`, ...about, ...facts].join('\n'),
      ...(incoming === null ? [] : showPassages(incoming, locale)),
      ...(isKept ? [`-# ${own.willBeKept}`] : []),
    ],
    controls: toRows(decisionControls(proposal.id, yes, asked), asked),
    private: true,
  });
}

/** What was changed, and what came of it. */
function replyToApplied({ proposal, kind, report }: Applied, locale: Locale): Reply {
  const own = changeTexts[locale];
  const isUndo = proposal.undoes !== null;
  // What this change is about; /reload names all the rest.
  const unreadable = report.unreadable.filter(({ file }) => file === proposal.file);
  const title = (isUndo ? own.undone : own.done)[kind](proposal.file);
  return replyToReload({ ...report, unreadable, passedOver: [] }, locale, {
    title,
    ...(isUndo ? {} : { below: `-# ${own.mayUndo}` }),
  });
}

function nameFile(file: string): string {
  return escapeMarkdown(shorten(file, LONGEST_FILE));
}

/** What a file that comes holds, or else the one that goes. */
function describe(
  incoming: CheckedFile | null,
  outgoing: CheckedFile | null,
  locale: Locale,
): string[] {
  const shown = incoming ?? outgoing;
  if (shown === null) return [];
  const { none, unknown, facts: names, ...own } = changeTexts[locale];
  const { passages } = sharedTexts[locale];
  const isReplaced = incoming !== null && outgoing !== null;
  const content = [
    own.blocks(shown.blocks),
    `${passages(shown.passages)}${isReplaced ? ` (${own.now(passages(outgoing.passages))})` : ''}`,
  ];
  const companies = shown.companies.slice(0, MOST_NAMES).map((name) => shorten(name, LONGEST_NAME));
  const more = shown.companies.length - companies.length;
  const facts: [string, string][] = [
    [names.title, shown.title ?? none],
    [names.date, shown.date ?? unknown],
    [names.language, nameLanguage(shown.language, locale) ?? unknown],
    [names.format, [shown.format, ...(shown.encoding === null ? [] : [shown.encoding])].join(', ')],
    [names.content, content.join(', ')],
    [names.figures, formatNumber(shown.figures, locale)],
    ...shown.warnings
      .slice(0, MOST_WARNINGS)
      .map((warning): [string, string] => [names.warning, warning]),
  ];
  const lines = facts.map(([name, fact]) => line(name, shorten(fact, LONGEST_FACT)));
  const named = [...companies, ...(more > 0 ? [own.more(formatNumber(more, locale))] : [])];
  return [...lines, line(names.companies, named.join(', ') || none)];
}

function line(name: string, fact: string): string {
  return `- **${name}**: ${escapeMarkdown(fact)}`;
}

/** "Nederlands" for `nl`; a code that is none as it stands. */
function nameLanguage(code: string | null, locale: Locale): string | null {
  if (code === null) return null;
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function showPassages({ passages }: Inspection, locale: Locale): string[] {
  const shown = passages.map((passage) =>
    fitText(
      (most) => {
        const { text } = cutSnippet(passage.text, null, most);
        const quote = quoteMarkdown(text, { bold: [], underline: null });
        return `${quote}\n${citeMarkdown(passage, locale, LONGEST_NAME)}`;
      },
      PASSAGE_LENGTH,
      PASSAGE_ROOM,
    ),
  );
  const [first = '', ...rest] = shown;
  return shown.length === 0 ? [] : [`**${changeTexts[locale].found}**\n${first}`, ...rest];
}
