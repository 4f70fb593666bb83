import type {
  ButtonStyle as DiscordButtonStyle,
  ComponentType as DiscordComponentType,
  MessageFlags as DiscordMessageFlags,
  SeparatorSpacingSize as DiscordSeparatorSpacingSize,
} from 'discord.js';

// Discord's numbers for what replies are made of, so that only `src/discord/` loads discord.js;
// checked against it by the types.
/** Kinds of components. */
export const ComponentType = {
  ActionRow: 1 satisfies DiscordComponentType.ActionRow,
  Button: 2 satisfies DiscordComponentType.Button,
  StringSelect: 3 satisfies DiscordComponentType.StringSelect,
  TextDisplay: 10 satisfies DiscordComponentType.TextDisplay,
  MediaGallery: 12 satisfies DiscordComponentType.MediaGallery,
  File: 13 satisfies DiscordComponentType.File,
  Separator: 14 satisfies DiscordComponentType.Separator,
  Container: 17 satisfies DiscordComponentType.Container,
} as const;

/** Heights of separators. */
export const SeparatorSpacingSize = {
  Small: 1 satisfies DiscordSeparatorSpacingSize.Small,
} as const;

/** Looks of buttons. */
export const ButtonStyle = {
  Primary: 1 satisfies DiscordButtonStyle.Primary,
  Secondary: 2 satisfies DiscordButtonStyle.Secondary,
  Danger: 4 satisfies DiscordButtonStyle.Danger,
} as const;

/** What is said of a message as a whole, as bits. */
export const MessageFlags = {
  Ephemeral: 64 satisfies DiscordMessageFlags.Ephemeral,
  IsComponentsV2: 32768 satisfies DiscordMessageFlags.IsComponentsV2,
} as const;
