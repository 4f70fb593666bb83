/** Where in a body something stands, such as `['components', 0]`. */
export type Path = readonly (string | number)[];

/** One thing in a message that Discord refuses, with its code and in its words. */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** Takes what is found wrong. */
export interface ProblemList {
  add(path: Path, code: string, message: string): void;
}
