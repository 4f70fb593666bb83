import { z } from 'zod';
import { checkPair, type InteractionsConfig, listenAddress, publicKey } from './interactions.ts';
import {
  libraryVariables,
  readLibraries,
  type ServerSettings,
  toServerSettings,
} from './library-config.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** What whoever hosts the bot chose, checked. */
export interface Config {
  /** Null where none is given: no Discord then. */
  readonly token: string | null;
  /** Register the commands in this server only; its moderators alone may reload. */
  readonly guildId: string | null;
  /** Another REST base than Discord's own, without `/v10` and without a slash at the end. */
  readonly apiUrl: string | null;
  /** Null where interactions come over the gateway. */
  readonly interactions: InteractionsConfig | null;
  /** The folder of material. */
  readonly seedsDir: string;
  /** Where that folder is on the web, without a slash at the end; null for nowhere. */
  readonly materialUrl: string | null;
  /** Files or folders of dictionaries, in order; none where questions are not translated. */
  readonly dictionaries: readonly string[];
  /** Who sees a lookup's answer where the `private` option is not given. */
  readonly replies: 'public' | 'private';
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Reload by itself when the folder changes. */
  readonly watch: boolean;
  /** Where a large library is kept for the next start; null for nowhere. */
  readonly cacheDir: string | null;
  /** Millions of characters that the material may have; null for what the memory allows. */
  readonly maxMaterialMb: number | null;
  /** The port of `/healthz` and `/metrics` on 127.0.0.1; 0 for a free one; null for none. */
  readonly healthPort: number | null;
  /** Whether words of questions that found nothing are counted, for `/gaps`. */
  readonly gaps: boolean;
  /** Of the local preview; 0 takes a free one. */
  readonly previewPort: number;
  /** The address of the PostgreSQL database that libraries are kept in; null for folders. */
  readonly databaseUrl: string | null;
  /** How each server has a library of its own; null where all share one. */
  readonly servers: ServerSettings | null;
}

// None of these say what the value was: people paste their token after the wrong name too.
const token = z
  .string()
  .transform((text) => text.replace(/^Bot\s+/i, ''))
  .pipe(
    z.string().regex(/^[\x21-\x7e]+$/, {
      error:
        "must be the bot's token, one word without spaces or quotes (Developer Portal → your application → Bot → Reset Token)",
    }),
  );

const guildId = z.string().regex(/^\d{17,20}$/, {
  error:
    "must be the id of a server, 17 to 20 digits (in Discord: Developer Mode on, right-click the server's name → Copy Server ID)",
});

const apiUrl = z
  .url({
    protocol: /^https?$/,
    error: 'must be an http or https address, such as http://127.0.0.1:8080/api',
  })
  .transform((address) => address.replace(/\/+$/, ''))
  .refine((address) => !/\/v\d+$/.test(address), {
    error: 'must not end in the version of the API (leave /v10 off; it is added)',
  });

const materialUrl = z
  .url({
    protocol: /^https?$/,
    error: 'must be an http or https address, such as https://example.org/material',
  })
  .transform((address) => address.replace(/\/+$/, ''))
  .refine((address) => !/[?#]|\/\/[^/]*@/.test(address), {
    error: 'must be the address of a folder, without ?, # or a name and password',
  });

const databaseUrl = z.string().regex(/^postgres(?:ql)?:\/\/\S+$/, {
  error:
    'must be the address of a PostgreSQL database, such as postgres://user:password@127.0.0.1:5432/voetnoot',
});

const maxMaterialMb = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, {
    error: 'must be a whole number of millions of characters, such as 200',
  })
  .transform(Number);

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
    error: 'must be the number of a port, 0 to 65535 (0 takes a free one)',
  })
  .transform(Number);

/** Paths with commas between. */
export function readPaths(text: string): string[] {
  return text
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');
}

