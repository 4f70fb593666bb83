/** Message flags (resources/message#message-object-message-flags). */
export const flag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  voiceMessage: 1 << 13,
  componentsV2: 1 << 15,
} as const;

/** Component types (components/reference); a test holds them against `discord-api-spec`. */
export const componentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  file: 13,
  separator: 14,
  label: 18,
} as const;

/** Styles of buttons that have rules of their own (components/reference#button-button-styles). */
export const buttonStyle = { link: 5, premium: 6 } as const;

/** Interaction types (interactions/receiving-and-responding#interaction-object-interaction-type). */
export const interactionType = {
  command: 2,
  component: 3,
  autocomplete: 4,
  modal: 5,
} as const;

/** Callback types (interactions/receiving-and-responding#interaction-callback-type). */
export const callbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** Option types of commands (interactions/application-commands#application-command-option-type). */
export const optionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** Permissions that the server looks at (topics/permissions). */
export const permission = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useCommands: 1n << 31n,
  useExternalApps: 1n << 50n,
} as const;

/** The first response must come within this time (interactions/receiving-and-responding). */
export const RESPONSE_DEADLINE_MS = 3_000;

/** A token can be used for edits and follow-ups during this time (same page). */
export const TOKEN_LIFETIME_MS = 15 * 60_000;
