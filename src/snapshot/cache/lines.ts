const LINE_END = 0x0a;

/** The lines of a section; each ends with a line end. */
export function* readLines(section: Buffer): Generator<string, undefined> {
  for (let start = 0; start < section.length;) {
    const end = section.indexOf(LINE_END, start);
    if (end < 0) throw new Error('The cache breaks off.');
    yield section.toString('utf8', start, end);
    start = end + 1;
  }
}
