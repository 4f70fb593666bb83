import type { Reference } from './check-references.ts';
import type { Path } from './json.ts';
import { limits } from './limits.ts';
import type { Embed } from './message-body.ts';
import type { Problems } from './problems.ts';

/** Checks what the schemas do not express about embeds. */
export function checkEmbeds(embeds: readonly Embed[], base: Path, problems: Problems): void {
  const path = [...base, 'embeds'];
  const size = embeds.reduce((sum, embed) => sum + textOfEmbed(embed).join('').length, 0);
  if (size > limits.embedText) {
    const message = `Embed size exceeds maximum size of ${limits.embedText}`;
    problems.add(path, 'MAX_EMBED_SIZE_EXCEEDED', message);
  }
  for (const [index, embed] of embeds.entries()) checkEmbed(embed, [...path, index], problems);
}

function checkEmbed(embed: Embed, path: Path, problems: Problems): void {
  const required = (key: Path): void =>
    problems.add([...path, ...key], 'BASE_TYPE_REQUIRED', 'This field is required');
  const shown = textOfEmbed(embed).some((text) => text.trim() !== '');
  if (!shown && !embed.image && !embed.thumbnail) required(['description']);
  for (const [index, field] of (embed.fields ?? []).entries()) {
    if (field.name.trim() === '') required(['fields', index, 'name']);
    if (field.value.trim() === '') required(['fields', index, 'value']);
  }
  if (embed.url && !/^https?:\/\//i.test(embed.url)) {
    const message = "Scheme must be one of ('http', 'https').";
    problems.add([...path, 'url'], 'URL_TYPE_INVALID_SCHEME', message);
  }
}

/** The texts of an embed in the order in which they are shown. */
export function textOfEmbed(embed: Embed): string[] {
  const { author, title, description, fields, footer } = embed;
  return [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ].filter((text) => typeof text === 'string');
}

/** The pictures of embeds, and where they stand in the message. */
export function* picturesOf(embeds: readonly Embed[]): Generator<Reference> {
  for (const [index, embed] of embeds.entries()) {
    for (const key of ['image', 'thumbnail'] as const) {
      const url = embed[key]?.url;
      if (url) yield { url, path: ['embeds', index, key, 'url'] };
    }
  }
}
