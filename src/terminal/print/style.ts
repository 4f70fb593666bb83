/** Colours and weights; each is the plain text where there is no terminal. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly figure: (text: string) => string;
  /** Whether the terminal is one that shows links. */
  readonly links: boolean;
  readonly link: (text: string, address: string | null) => string;
}

/** Styles for stdout: colour on a terminal only, and not against NO_COLOR. */
export function createStyle(): Style {
  const on = process.stdout.isTTY && !process.env['NO_COLOR'];
  const paint = (open: number, close: number) => (text: string) =>
    on ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    underline: paint(4, 24),
    mark: paint(33, 39),
    figure: paint(36, 39),
    links: on,
    link: (text, address) =>
      on && address !== null ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text,
  };
}
