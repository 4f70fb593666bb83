import type { Lookup } from '../../answers/index.ts';
import { PAGE_SIZE, type SearchView } from '../../replies/index.ts';
import type { Upload } from '../../material/index.ts';
import { UserError } from '../../system/index.ts';
import type { Request } from '../types.ts';

/** A text option of a request, or null where it was not given. */
export function textOption({ options }: Request, name: string): string | null {
  const value = options[name];
  return value === undefined ? null : String(value);
}

/**
 * The file of a request.
 * @throws UserError `only-in-discord` where no file can be sent.
 */
export function fileOption({ files }: Request, name: string): Upload {
  const file = files?.[name];
  if (file === undefined) throw new UserError('only-in-discord', {});
  return file;
}

/** The lookup of a request: what its option `query` asks, on the page that it wants. */
export function toLookup(request: Request, query: string): Lookup {
  return {
    query: textOption(request, query) ?? '',
    source: textOption(request, 'source'),
    from: (request.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
    spread: PAGE_SIZE,
  };
}

/** What of a request every page of a lookup shows, or keeps for its buttons. */
export function toView(request: Request): SearchView {
  const { page, ofChannel = null } = request;
  return { asked: request, page, source: textOption(request, 'source'), ofChannel };
}
