/**
 * What Discord takes that its schemas do not say, each with where it is written; never taken from
 * `src/`, so that a limit that is wrong there shows. Lengths of fields and counts of options are in
 * the schemas of `discord-api-spec`, which `check-schema.ts` asks. Pages are those of
 * https://docs.discord.com/developers.
 */
export const limits = {
  /** components/reference#legacy-message-component-behavior: up to five action rows. */
  legacyRows: 5,
  /** components/reference#component-reference: components in a message, nested ones counted. */
  components: 40,
  /** components/reference#text-display: of all texts together, in UTF-16 units (the stricter way). */
  displayableText: 4_000,
  /** discord-api-docs issue 8554, measured there: past it Discord answers 500. */
  textBytes: 10_170,
  /** The same issue: what each text costs besides its own bytes in UTF-8. */
  bytesPerText: 12,
  /** resources/message#embed-object-embed-limits: all texts of a message's embeds together. */
  embedText: 6_000,
  /** interactions/receiving-and-responding#modal: components at the top of a form. */
  modalComponents: 5,
} as const;

/** components/reference#button: a link's schemes. */
export const LINK_SCHEMES: readonly string[] = ['http:', 'https:', 'discord:'];

/** components/reference#unfurled-media-item: how a message points at a file that comes along. */
export const ATTACHMENT_SCHEME = 'attachment://';
