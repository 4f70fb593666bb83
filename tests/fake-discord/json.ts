/** A JSON object whose values are not known yet. */
export type JsonObject = Record<string, unknown>;

/** Where in a body something stands, such as `['components', 0]`. */
export type Path = readonly (string | number)[];

/** Whether a value is an object with keys (not null, not an array). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a key, or undefined where there is no such key or no object. */
export function at(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}