const settings = z.object({
  DISCORD_TOKEN: token.nullable(),
  DISCORD_GUILD_ID: guildId.nullable(),
  DISCORD_API_URL: apiUrl.nullable(),
  INTERACTIONS_PORT: port.nullable(),
  INTERACTIONS_HOST: listenAddress,
  DISCORD_PUBLIC_KEY: publicKey.nullable(),
  DATABASE_URL: databaseUrl.nullable(),
  SEEDS_DIR: z.string(),
  MATERIAL_URL: materialUrl.nullable(),
  DICTIONARIES: z.string().transform(readPaths),
  REPLIES: z.enum(['public', 'private'], { error: 'must be public or private' }),
  WATCH: z.enum(['true', 'false'], { error: 'must be true or false' }),
  CACHE_DIR: z.string(),
  MAX_MATERIAL_MB: maxMaterialMb.nullable(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }),
  HEALTH_PORT: port.nullable(),
  GAPS: z.enum(['true', 'false'], { error: 'must be true or false' }),
  PREVIEW_PORT: port,
  ...libraryVariables,
});
const environment = settings.superRefine(checkPair);

/**
 * Reads the configuration from environment variables; an empty one counts as not set.
 * @throws Error whose message has one line per wrong variable: its name and what it must be, never
 * its value.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const read = (name: string): string | null => variables[name]?.trim() || null;
  const checked = environment.safeParse({
    DISCORD_TOKEN: read('DISCORD_TOKEN'),
    DISCORD_GUILD_ID: read('DISCORD_GUILD_ID'),
    DISCORD_API_URL: read('DISCORD_API_URL'),
    INTERACTIONS_PORT: read('INTERACTIONS_PORT'),
    INTERACTIONS_HOST: read('INTERACTIONS_HOST') ?? '127.0.0.1',
    DISCORD_PUBLIC_KEY: read('DISCORD_PUBLIC_KEY'),
    DATABASE_URL: read('DATABASE_URL'),
    SEEDS_DIR: read('SEEDS_DIR') ?? 'seeds',
    MATERIAL_URL: read('MATERIAL_URL'),
    DICTIONARIES: read('DICTIONARIES') ?? '',
    REPLIES: read('REPLIES') ?? 'public',
    LOG_LEVEL: read('LOG_LEVEL') ?? 'info',
    WATCH: read('WATCH')?.toLowerCase() ?? 'false',
    CACHE_DIR: read('CACHE_DIR') ?? '.cache',
    MAX_MATERIAL_MB: read('MAX_MATERIAL_MB'),
    HEALTH_PORT: read('HEALTH_PORT'),
    GAPS: read('GAPS')?.toLowerCase() ?? 'false',
    PREVIEW_PORT: read('PREVIEW_PORT') ?? '3000',
    ...readLibraries(read),
  });
  if (!checked.success) {
    const lines = checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    throw new Error(lines.join('\n'));
  }
  const { data } = checked;
  return {
    token: data.DISCORD_TOKEN,
    guildId: data.DISCORD_GUILD_ID,
    apiUrl: data.DISCORD_API_URL,
    interactions: toInteractions(data),
    databaseUrl: data.DATABASE_URL,
    seedsDir: data.SEEDS_DIR,
    materialUrl: data.MATERIAL_URL,
    dictionaries: data.DICTIONARIES,
    replies: data.REPLIES,
    logLevel: data.LOG_LEVEL,
    watch: data.WATCH === 'true',
    cacheDir: data.CACHE_DIR === 'off' ? null : data.CACHE_DIR,
    maxMaterialMb: data.MAX_MATERIAL_MB,
    healthPort: data.HEALTH_PORT,
    gaps: data.GAPS === 'true',
    previewPort: data.PREVIEW_PORT,
    servers: toServerSettings(data),
  };
}

function toInteractions(data: z.infer<typeof environment>): InteractionsConfig | null {
  const { INTERACTIONS_HOST, INTERACTIONS_PORT, DISCORD_PUBLIC_KEY } = data;
  if (INTERACTIONS_PORT === null || DISCORD_PUBLIC_KEY === null) return null;
  return { host: INTERACTIONS_HOST, port: INTERACTIONS_PORT, publicKey: DISCORD_PUBLIC_KEY };
}

/**
 * Reads the configuration of this process, and takes its secrets out of its environment: no program
 * that it starts, such as the one that bundles the preview's page, inherits them.
 */
export function takeConfig(variables: Record<string, string | undefined>): Config {
  const config = readConfig(variables);
  delete variables['DISCORD_TOKEN'];
  delete variables['DATABASE_URL'];
  return config;
}
