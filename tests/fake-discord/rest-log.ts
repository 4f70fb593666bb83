import type { UploadedFile } from './attachments.ts';

/** One request that the server answered, or left hanging. */
export interface RestRecord {
  readonly method: string;
  /** Without `/api/v10` and query. */
  readonly path: string;
  readonly query: string;
  /** The JSON body, that of `payload_json` for multipart. */
  readonly body: unknown;
  /** The files that came with it. */
  readonly files: readonly UploadedFile[];
  /** What was answered; words are faults. */
  readonly status: number | 'reset' | 'close' | 'hang';
  /** Discord's own code of the error that was answered, or null. */
  readonly code: number | null;
  /** How long the answer took, in real ms. */
  readonly ms: number;
  /** When it came, by the server's clock. */
  readonly at: number;
  /** Whether it carried an Authorization header. */
  readonly authorized: boolean;
}
