import type { Memory } from '../measure/memory.ts';
import type { QueryCosts } from '../measure/time-queries.ts';

/** What a measuring process can be asked to do, and what it answers with. */
export interface Steps {
  /** Loads the contender's library and the corpus. */
  load: {
    readonly asked: { readonly contender: string; readonly corpus: string | null };
    readonly answer: { readonly label: string; readonly memory: Memory };
  };
  /** Indexes the corpus. */
  build: {
    readonly asked: { readonly language: string };
    readonly answer: { readonly wallMs: number; readonly cpuMs: number };
  };
  /** Asks each query once, in order; answers with what each took. */
  ask: {
    readonly asked: { readonly queries: readonly string[] };
    readonly answer: QueryCosts;
  };
  /** What the heap holds after collecting garbage. */
  weigh: { readonly asked: object; readonly answer: Memory };
  /** Indexes a test set and measures its rankings. */
  judge: {
    readonly asked: { readonly folder: string };
    readonly answer: { readonly ndcg: number; readonly queries: number };
  };
}

/** The name of a step. */
export type StepName = keyof Steps;

/** A step as it is sent. */
export type Request<Name extends StepName = StepName> = {
  [Step in Name]: { readonly step: Step; readonly asked: Steps[Step]['asked'] };
}[Name];

/** Does each step. */
export type Handlers = {
  readonly [Name in StepName]: (asked: Steps[Name]['asked']) => Promise<Steps[Name]['answer']>;
};

/** What comes back: the step's answer, or why there is none. */
export type Reply<Name extends StepName = StepName> =
  | { readonly answer: Steps[Name]['answer'] }
  | { readonly error: string };
