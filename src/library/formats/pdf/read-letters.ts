/** The stroke through a sign, which TeX has in the place of a 6, without a width. */
const STROKE = '\u0338';
/** Pieces of brackets over several lines. */
const PIECES = /[\uf8e5-\uf8fe]/gu;
/** Signs of a font that does not say what they are. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNKNOWN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/gu;

/** The letters of a piece of text; a sign by itself that nobody knows is a bullet, mostly. */
export function readLetters({
  str,
  width,
}: {
  readonly str: string;
  readonly width: number;
}): string {
  if (width === 0 && str === '6') return STROKE;
  const known = str.replace(PIECES, '');
  return known.replace(UNKNOWN, known.trim().length === 1 ? '•' : '');
}
