import { readAccount, type Server } from '../discord/index.ts';
import { Failed, type Session, type SetupParts } from './types.ts';

const EVERYWHERE = 'everywhere';
const AGAIN = 'again';

/**
 * Asks in which server the commands appear; null for all.
 * @param present the server's id in the file, or null.
 * @throws Failed where Discord cannot tell, when asked to look again.
 */
export async function chooseServer(
  { prompts, texts, patienceMs }: SetupParts,
  { rest, account }: Session,
  present: string | null,
): Promise<Server | null> {
  let { servers } = account;
  for (;;) {
    const known = withPresent(servers, present, texts.unknownServer);
    const choices = [
      { value: EVERYWHERE, label: texts.everywhere },
      ...known.map(({ id, name }) => ({ value: id, label: name })),
      { value: AGAIN, label: texts.lookAgain },
    ];
    const chosen = await prompts.choose(texts.askServer, choices, present ?? EVERYWHERE);
    if (chosen === EVERYWHERE) return null;
    const server = known.find(({ id }) => id === chosen);
    if (server !== undefined) return server;
    const found = await readAccount(rest, patienceMs);
    if (found.outcome === 'rejected') throw new Failed(texts.rejected);
    if (found.outcome !== 'known') throw new Failed(texts[found.outcome](found.reason));
    ({ servers } = found.account);
  }
}

function withPresent(
  servers: readonly Server[],
  present: string | null,
  name: (id: string) => string,
): readonly Server[] {
  if (present === null || servers.some(({ id }) => id === present)) return servers;
  return [...servers, { id: present, name: name(present) }];
}
