/**
 * What a button does: change its own message, open another, post its answer for everyone, say yes
 * or no to a change that was proposed, say that the answer is none, give a passage as papers cite it.
 */
export type Act = 'turn' | 'open' | 'share' | 'pick' | 'confirm' | 'cancel' | 'wrong' | 'cite';

/** Who sees the message: everyone, only who asked, or everyone after who asked shared it. */
export type Visibility = 'public' | 'private' | 'shared';

/** What of an answer a message shows. */
export type View =
  | { readonly kind: 'page'; readonly page: number }
  /** A passage in its source, so many steps further (or back) from it. */
  | { readonly kind: 'read'; readonly passage: string; readonly step: number }
  /** A change that was proposed. */
  | { readonly kind: 'change'; readonly change: string };

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
  'cite',
] satisfies Act[];
const VISIBILITIES: readonly string[] = ['public', 'private', 'shared'] satisfies Visibility[];

/** As text of at most 100 characters: "1:turn:ask:page.2:123456789012345678:private". */
export function writeCustomId({ act, command, view, asker, visibility }: CustomId): string {
  return [VERSION, act, command, writeView(view), asker, visibility].join(':');
}

function writeView(view: View): string {
  if (view.kind === 'page') return `page.${view.page}`;
  return view.kind === 'read'
    ? `read.${view.passage}.${String(view.step)}`
    : `change.${view.change}`;
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

function readView(text: string): View | null {
  const page = /^page\.([1-9]\d{0,8})$/.exec(text)?.[1];
  if (page !== undefined) return { kind: 'page', page: Number(page) };
  const change = /^change\.([\w-]{1,24})$/.exec(text)?.[1];
  if (change !== undefined) return { kind: 'change', change };
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
