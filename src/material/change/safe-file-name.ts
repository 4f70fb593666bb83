/** Bytes of a name without its ending: file systems take 255 with it, sync tools often less. */
const MOST_BYTES = 120;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/iu;

/**
 * A name that somebody chose → the name of a file that is safe on every system: letters, digits,
 * `-`, `_` and dots inside, never a path, never hidden. The ending is the one given.
 */
export function safeFileName(name: string, ending: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const stem = last.toLowerCase().endsWith(ending) ? last.slice(0, -ending.length) : last;
  const kept = stem.replaceAll(/[^\p{L}\p{M}\p{N}._]+/gu, '-').replaceAll(/\.{2,}/gu, '.');
  const safe = trim(cut(trim(kept)));
  return `${isDeviceName(safe) || safe === '' ? trim(`material-${safe}`) : safe}${ending}`;
}

/** Whether Windows keeps a name for a device, whatever stands behind a dot. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

function trim(text: string): string {
  // A mark with no letter before it would sit on the dot of another name.
  return text.replaceAll(/^[\p{M}._-]+|[._-]+$/gu, '');
}

/** The first characters that fit, whole ones. */
function cut(text: string): string {
  let room = MOST_BYTES;
  let fitting = '';
  for (const character of text) {
    room -= Buffer.byteLength(character);
    if (room < 0) break;
    fitting += character;
  }
  return fitting;
}
