import { z } from 'zod';
import { readCarried } from '../../replies/index.ts';

/** Whatever is not as it should be is taken not to be there: a message is never the bot's own choice. */
const text = z.string().catch('');

function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((all) => all.flatMap((one) => item.safeParse(one).data ?? []));
}

const field = z.object({ name: text, value: text });
const embed = z.object({ title: text, description: text, fields: listOf(field) });
const answer = z.object({ poll_media: z.object({ text }) });
const poll = z.object({
  question: z.object({ text }).catch({ text: '' }),
  answers: listOf(answer),
});

/** What is read of a message, as Discord sends it. */
const said = z.object({
  content: text,
  embeds: listOf(embed),
  components: z.unknown(),
  poll: poll.nullable().catch(null),
});

/** A forwarded message holds the other as it was. */
const message = said.extend({ message_snapshots: listOf(z.object({ message: said })) });

/**
 * All that a message says: its text, embeds, components and poll, and those of what it forwards. Of
 * our own answers, what they answer.
 */
export function textOfMessage(sent: unknown, isOurs: boolean): string {
  const parsed = message.safeParse(sent).data;
  if (parsed === undefined) return '';
  const asked = isOurs ? readCarried(parsed.components) : null;
  if (asked !== null) return asked.query;
  const forwarded = parsed.message_snapshots.flatMap((snapshot) => textsOf(snapshot.message));
  return [...textsOf(parsed), ...forwarded].filter((part) => part !== '').join('\n');
}

function textsOf({ content, embeds, components, poll: asked }: z.infer<typeof said>): string[] {
  return [
    content,
    ...embeds.flatMap(({ title, description, fields }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
    ...(asked === null
      ? []
      : [asked.question.text, ...asked.answers.map(({ poll_media }) => poll_media.text)]),
    ...contentsOf(components),
  ];
}

function contentsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(contentsOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'content' in node && typeof node.content === 'string' ? [node.content] : [];
  return [...own, ...('components' in node ? contentsOf(node.components) : [])];
}
