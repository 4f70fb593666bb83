import { createHash } from 'node:crypto';

/** Characters of an id: short enough for a `custom_id`; 72 bits make two equal ids among millions of passages unlikely. */
export const ID_LENGTH = 12;

/**
 * Ids of the passages of one source: from the file and the text, so that changes elsewhere in the
 * file leave them as they are; a text that repeats gets its occurrence number.
 */
export function createPassageIds(file: string): (text: string) => string {
  const occurrences = new Map<string, number>();
  return (text) => {
    const occurrence = (occurrences.get(text) ?? 0) + 1;
    occurrences.set(text, occurrence);
    const key = JSON.stringify(occurrence === 1 ? [file, text] : [file, text, occurrence]);
    return createHash('sha256').update(key).digest('base64url').slice(0, ID_LENGTH);
  };
}
