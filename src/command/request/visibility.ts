import type { Request } from '../types.ts';

/** Whether an answer is for who asks alone: as he wishes, or else as whoever hosts the bot chose. */
export function isAskedPrivately(
  options: Request['options'],
  replies: 'public' | 'private',
): boolean {
  const wish = options['private'];
  return typeof wish === 'boolean' ? wish : replies === 'private';
}
