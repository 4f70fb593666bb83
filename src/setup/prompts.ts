import * as clack from '@clack/prompts';
import { printable } from '../terminal/index.ts';

/** Whoever was asked pressed Ctrl-C or Escape. */
export class Cancelled extends Error {}

/** One of the things to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What setting up says and asks. What is asked throws `Cancelled` where the answer is Ctrl-C. */
export interface Prompts {
  begin(text: string): void;
  say(text: string): void;
  warn(text: string): void;
  fail(text: string): void;
  end(text: string): void;
  /** A line that can be copied whole. */
  show(line: string): void;
  /** Asks without showing what is typed; `check` gives what is wrong with it. */
  askSecret(question: string, check: (typed: string) => string | undefined): Promise<string>;
  choose(question: string, choices: readonly Choice[], initial: string): Promise<string>;
  confirm(question: string, yes: string, no: string): Promise<boolean>;
}

/** Asks on the terminal. */
export const terminalPrompts: Prompts = {
  begin: (text) => clack.intro(text),
  say: (text) => clack.log.step(text),
  warn: (text) => clack.log.warn(text),
  fail: (text) => clack.cancel(text),
  end: (text) => clack.outro(text),
  // Without clack's bar before it, and not broken: it is an address.
  show: (line) => void process.stdout.write(`\n${line}\n\n`),
  askSecret: async (message, check) =>
    (await answered(clack.password({ message, validate: (typed) => check(typed ?? '') }))) ?? '',
  choose: (message, choices, initialValue) => {
    // Names of servers are other people's words.
    const options = choices.map(({ value, label }) => ({ value, label: printable(label) }));
    return answered(
      clack.select({ message, options, initialValue, maxItems: 10, showInstructions: false }),
    );
  },
  confirm: (message, active, inactive) =>
    answered(clack.confirm({ message, active, inactive, vertical: true })),
};

async function answered<T>(asked: Promise<T | typeof clack.CANCEL_SYMBOL>): Promise<T> {
  const answer = await asked;
  if (clack.isCancel(answer)) throw new Cancelled();
  return answer;
}
