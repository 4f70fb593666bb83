import { readConfig } from '../host/index.ts';
import { connect, readAccount } from '../discord/index.ts';
import { Failed, type Session, type SetupParts } from './types.ts';

/**
 * Asks for a token until Discord knows it.
 * @param present the token that Enter keeps, or null.
 * @throws Failed where Discord cannot tell.
 */
export async function askToken(
  { prompts, texts, patienceMs }: SetupParts,
  present: string | null,
  apiUrl: string | null,
): Promise<Session> {
  const check = (typed: string) => {
    if (typed.trim() === '') return present === null ? texts.tokenMissing : undefined;
    return toToken(typed) === null ? texts.tokenShape : undefined;
  };
  for (;;) {
    const question = present === null ? texts.askToken : texts.askTokenOrKeep;
    const token = toToken((await prompts.askSecret(question, check)).trim() || (present ?? ''));
    if (token === null) {
      prompts.warn(texts.rejected);
      continue;
    }
    prompts.say(texts.checking);
    const rest = connect(token, apiUrl);
    const found = await readAccount(rest, patienceMs);
    if (found.outcome === 'known') return { token, rest, account: found.account };
    if (found.outcome !== 'rejected') throw new Failed(texts[found.outcome](found.reason));
    prompts.warn(texts.rejected);
  }
}

/** The token as it goes into the file, or null where it cannot be one. */
function toToken(typed: string): string | null {
  try {
    return readConfig({ DISCORD_TOKEN: typed }).token;
  } catch {
    return null;
  }
}
