import type { APIMessageTopLevelComponent } from 'discord.js';

/** A file sent along with a reply. */
export interface ReplyFile {
  readonly name: string;
  readonly data: Uint8Array;
  /** Alternative text, for an image. */
  readonly description?: string;
}

/** A message within Discord's limits, in Components V2; how it is sent is the adapter's. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly ReplyFile[];
  /** Only who asked sees it. */
  readonly private: boolean;
}
