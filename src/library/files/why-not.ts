const NOT_PERMITTED: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM']);

/** Why the file system does not open something. */
export function whyNot(error: unknown): 'no-permission' | 'no-access' {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return NOT_PERMITTED.has(code) ? 'no-permission' : 'no-access';
}
