export { readArgs } from './parse-args.ts';
export { asksForVersion, runScript, UsageError } from './run.ts';
export { terminalLocale } from './terminal-locale.ts';
export { printable } from './wrap.ts';
