import type { Request } from '../../command/index.ts';
import { UserError } from '../../system/index.ts';
import type { SentFile } from '../wire.ts';

/** Files that the page sent, as a request has them: by option, each read when it is asked for. */
export function toUploads(
  files: Readonly<Record<string, SentFile>>,
): NonNullable<Request['files']> {
  const uploads = Object.entries(files).map(([option, { name, data }]) => {
    const bytes = Buffer.from(data, 'base64');
    const read = async (most: number): Promise<Uint8Array> => {
      if (bytes.length > most) throw new UserError('upload-too-large', { most });
      return bytes;
    };
    return [option, { name, size: bytes.length, read }] as const;
  });
  return Object.fromEntries(uploads);
}
