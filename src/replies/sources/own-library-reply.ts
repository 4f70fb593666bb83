import type { Locale, Localized } from '../../language/index.ts';
import type { Packed } from '../../libraries/index.ts';
import type { Asked } from '../message/asked.ts';
import { shorten } from '../message/citation.ts';
import { compose } from '../message/compose.ts';
import { decisionControls, toRows } from '../message/controls.ts';
import { fitLines } from '../message/fit.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { changeTexts } from './source-change-texts.ts';
import { plural } from '../texts.ts';
import type { Reply } from '../types.ts';

/** What came of asking for all of a server's library. */
export type OwnFound =
  | { readonly kind: 'exported'; readonly packed: Packed }
  /** Whether all is to be deleted, asked the first or the second time. */
  | { readonly kind: 'forget'; readonly time: 1 | 2; readonly state: string }
  | { readonly kind: 'forgotten' | 'kept' };

/** How the button of a yes says what it is for, where the id of a change stands. */
export const FORGET = {
  write: (time: 1 | 2, state: string): string => `forget${time}-${state}`,
  read(change: string): { readonly time: 1 | 2; readonly state: string } | null {
    const [, time, state] = /^forget([12])-([\w-]{12})$/.exec(change) ?? [];
    return state === undefined ? null : { time: time === '1' ? 1 : 2, state };
  },
};

/** Names of files that are shown, and the room that they have. */
const NAMED = { lines: 20, room: 2_000 };

const texts = {
  nl: {
    exported: (files: number) =>
      `${plural(files, 'bestand', 'bestanden', 'nl')} van deze server. Alleen jij ziet dit bericht; bewaar wat je wilt houden.`,
    parts: (part: number, parts: number) =>
      `Dit is deel ${part} van ${parts}. De rest krijg je met \`/bron exporteren\` en de optie \`deel\`.`,
    left: 'Deze zijn te groot om via Discord te sturen. Vraag ze aan de beheerder van de bot:',
    title: { 1: 'Alles van deze server verwijderen?', 2: 'Weet je het zeker?' },
    question: {
      1: 'Alle bestanden van deze server worden verwijderd, met wat bewaard is om terug te draaien en waaruit kanalen worden beantwoord. Wil je ze houden, haal ze dan eerst op met `/bron exporteren`.',
      2: 'Dit kan niet worden teruggedraaid: `/bron terugdraaien` werkt hierna niet meer.',
    },
    yes: { 1: 'Verwijderen', 2: 'Definitief verwijderen' },
    forgotten:
      'Alles van deze server is verwijderd. Antwoorden die al in Discord staan, blijven daar; met `/bron toevoegen` begin je opnieuw.',
  },
  en: {
    exported: (files: number) =>
      `${plural(files, 'file', 'files', 'en')} of this server. Only you see this message; save what you want to keep.`,
    parts: (part: number, parts: number) =>
      `This is part ${part} of ${parts}. Get the rest with \`/source export\` and the option \`part\`.`,
    left: 'These are too large to send through Discord. Ask whoever runs the bot for them:',
    title: { 1: 'Delete everything of this server?', 2: 'Are you sure?' },
    question: {
      1: 'All files of this server are deleted, with what is kept to undo changes and what channels are answered from. To keep them, fetch them first with `/source export`.',
      2: 'This cannot be undone: `/source undo` does not bring it back.',
    },
    yes: { 1: 'Delete', 2: 'Delete for good' },
    forgotten:
      'Everything of this server has been deleted. Answers that are in Discord already stay there; start anew with `/source add`.',
  },
} satisfies Localized<object>;

/** What a moderator sees of it; nobody else does. */
export function replyToOwnLibrary(found: OwnFound, asked: Asked): Reply {
  const own = texts[asked.locale];
  if (found.kind === 'exported') return replyWithArchives(found.packed, asked.locale);
  if (found.kind === 'forget') {
    const { time, state } = found;
    const yes = { label: own.yes[time], danger: true };
    return compose({
      texts: [`### ${own.title[time]}\n${own.question[time]}`],
      controls: toRows(decisionControls(FORGET.write(time, state), yes, asked), asked),
      private: true,
    });
  }
  const text = found.kind === 'forgotten' ? own.forgotten : changeTexts[asked.locale].cancelled;
  return compose({ texts: [text], private: true });
}

function replyWithArchives({ archives, files, left, part, parts }: Packed, locale: Locale): Reply {
  const own = texts[locale];
  const lines = left.map((file) => `- ${escapeMarkdown(shorten(file))}`);
  return compose({
    texts: [
      ...(files > 0 ? [own.exported(files)] : []),
      ...(parts > 1 ? [own.parts(part, parts)] : []),
      ...(left.length > 0 ? [`${own.left}\n${fitLines(lines, NAMED, locale)}`] : []),
    ],
    files: archives,
    private: true,
  });
}
