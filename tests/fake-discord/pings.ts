import { everyComponent } from './component-tree.ts';
import type { Component, MessageBody } from './message-body.ts';

/**
 * Who a new message notifies: user ids, `&role` ids, `everyone`, `here`. Without `allowed_mentions`
 * every mention in the text counts, in a Text Display too (resources/message, components/reference);
 * embeds never notify.
 */
export function pingsOf(
  content: string,
  components: readonly Component[],
  allowed: MessageBody['allowed_mentions'],
): string[] {
  const texts = [...everyComponent(components)].map(({ component }) => component.content ?? '');
  const text = withoutCode([content, ...texts].join('\n'));
  const may = (kind: string): boolean => !allowed || (allowed.parse ?? []).includes(kind);
  const found = new Set<string>();
  for (const [, id] of text.matchAll(/<@!?(\d+)>/g)) {
    if (id && (may('users') || allowed?.users?.includes(id))) found.add(id);
  }
  for (const [, id] of text.matchAll(/<@&(\d+)>/g)) {
    if (id && (may('roles') || allowed?.roles?.includes(id))) found.add(`&${id}`);
  }
  for (const [, word] of text.matchAll(/@(everyone|here)/g)) {
    if (word && may('everyone')) found.add(word);
  }
  return [...found];
}

/** Mentions inside code are shown as they are and notify nobody. */
function withoutCode(text: string): string {
  return text.replaceAll(/```[\s\S]*?```|`[^`\n]+`/g, '');
}
