import type {
  APIActionRowComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
} from 'discord.js';
import { ComponentType, SeparatorSpacingSize } from './discord-constants.ts';
import { costOf, MOST_CHARACTERS } from './room.ts';
import type { Reply, ReplyFile } from '../types.ts';

export { MOST_CHARACTERS } from './room.ts';

/** Discord: components of one message, nested ones included. */
const MOST_COMPONENTS = 40;

/** One Text Display; its `id` tells it apart when the message comes back with a button. */
export interface TextPart {
  readonly content: string;
  readonly id?: number;
  /** Buttons right under it. */
  readonly below?: readonly ControlRow[];
}

/** A row of buttons, or one menu. */
export type ControlRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What a message is composed of, from top to bottom. */
export interface Draft {
  /**
   * Texts in Markdown; each stands apart from the next, the parts of one do not. An empty one is
   * left out.
   */
  readonly texts: readonly (string | readonly TextPart[])[];
  /** Shown below the texts: a picture as a picture, anything else to be downloaded. */
  readonly files?: readonly ReplyFile[];
  /** Buttons and menus, at the bottom. */
  readonly controls?: readonly ControlRow[];
  readonly private: boolean;
}

const SEPARATOR = {
  type: ComponentType.Separator,
  spacing: SeparatorSpacingSize.Small,
} as const;

/**
 * The one place where messages are made: whatever goes in, what comes out is within Discord's
 * limits. Texts that are too much by then are cut with a mark; callers see to it that what matters
 * comes first.
 */
export function compose({ texts, files = [], controls = [], private: isPrivate }: Draft): Reply {
  const below = [...files.map(showFile), ...controls];
  // All stand in one container.
  const sections = fit(texts.map(toParts), MOST_COMPONENTS - 1 - countComponents(below));
  const displays: APIComponentInContainer[] = [];
  for (const parts of sections) {
    if (displays.length > 0) displays.push(SEPARATOR);
    for (const { below: rows = [], ...part } of parts) {
      displays.push({ type: ComponentType.TextDisplay, ...part }, ...rows);
    }
  }
  return {
    components: [{ type: ComponentType.Container, components: [...displays, ...below] }],
    ...(files.length > 0 ? { files } : {}),
    private: isPrivate,
  };
}

function toParts(text: string | readonly TextPart[]): TextPart[] {
  const parts = typeof text === 'string' ? [{ content: text }] : text;
  return parts
    .map((part): TextPart => ({ ...part, content: repair(part.content) }))
    .filter(({ content }) => content.trim() !== '');
}

/** Half of a surrogate pair is no text, and no JSON that Discord would take. */
function repair(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function showFile({ name, description }: ReplyFile): APIComponentInContainer {
  const media = { url: `attachment://${name}` };
  if (!/\.(?:png|jpe?g|webp|gif)$/u.test(name)) return { type: ComponentType.File, file: media };
  const item = { media, ...(description === undefined ? {} : { description }) };
  return { type: ComponentType.MediaGallery, items: [item] };
}

function countComponents(components: readonly APIComponentInContainer[]): number {
  return components.reduce(
    (count, component) => count + 1 + ('components' in component ? component.components.length : 0),
    0,
  );
}

/** As many of the sections as there is room and components for, the last one cut. */
function fit(sections: readonly (readonly TextPart[])[], components: number): TextPart[][] {
  const fitting: TextPart[][] = [];
  let room = MOST_CHARACTERS;
  let left = components;
  for (const parts of sections.filter(({ length }) => length > 0)) {
    left -= fitting.length > 0 ? 1 : 0;
    const shown: TextPart[] = [];
    for (const part of parts) {
      const taken = 1 + countComponents(part.below ?? []);
      if (room < 40 || left < taken) break;
      const content = cutMarkdown(part.content, room);
      shown.push({ ...part, content });
      room -= costOf(content);
      left -= taken;
    }
    if (shown.length === 0) break;
    fitting.push(shown);
  }
  return fitting.length > 0 ? fitting : [[{ content: '…' }]];
}

/** Markdown cut at a space, with a mark; never behind a lone backslash or inside a character. */
function cutMarkdown(text: string, room: number): string {
  if (costOf(text) <= room) return text;
  // In proportion where its bytes weigh more than its characters.
  const most = Math.floor((text.length * room) / costOf(text)) - 1;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  const whole = (space > most / 2 ? cut.slice(0, space) : cut).replace(/[\\\ud800-\udbff]+$/u, '');
  return costOf(`${whole}…`) <= room ? `${whole}…` : cutMarkdown(whole, room - 10);
}
