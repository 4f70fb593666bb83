/** Signs that end an address, or mean something else, where it is pasted. */
const UNSAFE = /[\s<>"'`{}|\\^]/gu;
const LONGEST = 400;

/** An address of the web that can be copied into any text; null where it is none, or fills a page. */
export function toPlainAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  const { username, password } = new URL(address);
  if (username !== '' || password !== '') return null;
  const plain = address.replace(UNSAFE, (sign) =>
    sign === "'" ? '%27' : encodeURIComponent(sign),
  );
  return plain.length <= LONGEST ? plain : null;
}
