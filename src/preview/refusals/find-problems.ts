import { z } from 'zod';
import { MessageFlags } from '../../replies/index.ts';
import { checkComponents } from './check-components.ts';
import { checkLengths } from './check-lengths.ts';
import { checkNesting } from './check-nesting.ts';
import { checkReferences, referencesOf } from './check-references.ts';
import { componentSchema } from './component-schema.ts';
import type { Path, Problem, ProblemList } from './problem.ts';

const MAX_FILES = 10;
/** What a server without boosts takes, all files together (reference#uploading-files). */
const MAX_BYTES = 10 * 1024 * 1024;

const bodySchema = z.looseObject({
  flags: z.number(),
  components: z.array(componentSchema),
  attachments: z.array(z.looseObject({ id: z.string(), filename: z.string() })),
});

/** A file that goes with a message; of its bytes only the number counts here. */
export interface SentFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** All that Discord would refuse in the body of a message of Components V2, and its files. */
export function findProblems(body: unknown, files: readonly SentFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  const list: ProblemList = {
    add: (path, code, message) => void problems.push({ path, code, message }),
  };
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      list.add(path.filter(isKey), 'BASE_TYPE_INVALID', message);
    }
    return problems;
  }
  const { flags, components } = parsed.data;
  if ((flags & MessageFlags.IsComponentsV2) === 0) {
    list.add(['flags'], 'MESSAGE_FLAGS_INVALID', 'IS_COMPONENTS_V2 must be set.');
  }
  checkNesting(components, [], list);
  checkLengths(components, [], list);
  checkComponents(components, true, [], list);
  checkFiles(files, list);
  const names = files.map(({ name }) => name);
  checkReferences(referencesOf(components), names, [], list);
  return problems;
}

function checkFiles(files: readonly SentFile[], problems: ProblemList): void {
  const path: Path = ['attachments'];
  if (files.length > MAX_FILES) {
    problems.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${MAX_FILES} or fewer in length.`);
  }
  const bytes = files.reduce((sum, { data }) => sum + data.byteLength, 0);
  if (bytes > MAX_BYTES) {
    problems.add(path, 'REQUEST_ENTITY_TOO_LARGE', `Files of ${bytes} bytes, over ${MAX_BYTES}.`);
  }
}

function isKey(key: PropertyKey): key is string | number {
  return typeof key !== 'symbol';
}
