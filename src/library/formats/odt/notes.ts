/** What stands in a paragraph but is told behind it, as HTML. */
export interface Aside {
  /** Text boxes and what is drawn, then footnotes. */
  addBox(html: string): void;
  addNote(html: string, isAtEnd: boolean): void;
  /** What was added since, for behind the paragraph. */
  take(): string;
  /** Notes at the end of the document. */
  takeEnd(): string;
}

/** Starts with none. */
export function createAside(): Aside {
  let boxes = '';
  let notes = '';
  let end = '';
  return {
    addBox(html) {
      boxes += html;
    },
    addNote(html, isAtEnd) {
      if (isAtEnd) end += html;
      else notes += html;
    },
    take() {
      const taken = boxes + notes;
      boxes = '';
      notes = '';
      return taken;
    },
    takeEnd() {
      const taken = end;
      end = '';
      return taken;
    },
  };
}
