import { nameCollection } from '../../answers/index.ts';
import { foldWhiteSpace } from '../../library/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import type { Asked } from './asked.ts';
import type { TextPart } from './compose.ts';
import { escapeMarkdown, unescapeMarkdown } from './markdown.ts';

/** The collection that a channel is answered from. */
export interface OfChannel {
  readonly collection: string;
  /** Whether it is in the material; where it is not, everything is searched. */
  readonly isThere: boolean;
}

/** What was asked, as the message of the answer carries it for its buttons. */
export interface Carried {
  readonly query: string;
  /** The only source that was searched, as it was named; null for all. */
  readonly source: string | null;
  /** Where the channel says what is searched; null or left out where who asked does. */
  readonly ofChannel?: OfChannel | null;
  /** The ends of the period that was looked in, as they were typed; left out for none. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** The two that are compared, as they were named; left out for whichever says most. */
  readonly a?: string | null;
  readonly b?: string | null;
}

/** Discord keeps the `id` that a component is sent with, and gives it back with each button. */
const QUERY_ID = 101;
const SOURCE_ID = 102;
const FROM_ID = 103;
const TO_ID = 104;
const CHANNEL_ID = 105;
const GONE_ID = 106;
const A_ID = 107;
const B_ID = 108;
const COMMON_ID = 109;

type Label = Exclude<keyof Carried, 'ofChannel'> | 'channel' | 'gone' | 'common';

const labels: Localized<Readonly<Record<Label, string>>> = {
  nl: {
    query: 'Gezocht naar',
    source: 'Alleen in',
    from: 'Vanaf',
    to: 'Tot en met',
    a: 'Aan de ene kant',
    b: 'Aan de andere kant',
    channel: 'Gezocht in',
    gone: 'Gezocht in al het materiaal, want de verzameling van dit kanaal is er niet meer',
    common: 'Uit het algemene materiaal, niet dat van deze server',
  },
  en: {
    query: 'Searched for',
    source: 'Only in',
    from: 'From',
    to: 'Up to',
    a: 'On one side',
    b: 'On the other side',
    channel: 'Searched in',
    gone: 'All material was searched, as the collection of this channel is no longer there',
    common: "From the common material, not this server's own",
  },
};

/** The title of an answer; where it is not what was asked, that stands under it. */
export function carry(
  title: string,
  { query, source, from = null, to = null, a = null, b = null, ofChannel = null }: Carried,
  view: Pick<Asked, 'locale' | 'isOfCommon'>,
): TextPart[] {
  const { locale } = view;
  const [shown, asked] = [title, query].map(foldWhiteSpace);
  const heading = `### ${escapeMarkdown(shown ?? '')}`;
  return [
    ...(shown === asked
      ? [{ content: heading, id: QUERY_ID }]
      : [{ content: heading }, line(labels[locale].query, query, QUERY_ID)]),
    ...commonLines(view),
    ...whereLines({ source, ofChannel }, locale),
    ...(from === null ? [] : [line(labels[locale].from, from, FROM_ID)]),
    ...(to === null ? [] : [line(labels[locale].to, to, TO_ID)]),
    ...(a === null ? [] : [line(labels[locale].a, a, A_ID)]),
    ...(b === null ? [] : [line(labels[locale].b, b, B_ID)]),
  ];
}

/** Says that an answer is not of the server's own library, and lets its buttons know. */
export function commonLines(asked: Pick<Asked, 'locale' | 'isOfCommon'>): TextPart[] {
  const { locale, isOfCommon: isCommon } = asked;
  return isCommon === true ? [{ content: `-# ${labels[locale].common}`, id: COMMON_ID }] : [];
}

/** Whether a message, its components as Discord gives them back, is of the common library. */
export function carriesCommon(components: unknown): boolean {
  const found = new Map<number, string>();
  collect(components, found);
  return found.has(COMMON_ID);
}

function whereLines(
  { source, ofChannel = null }: Pick<Carried, 'source' | 'ofChannel'>,
  locale: Locale,
): TextPart[] {
  const own = labels[locale];
  if (ofChannel === null) return source === null ? [] : [line(own.source, source, SOURCE_ID)];
  const { collection, isThere } = ofChannel;
  return [
    isThere ? line(own.channel, collection, CHANNEL_ID) : line(own.gone, collection, GONE_ID),
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
  if (query === undefined) return null;
  const [from, to] = [found.get(FROM_ID), found.get(TO_ID)];
  const [a, b] = [found.get(A_ID), found.get(B_ID)];
  const [channel, gone] = [found.get(CHANNEL_ID), found.get(GONE_ID)];
  const collection = channel ?? gone;
  return {
    query,
    source: found.get(SOURCE_ID) ?? (channel === undefined ? null : nameCollection(channel)),
    ...(collection === undefined
      ? {}
      : { ofChannel: { collection, isThere: channel !== undefined } }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(a === undefined ? {} : { a }),
    ...(b === undefined ? {} : { b }),
  };
}

function collect(node: unknown, found: Map<number, string>): void {
  if (Array.isArray(node)) for (const child of node) collect(child, found);
  if (typeof node !== 'object' || node === null) return;
  if ('components' in node) collect(node.components, found);
  if (!('id' in node) || !('content' in node)) return;
  if (typeof node.id !== 'number' || typeof node.content !== 'string') return;
  found.set(node.id, unescapeMarkdown(node.content.replace(PREFIX, '')));
}
