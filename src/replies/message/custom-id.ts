import type { CardPlace } from '../../answers/index.ts';

/**
 * What a button does: change its own message, open another, post its answer for everyone, say yes
 * or no to a change that was proposed, say that the answer is none, choose what a card left out, give
 * a passage as papers cite it.
 */
export type Act =
  | 'turn'
  | 'open'
  | 'share'
  | 'pick'
  | 'confirm'
  | 'cancel'
  | 'wrong'
  | 'choose'
  | 'cite';

/** Who sees the message: everyone, only who asked, or everyone after who asked shared it. */
export type Visibility = 'public' | 'private' | 'shared';

/** What of an answer a message shows. */
export type View =
  | { readonly kind: 'page'; readonly page: number }
  /** A passage in its source, so many steps further (or back) from it. */
  | { readonly kind: 'read'; readonly passage: string; readonly step: number }
  /** A change that was proposed. */
  | { readonly kind: 'change'; readonly change: string }
  /** Cards of a quiz, in the order that the seed decides, so many at a time. */
  | {
      readonly kind: 'cards';
      readonly seed: number;
      readonly number: number;
      readonly page: number;
    }
  /** One of the choices of a card, by its place: what it says stands on its button. */
  | { readonly kind: 'choice'; readonly card: CardPlace; readonly choice: number };

/** All that a button or a menu remembers; what was asked stands in its message (`carried.ts`). */
export interface CustomId {
  readonly act: Act;
  /** Name of the command. */
  readonly command: string;
  readonly view: View;
  /** Id of who asked. */
  readonly asker: string;
  readonly visibility: Visibility;
}

/** Of this form; messages live longer than versions of the bot. */
const VERSION = '1';
const ACTS: readonly string[] = [
  'turn',
  'open',
  'share',
  'pick',
  'confirm',
  'cancel',
  'wrong',
  'choose',
  'cite',
] satisfies Act[];
const VISIBILITIES: readonly string[] = ['public', 'private', 'shared'] satisfies Visibility[];

/** What is left out of a card, as one letter: the id has little room. */
const SHORT: Readonly<Record<CardPlace['kind'], string>> = { term: 't', figure: 'f' };

/** As text of at most 100 characters: "1:turn:ask:page.2:123456789012345678:private". */
export function writeCustomId({ act, command, view, asker, visibility }: CustomId): string {
  return [VERSION, act, command, writeView(view), asker, visibility].join(':');
}

function writeView(view: View): string {
  if (view.kind === 'page') return `page.${view.page}`;
  if (view.kind === 'read') return `read.${view.passage}.${String(view.step)}`;
  if (view.kind === 'change') return `change.${view.change}`;
  if (view.kind === 'cards') return `cards.${view.seed}.${view.number}.${view.page}`;
  const { passage, kind, start } = view.card;
  return `card.${passage}.${SHORT[kind]}${start}.${view.choice}`;
}

/** What a text says, or null where it is none of this version of the bot. */
export function readCustomId(text: string): CustomId | null {
  const [version, act, command, shown, asker, visibility, ...rest] = text.split(':');
  const view = readView(shown ?? '');
  if (version !== VERSION || rest.length > 0 || !command || !asker || !view) return null;
  if (!isAct(act) || !isVisibility(visibility)) return null;
  return { act, command, view, asker, visibility };
}

/** Whether a message, its components as Discord gives them back, has a button that does this. */
export function hasControl(components: unknown, act: Act): boolean {
  if (Array.isArray(components)) return components.some((part) => hasControl(part, act));
  if (typeof components !== 'object' || components === null) return false;
  if ('components' in components && hasControl(components.components, act)) return true;
  if (!('custom_id' in components) || typeof components.custom_id !== 'string') return false;
  return readCustomId(components.custom_id)?.act === act;
}

/** What stands on a button of a message, its components as Discord gives them back; null for none. */
export function labelOfControl(components: unknown, customId: string): string | null {
  if (Array.isArray(components)) {
    for (const part of components) {
      const label = labelOfControl(part, customId);
      if (label !== null) return label;
    }
    return null;
  }
  if (typeof components !== 'object' || components === null) return null;
  if ('components' in components) return labelOfControl(components.components, customId);
  const isIt = 'custom_id' in components && components.custom_id === customId;
  const label = isIt && 'label' in components ? components.label : null;
  return typeof label === 'string' ? label : null;
}

function readView(text: string): View | null {
  const page = /^page\.([1-9]\d{0,8})$/.exec(text)?.[1];
  if (page !== undefined) return { kind: 'page', page: Number(page) };
  const change = /^change\.([\w-]{1,24})$/.exec(text)?.[1];
  if (change !== undefined) return { kind: 'change', change };
  return readCards(text) ?? readChoice(text) ?? readReading(text);
}

function readCards(text: string): View | null {
  const found = /^cards\.(\d{1,10})\.([1-9]\d?)\.([1-9]\d{0,5})$/.exec(text);
  if (!found) return null;
  const [seed = 0, number = 1, page = 1] = found.slice(1).map(Number);
  return { kind: 'cards', seed, number, page };
}

function readChoice(text: string): View | null {
  const [, passage = '', sort, start, choice] =
    /^card\.([\w-]{1,24})\.([tf])(\d{1,8})\.(\d)$/.exec(text) ?? [];
  if (sort === undefined) return null;
  const kind = sort === SHORT.term ? 'term' : 'figure';
  return { kind: 'choice', card: { passage, kind, start: Number(start) }, choice: Number(choice) };
}

function readReading(text: string): View | null {
  const [, passage, step] = /^read\.([\w-]{1,24})\.(-?\d{1,6})$/.exec(text) ?? [];
  if (passage === undefined || step === undefined) return null;
  return { kind: 'read', passage, step: Number(step) };
}

function isAct(text: string | undefined): text is Act {
  return text !== undefined && ACTS.includes(text);
}

function isVisibility(text: string | undefined): text is Visibility {
  return text !== undefined && VISIBILITIES.includes(text);
}
