import { Unreadable } from '../unreadable.ts';

/**
 * Refuses the container of Office files before 2007, and of locked ones since.
 * @throws Unreadable `password` or `damaged`.
 */
export function refuseOldOffice(bytes: Uint8Array): void {
  if ([0xd0, 0xcf, 0x11, 0xe0].some((byte, place) => bytes[place] !== byte)) return;
  throw new Unreadable(isLocked(bytes) ? 'password' : 'damaged');
}

function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
