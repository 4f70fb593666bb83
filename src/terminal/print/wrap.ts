/** Control characters of a source must not steer the terminal; white space is folded already. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** The text without what would steer a terminal. */
export function printable(text: string): string {
  return text.replace(CONTROL, '\ufffd');
}

/** Lines of at most `width` characters, broken at spaces; longer words stand alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && visibleLength(line) + 1 + visibleLength(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function visibleLength(text: string): number {
  // oxlint-disable-next-line no-control-regex -- the escape sequences of our own styles
  return text.replace(/\u001b\[\d+m/gu, '').length;
}
