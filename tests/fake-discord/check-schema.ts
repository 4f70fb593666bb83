import type { Path } from './json.ts';
import type { Problems } from './problems.ts';

/** What zod reports; only the keys read here. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly expected?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly format?: string;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** A zod schema, of zod or of zod/mini. */
export interface Schema {
  safeParse(
    value: unknown,
    options: { reportInput: boolean },
  ): { success: true } | { success: false; error: { issues: readonly Issue[] } };
}

/** Checks a value against a schema made from Discord's OpenAPI document; says whether it passed. */
export function checkSchema(
  schema: Schema,
  value: unknown,
  path: Path,
  problems: Problems,
): boolean {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return true;
  for (const issue of result.error.issues) report(issue, path, problems);
  return false;
}

function report(issue: Issue, base: Path, problems: Problems): void {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'invalid_union') {
    for (const inner of closest(issue.errors ?? [])) report(inner, path, problems);
    if (!issue.errors?.length) problems.add(path, 'UNION_TYPE_CHOICES', 'No such type.');
    return;
  }
  const [code, message] = describe(issue);
  problems.add(path, code, message);
}

/** Of a union's branches the one that was meant: the one whose `type` fits, or with least wrong. */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const weight = (issues: readonly Issue[]): number =>
    issues.length + (issues.some((issue) => issue.path[0] === 'type') ? 1_000 : 0);
  const sorted = branches.toSorted((a, b) => weight(a) - weight(b));
  return sorted[0] ?? [];
}

/** Discord's own code and words for what zod found (reference#error-messages). */
function describe(issue: Issue): readonly [string, string] {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return ['BASE_TYPE_REQUIRED', 'This field is required'];
      return [`${(issue.expected ?? 'base').toUpperCase()}_TYPE_CONVERT`, 'Not of the right type.'];
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int')
        return ['NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`];
      return ['BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`];
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int')
        return [
          'NUMBER_TYPE_MIN',
          `int value should be greater than or equal to ${issue.minimum}.`,
        ];
      return ['BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum} or more in length.`];
    case 'invalid_value':
      return ['BASE_TYPE_CHOICES', `Value must be one of (${issue.values?.join(', ')}).`];
    case 'invalid_format':
      if (issue.format === 'url') return ['URL_TYPE_INVALID_URL', 'Not a well formed URL.'];
      return ['STRING_TYPE_REGEX', `Not a well formed ${issue.format ?? 'string'}.`];
    default:
      return ['BASE_TYPE_INVALID', `Refused (${issue.code ?? 'unknown'}).`];
  }
}
