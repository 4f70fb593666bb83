import { Cancelled, type Choice, type Prompts } from '../../src/setup/prompts.ts';

/** What a person answers, in turn; null is Ctrl-C. */
export type Answer = string | boolean | null;

/** Prompts that are answered from a list, and all that was said. */
export interface MadeUpPrompts extends Prompts {
  /** One line for each thing said or asked, the kind before it. */
  readonly said: readonly string[];
  /** The choices of every question with choices. */
  readonly offered: readonly (readonly Choice[])[];
}

/** Answers every question with the next of these; what is asked beyond them fails the test. */
export function answering(...answers: Answer[]): MadeUpPrompts {
  const said: string[] = [];
  const offered: (readonly Choice[])[] = [];
  const keep = (kind: string) => (text: string) => void said.push(`${kind}: ${text}`);
  const next = (question: string): string | boolean => {
    said.push(`ask: ${question}`);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`nobody answers: ${question}`);
    if (answer === null) throw new Cancelled();
    return answer;
  };
  return {
    said,
    offered,
    begin: keep('begin'),
    say: keep('say'),
    warn: keep('warn'),
    fail: keep('fail'),
    end: keep('end'),
    show: keep('show'),
    askSecret: async (question, check) => {
      for (;;) {
        const typed = String(next(question));
        const wrong = check(typed);
        if (wrong === undefined) return typed;
        said.push(`wrong: ${wrong}`);
      }
    },
    choose: async (question, choices, initial) => {
      offered.push(choices);
      const answer = String(next(question));
      return answer === '' ? initial : answer;
    },
    confirm: async (question) => next(question) === true,
  };
}
