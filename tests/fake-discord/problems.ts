import { isObject, type JsonObject, type Path } from './json.ts';
import { Refusal } from './refusal.ts';

/** One thing that is wrong with a body, with Discord's code and in its words. */
interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** Collects everything wrong with one body, to refuse it once and whole, as Discord does. */
export class Problems {
  readonly found: Problem[] = [];

  add(path: Path, code: string, message: string): void {
    this.found.push({ path, code, message });
  }

  /** @throws Refusal 50035 with the tree of errors when anything was found. */
  throwIfAny(): void {
    if (this.found.length === 0) return;
    throw new Refusal({
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
      errors: toTree(this.found),
      violation: true,
    });
  }
}

/** The nested form of errors (reference#error-messages): keys of the body, `_errors` at the leaves. */
function toTree(problems: readonly Problem[]): JsonObject {
  const root: JsonObject = {};
  for (const { path, code, message } of problems) {
    const leaf = path.reduce<JsonObject>((node, key) => child(node, String(key)), root);
    const errors = Array.isArray(leaf['_errors']) ? leaf['_errors'] : [];
    leaf['_errors'] = [...errors, { code, message }];
  }
  return root;
}

function child(node: JsonObject, key: string): JsonObject {
  const existing = node[key];
  if (isObject(existing)) return existing;
  const fresh: JsonObject = {};
  node[key] = fresh;
  return fresh;
}
