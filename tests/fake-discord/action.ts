import type { JsonObject } from './json.ts';

/** What kind of interaction it is, apart from who and where. */
export interface Action {
  readonly type: number;
  readonly data: JsonObject;
  readonly label: string;
  /** The message whose component was used. */
  readonly message?: { readonly id: string; readonly object: JsonObject };
  readonly focusedType?: number | null;
  /** The message type of an answer: 20 slash command, 23 context menu. */
  readonly answerType?: number;
  /** The command's name, for `interaction_metadata`. */
  readonly commandName?: string;
}
