/** Citation.js ships without types; this is what is used of it. */
declare module '@citation-js/core' {
  interface Output {
    /** Formats data of the Citation Style Language as it is: nothing is parsed, and nothing fetched. */
    format(name: string, data: readonly object[], options?: object): string;
  }
  interface Config {
    get(name: '@csl'): { readonly styles: { add(name: string, style: string): void } };
    get(name: '@bibtex'): { readonly format: { asciiOnly: boolean; checkLabel: boolean } };
  }
  export const plugins: { readonly output: Output; readonly config: Config };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
