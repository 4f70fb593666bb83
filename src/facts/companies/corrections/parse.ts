import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { fold } from '../../../language/index.ts';
import type { CompanyKind } from '../../types.ts';

/** What an operator states of one company or organization. */
export interface Correction {
  readonly name: string;
  /** Other spellings that the material uses for the same one. */
  readonly aliases: readonly string[];
  readonly kind: CompanyKind | null;
  /** It is no company: leave it out. */
  readonly ignore: boolean;
}

/** All that an operator states, and what could not be understood of it. */
export interface Corrections {
  readonly entries: readonly Correction[];
  /** Sentences for whoever runs `check`, in English. */
  readonly errors: readonly string[];
}

/** Large enough for any hand-made file, small enough to read at once. */
const LONGEST = 1_000_000;

const NAME = z.string().trim().min(1).max(200);
const ENTRY = z
  .strictObject({
    aliases: z.array(NAME).max(100).default([]),
    kind: z.enum(['company', 'organisation', 'medium', 'product']).nullable().default(null),
    ignore: z.boolean().default(false),
  })
  .readonly();

/** Reads `companies.yaml`: a name a line, with `aliases`, `kind` and `ignore`. Never throws. */
export function parseCorrections(yaml: string): Corrections {
  if (yaml.length > LONGEST) return { entries: [], errors: ['The file is larger than 1 MB.'] };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) {
    const { line } = lines.linePos(fault.pos[0]);
    return { entries: [], errors: [`Line ${line} is not valid YAML: ${fault.message}`] };
  }
  return readEntries(toData(document));
}

/** Plain data; null where aliases multiply ("billion laughs") or do not resolve. */
function toData(document: ReturnType<typeof parseDocument>): unknown {
  try {
    const data: unknown = document.toJS({ maxAliasCount: 20 });
    return data ?? {};
  } catch {
    return null;
  }
}

function readEntries(data: unknown): Corrections {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { entries: [], errors: ['The file has to be a list of names with a colon after each.'] };
  }
  const entries: Correction[] = [];
  const errors: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    const name = key.trim();
    const entry = ENTRY.safeParse(value ?? {});
    if (!name) errors.push('An entry has no name.');
    else if (entry.success) entries.push({ name, ...entry.data });
    else errors.push(...entry.error.issues.map((issue) => explain(name, issue)));
  }
  return { entries, errors: [...errors, ...findTwice(entries)] };
}

/** A spelling that two entries state is the first one's. */
function findTwice(entries: readonly Correction[]): string[] {
  const stated = new Map<string, string>();
  return entries.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((spelling) => {
      const first = stated.get(fold(spelling)) ?? name;
      stated.set(fold(spelling), first);
      return first === name ? [] : [`"${spelling}" is stated of "${first}" and of "${name}".`];
    }),
  );
}

function explain(name: string, { path, message, code }: z.core.$ZodIssue): string {
  const where = path.length > 0 ? `"${path.join('.')}" of "${name}"` : `"${name}"`;
  if (code === 'unrecognized_keys') {
    return `${where} may have aliases, kind and ignore only (${message}).`;
  }
  return `${where} cannot be used: ${message}.`;
}
