/** The texts that the kill test puts in files. */
export function textOf(version: number): string {
  return `${`Version ${version} of the text says this. `.repeat(100)}\n`;
}
