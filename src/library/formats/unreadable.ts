import type { UnreadableReason } from '../types.ts';

/** Thrown by a reader that knows why a file cannot be read. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}
