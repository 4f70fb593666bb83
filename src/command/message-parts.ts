/** A message as discord.js or the API has it; only what is read here. */
interface MessageLike {
  readonly content: string;
  readonly embeds: readonly {
    readonly title?: string | null | undefined;
    readonly description?: string | null | undefined;
  }[];
  readonly components?: readonly unknown[] | undefined;
}

/** The components of a message as plain data, as they came over the wire. */
export function componentsOf({ components = [] }: Pick<MessageLike, 'components'>): unknown {
  // discord.js wraps each in an object of its own, all with toJSON.
  const plain: unknown = JSON.parse(JSON.stringify(components));
  return plain;
}

/** All that a message says, its embeds and its components included. */
export function textOfMessage(message: MessageLike): string {
  const embeds = message.embeds.flatMap(({ title, description }) => [title, description]);
  return [message.content, ...embeds, ...contentsOf(componentsOf(message))]
    .filter((text) => typeof text === 'string' && text !== '')
    .join('\n');
}

function contentsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(contentsOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'content' in node && typeof node.content === 'string' ? [node.content] : [];
  return [...own, ...('components' in node ? contentsOf(node.components) : [])];
}
