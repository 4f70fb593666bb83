import { readFile, realpath, stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'dotenv';
import { replaceFile } from '../system/index.ts';

/** The text of a file, or null where there is none. */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes the whole file or nothing of it, for its owner's eyes only. */
export async function writeEnvFile(file: string, text: string): Promise<void> {
  // Where it is a link, what it leads to is written.
  const target = await realpath(file).catch(() => file);
  const before = await stat(target).catch(() => null);
  await replaceFile(target, 0o600, async (made) => {
    // Under sudo it stays with whose it was.
    if (before !== null) await made.chown(before.uid, before.gid).catch(() => {});
    await made.writeFile(text);
  });
}

/**
 * The text of an `.env` file with these variables in it; every other line stays as it is. An empty
 * value clears a variable that is there and adds none.
 * @throws Error where the result would not be read back as meant; the message has no value in it.
 */
export function setVariables(text: string, values: Readonly<Record<string, string>>): string {
  const present = parse(text);
  const changed = Object.entries(values).reduce(setVariable, text);
  const meant = { ...present, ...values };
  const isOverLines = Object.keys(values).some((name) => present[name]?.includes('\n'));
  if (isOverLines || !isDeepStrictEqual(clearEmpty(parse(changed)), clearEmpty(meant))) {
    throw new Error('a variable is written there in an unusual way');
  }
  return changed;
}

function setVariable(text: string, [name, value]: [string, string]): string {
  // A name, its value, and what follows it; in multi-line mode neither end takes a line break.
  const line = new RegExp(
    String.raw`^([ \t]*(?:export[ \t]+)?${name}[ \t]*[=:])(?:'[^'\r\n]*'|"[^"\r\n]*"|[^#\r\n]*?)([ \t]*(?:#.*)?)$`,
    'gm',
  );
  if (line.test(text)) {
    return text.replace(line, (_, start: string, rest: string) => `${start}${value}${rest}`);
  }
  if (value === '') return text;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  return `${text}${gap}${name}=${value}${lineEnd}`;
}

function clearEmpty(variables: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value.trim() !== ''));
}
