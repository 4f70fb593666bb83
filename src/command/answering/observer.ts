/** How a request came in. */
export type Way = 'command' | 'press' | 'autocomplete';

/**
 * What became of a request: answered; answered that the material has nothing; refused in words that
 * say why; failed, with a code; late, so that Discord took no answer; gone, its message deleted.
 */
export type RequestOutcome = 'answered' | 'nothing' | 'refused' | 'failed' | 'late' | 'gone';

/** A request that is over. Nothing of who asked, or what. */
export interface OverRequest {
  /** The name of a command that there is; `unknown` for any other. */
  readonly command: string;
  readonly way: Way;
  readonly outcome: RequestOutcome;
  /** From its arrival to the moment that Discord took the answer. */
  readonly milliseconds: number;
}

/** Told of every request that is over. */
export type Observe = (request: OverRequest) => void;

/** The name to count a request under: names from outside would make a series each. */
export function countedName(name: string, commands: ReadonlyMap<string, unknown>): string {
  return commands.has(name) ? name : 'unknown';
}
