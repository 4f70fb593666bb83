/** A name relative to another's folder, inside a packed file; above its top there is nothing. */
export function resolveName(from: string, href: string): string {
  const isFromTop = href.startsWith('/');
  const parts = isFromTop ? [] : from.split('/').slice(0, -1);
  for (const part of decodeName(href.replace(/#.*$/u, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
