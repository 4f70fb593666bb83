export { readArgs } from './script/parse-args.ts';
export { asksForVersion, runScript, UsageError } from './script/run.ts';
export { terminalLocale } from './script/terminal-locale.ts';
export { printable } from './print/wrap.ts';
