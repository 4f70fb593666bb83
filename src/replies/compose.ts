import { ComponentType, SeparatorSpacingSize } from './discord-constants.ts';
import type { Reply, ReplyFile } from './types.ts';

/** Discord: characters of all Text Displays of one message together. */
export const MOST_CHARACTERS = 4_000;
/** Discord: components of one message, nested ones included. */
const MOST_COMPONENTS = 40;

/** What a message is composed of, from top to bottom. */
export interface Draft {
  /** Texts in Markdown; each stands apart from the next. An empty one is left out. */
  readonly texts: readonly string[];
  readonly files?: readonly ReplyFile[];
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
export function compose(draft: Draft): Reply {
  const texts = fit(draft.texts.filter((text) => text.trim() !== ''));
  const children = texts.flatMap((content, place) => {
    const display = { type: ComponentType.TextDisplay, content } as const;
    return place === 0 ? [display] : [SEPARATOR, display];
  });
  return {
    components: [{ type: ComponentType.Container, components: children }],
    ...(draft.files ? { files: draft.files } : {}),
    private: draft.private,
  };
}

function fit(texts: readonly string[]): string[] {
  // Each text but the first brings a separator, and all stand in one container.
  const most = Math.floor(MOST_COMPONENTS / 2);
  const fitting: string[] = [];
  let room = MOST_CHARACTERS;
  for (const text of texts.slice(0, most)) {
    if (room < 20) break;
    const content = cutMarkdown(text, room);
    fitting.push(content);
    room -= content.length;
  }
  return fitting.length > 0 ? fitting : ['…'];
}

/** Markdown cut at a space, with a mark; never behind a lone backslash or inside a character. */
function cutMarkdown(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > most / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\\\ud800-\udbff]+$/u, '')}…`;
}
