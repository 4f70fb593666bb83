import type { Cue, Line, Turn } from './types.ts';

/** Seconds without a word that end a paragraph behind a sentence, and within one. */
const PAUSE = 4;
const LONG_PAUSE = 10;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;
/** A name before what is said: "Els de Wit: …", ">> JAN: …", "[Speaker 1]: …". */
const NAME =
  /^(?:>+\s*|[-–]\s*)?[[(]?(\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{M}\p{N}.'’()-]+){0,4}?)[\])]?:\s+(?=\S)/u;
/** Someone else speaks. */
const CHANGE = /^(?:>>+|[-–](?=\s))\s*/u;
/** The share of cues from which on names before them are those of who speaks. */
const NAMED = 0.2;
const LEAST_OFTEN = 2;
/** From here on every text has one before it, also of whoever speaks once. */
const ALWAYS_NAMED = 0.6;
const IN_CAPITALS = /^[(\p{Lu}]\S*(?: [(\p{Lu}\p{N}]\S*)*$/u;

/** Cues without repeats → what each says until another speaks or there is a pause. */
export function readTurns(cues: readonly Cue[]): Turn[] {
  const names = findNames(cues);
  const turns: { speaker: string | null; pieces: { text: string; second: number }[] }[] = [];
  let end = -Infinity;
  let speaker: string | null = null;
  for (const cue of cues) {
    const said = turns.at(-1)?.pieces.at(-1)?.text ?? '';
    const pause = SENTENCE_END.test(said) ? PAUSE : LONG_PAUSE;
    let isNew = turns.length === 0 || cue.start - end >= pause;
    for (const line of cue.lines) {
      const { name, isChange, text } = readStart(line, names);
      // Whoever was named before a text goes on until another is; a tag is of its own text only.
      const isNamed: boolean = speaker !== null && names.has(speaker);
      const goesOn = name === null && !isChange && isNamed;
      isNew ||= isChange || (!goesOn && name !== speaker);
      if (!goesOn) speaker = name;
      const piece = { text, second: Math.floor(cue.start) };
      if (isNew) turns.push({ speaker, pieces: [piece] });
      else turns.at(-1)?.pieces.push(piece);
      isNew = false;
    }
    end = Math.max(end, cue.end);
  }
  return turns;
}

function readStart({ text, speaker }: Line, names: ReadonlySet<string>) {
  const found = NAME.exec(text);
  const name = found?.[1];
  if (found && name !== undefined && names.has(name)) {
    return { name, isChange: false, text: text.slice(found[0].length) };
  }
  const change = CHANGE.exec(text)?.[0] ?? '';
  return { name: speaker, isChange: change !== '', text: text.slice(change.length) };
}

function findNames(cues: readonly Cue[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let named = 0;
  for (const { lines } of cues) {
    for (const { text } of lines) {
      const name = NAME.exec(text)?.[1];
      if (name === undefined) continue;
      named++;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  if (named < cues.length * NAMED) return new Set();
  const isAlways = named >= cues.length * ALWAYS_NAMED;
  const isName = (name: string, times: number): boolean =>
    times >= LEAST_OFTEN || (isAlways && IN_CAPITALS.test(name));
  return new Set([...counts].flatMap(([name, times]) => (isName(name, times) ? [name] : [])));
}
