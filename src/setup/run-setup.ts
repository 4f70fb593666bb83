import { parse } from 'dotenv';
import { readConfig } from '../host/index.ts';
import { inviteLink, reasonOf } from '../discord/index.ts';
import { printable } from '../terminal/index.ts';
import { askToken } from './ask-token.ts';
import { chooseServer } from './choose-server.ts';
import { readIfThere, setVariables, writeEnvFile } from './env-file.ts';
import { Cancelled } from './prompts.ts';
import { askLeftovers, register } from './register.ts';
import { Failed, type SetupParts } from './types.ts';

const EXIT_FAILED = 1;
/** As shells count an end by Ctrl-C. */
const EXIT_CANCELLED = 130;

/**
 * Asks for what the bot needs, writes it down and registers the commands. Everything is asked
 * before anything is changed.
 * @returns the exit code.
 */
export async function runSetup(parts: SetupParts): Promise<number> {
  const { prompts, texts } = parts;
  try {
    return await setUp(parts);
  } catch (error) {
    if (error instanceof Cancelled) {
      prompts.fail(texts.cancelled);
      return EXIT_CANCELLED;
    }
    if (!(error instanceof Failed)) throw error;
    prompts.fail(error.message);
    return EXIT_FAILED;
  }
}

async function setUp(parts: SetupParts): Promise<number> {
  const { prompts, texts, file, example, environment } = parts;
  const text = await readText(parts);
  const present = parse(text ?? '');
  const { apiUrl } = readConfig({
    DISCORD_API_URL: environment['DISCORD_API_URL'] || present['DISCORD_API_URL'],
  });
  const previous = toGuildId(present['DISCORD_GUILD_ID']);

  prompts.begin(texts.title);
  const session = await askToken(parts, present['DISCORD_TOKEN']?.trim() || null, apiUrl);
  const { account } = session;
  prompts.say(texts.signedIn(printable(account.botName)));
  if (account.needsCodeGrant) prompts.warn(texts.codeGrant);
  prompts.say(texts.invite);
  prompts.show(inviteLink(account.applicationId));
  const server = await chooseServer(parts, session, previous);
  const toRemove = await askLeftovers(parts, session, { chosen: server?.id ?? null, previous });

  const values = { DISCORD_TOKEN: session.token, DISCORD_GUILD_ID: server?.id ?? '' };
  try {
    await writeEnvFile(file, setVariables(text ?? example, values));
  } catch (error) {
    throw new Failed(texts.notWritable(file, reasonOf(error)), { cause: error });
  }
  prompts.say(texts.written(file));
  const overruled = Object.entries(values).filter(
    ([name, value]) => (environment[name] || value) !== value,
  );
  if (overruled.length > 0)
    prompts.warn(texts.overruled(overruled.map(([name]) => name).join(', ')));
  if (!(await register(parts, session, server, toRemove))) return EXIT_FAILED;
  prompts.end(texts.done);
  return 0;
}

async function readText({ file, texts }: SetupParts): Promise<string | null> {
  try {
    return await readIfThere(file);
  } catch (error) {
    throw new Failed(texts.notReadable(file, reasonOf(error)), { cause: error });
  }
}

/** The id in the file, or null where it is none. */
function toGuildId(text: string | undefined): string | null {
  try {
    return readConfig({ DISCORD_GUILD_ID: text }).guildId;
  } catch {
    return null;
  }
}
