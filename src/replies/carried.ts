import { foldWhiteSpace } from '../library/index.ts';
import type { Locale, Localized } from '../language/index.ts';
import type { TextPart } from './compose.ts';
import { escapeMarkdown, unescapeMarkdown } from './markdown.ts';

/** What was asked, as the message of the answer carries it for its buttons. */
export interface Carried {
  readonly query: string;
  /** The only source that was searched, as it was named; null for all. */
  readonly source: string | null;
}

/** Discord keeps the `id` that a component is sent with, and gives it back with each button. */
const QUERY_ID = 101;
const SOURCE_ID = 102;

const labels: Localized<{ readonly query: string; readonly source: string }> = {
  nl: { query: 'Gezocht naar', source: 'Alleen in' },
  en: { query: 'Searched for', source: 'Only in' },
};

/** The title of an answer; where it is not what was asked, that stands under it. */
export function carry(title: string, { query, source }: Carried, locale: Locale): TextPart[] {
  const [shown, asked] = [title, query].map(foldWhiteSpace);
  const heading = `### ${escapeMarkdown(shown ?? '')}`;
  return [
    ...(shown === asked
      ? [{ content: heading, id: QUERY_ID }]
      : [{ content: heading }, line(labels[locale].query, query, QUERY_ID)]),
    ...(source === null ? [] : [line(labels[locale].source, source, SOURCE_ID)]),
  ];
}

function line(label: string, text: string, id: number): TextPart {
  return { content: `-# ${label}: ${escapeMarkdown(foldWhiteSpace(text))}`, id };
}

/** Before the text itself: "### " or "-# Label: ". In the text every colon is escaped. */
const PREFIX = /^(?:#{1,3} |-# [^:\\]*: )/u;

/** What the components of a message, as Discord gives them back, say was asked; null for nothing. */
export function readCarried(components: unknown): Carried | null {
  const found = new Map<number, string>();
  collect(components, found);
  const query = found.get(QUERY_ID);
  return query === undefined ? null : { query, source: found.get(SOURCE_ID) ?? null };
}

function collect(node: unknown, found: Map<number, string>): void {
  if (Array.isArray(node)) for (const child of node) collect(child, found);
  if (typeof node !== 'object' || node === null) return;
  if ('components' in node) collect(node.components, found);
  if (!('id' in node) || !('content' in node)) return;
  if (typeof node.id !== 'number' || typeof node.content !== 'string') return;
  found.set(node.id, unescapeMarkdown(node.content.replace(PREFIX, '')));
}
