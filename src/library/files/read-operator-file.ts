import { join } from 'node:path';
import { decode } from './decode.ts';
import { readBytes } from './read-bytes.ts';

/** Files in the folder of material that are no material but say something about it. */
export const OPERATOR_FILES = ['glossary.yaml', 'companies.yaml'] as const;

/** The text of such a file, or null where there is none that can be read. */
export async function readOperatorFile(
  folder: string,
  name: (typeof OPERATOR_FILES)[number],
): Promise<string | null> {
  const bytes = await readBytes(join(folder, name));
  if (!(bytes instanceof Uint8Array)) return null;
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : null;
}
