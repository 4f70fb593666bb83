import type { Reply } from '../../replies/index.ts';
import { printable } from './wrap.ts';

/** The texts of a reply without Discord's markup, for a terminal. */
export function replyToPlainText({ components }: Reply): string {
  const lines = collectTexts(components).map(stripMarkdown).join('\n\n').split('\n');
  return lines.map(printable).join('\n');
}

function collectTexts(nodes: readonly object[]): string[] {
  return nodes.flatMap((node) => [
    ...('content' in node && typeof node.content === 'string' ? [node.content] : []),
    ...('components' in node && Array.isArray(node.components)
      ? collectTexts(node.components)
      : []),
  ]);
}

/** A text of a reply without Discord's markup. */
export function stripMarkdown(markdown: string): string {
  return markdown
    .replace(/^(?:#{1,3}|-#) /gmu, '')
    .replace(/<t:(\d+)(?::\w)?>/gu, (_all, seconds: string) =>
      new Date(Number(seconds) * 1000).toISOString().replace('T', ' ').slice(0, 16),
    )
    .replace(/(?<!\\)\[([^[\]]+)\]\(<https?:[^\s<>]+>\)/gu, '$1')
    .replace(/(?<!\\)(?:\*\*|__|`)/gu, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
