import { z } from 'zod';
import { channelRows, type ChannelsOfServers, type Quota } from '../../material/index.ts';
import { UserError } from '../../system/index.ts';
import type { Query } from '../connection/database.ts';

/** What stands in the database of a library that is open. */
export interface LibraryRow {
  readonly version: number;
  /** Another text with each change of what is loaded. */
  readonly state: string;
  readonly channels: unknown;
  readonly quota: unknown;
}

/** As SQL: another text with each change of what is loaded of a library. */
export const STATE = `version || ' ' || md5(channels::text)`;

/** The row of a library; null where there is none, or the bot has left its server. */
export async function readRow(query: Query, library: string): Promise<LibraryRow | null> {
  const [row] = await query<LibraryRow & Record<string, unknown>>(
    `select version, ${STATE} as state, channels, quota from library
     where id = $1 and left_at is null`,
    [library],
  );
  return row ?? null;
}

const count = z.int().nonnegative();
const quotas = z.object({ bytes: count, files: count, passages: count }).partial().nullable();

/** What a library may have: as its row says, and else the settings; what is no quota says nothing. */
export function quotaOf(
  usual: Quota | undefined,
  { quota }: Pick<LibraryRow, 'quota'>,
): Quota | null {
  if (usual === undefined) return null;
  const { bytes, files, passages } = quotas.safeParse(quota).data ?? {};
  return {
    bytes: bytes ?? usual.bytes,
    files: files ?? usual.files,
    passages: passages ?? usual.passages,
  };
}

/**
 * What stands in the database of channels.
 * @throws UserError `channels-damaged`
 */
export function toChannels(value: unknown): ChannelsOfServers {
  const parsed = channelRows.safeParse(value);
  if (!parsed.success) throw new UserError('channels-damaged', { file: 'library.channels' });
  return parsed.data;
}
