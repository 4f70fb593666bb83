const LINE_END = 0x0a;

/** Where the lines of a section begin and end; each ends with a line end. */
export function* findLines(
  section: Buffer,
): Generator<readonly [start: number, end: number], undefined> {
  for (let start = 0; start < section.length;) {
    const end = section.indexOf(LINE_END, start);
    if (end < 0) throw new Error('The cache breaks off.');
    yield [start, end];
    start = end + 1;
  }
}

/** The lines of a section. */
export function* readLines(section: Buffer): Generator<string, undefined> {
  for (const [start, end] of findLines(section)) yield section.toString('utf8', start, end);
}
