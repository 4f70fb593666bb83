import {
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';

type Asking =
  | ChatInputCommandInteraction
  | AutocompleteInteraction
  | MessageContextMenuCommandInteraction;

/** What discord.js says of who is behind an interaction, and where. */
function askerOf(interaction: BaseInteraction) {
  const { guildId, memberPermissions, authorizingIntegrationOwners: owners } = interaction;
  const isInstalled = guildId !== null && owners.guildId === guildId;
  const mayManage = memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return {
    locale: interaction.locale.startsWith('nl') ? 'nl' : 'en',
    userId: interaction.user.id,
    guildId,
    library: isInstalled ? guildId : null,
    mayManageGuild: isInstalled && mayManage,
  };
}

const isAlone = ({ context }: BaseInteraction) => context === InteractionContextType.BotDM;

/** What discord.js' objects say of a command, or of one that is being typed, in the words of a request. */
export function requestByDiscordJs(interaction: Asking) {
  const isOnMessage = interaction.isMessageContextMenuCommand();
  const subcommand = interaction.isMessageContextMenuCommand()
    ? null
    : interaction.options.getSubcommand(false);
  const { data } = interaction.options;
  const given = isOnMessage ? [] : subcommand === null ? data : (data[0]?.options ?? []);
  const wishes = given.find(({ name }) => name === 'private')?.value === true;
  const { channel } = interaction;
  return {
    ...askerOf(interaction),
    command: interaction.commandName,
    channel: {
      id: interaction.channelId,
      parent: channel?.isThread() ? channel.parentId : null,
    },
    subcommand,
    options: Object.fromEntries(
      given
        .filter(({ attachment, value }) => !attachment && value !== undefined)
        .map(({ name, value }) => [name, value]),
    ),
    files: Object.fromEntries(given.flatMap(fileOf)),
    page: 1,
    targetText: isOnMessage ? textOf(interaction.targetMessage) : null,
    private: wishes && !isAlone(interaction),
  };
}

function fileOf({ name, attachment }: CommandInteractionOption) {
  return attachment ? [[name, { name: attachment.name, size: attachment.size }] as const] : [];
}

/** All that a message says, by discord.js' objects. */
function textOf({ content, embeds, components, poll }: Message): string {
  const ofEmbeds = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap((field) => [field.name, field.value]),
  ]);
  const ofPoll = poll ? [poll.question.text, ...poll.answers.map((answer) => answer.text)] : [];
  const plain: unknown = JSON.parse(JSON.stringify(components));
  return [content, ...ofEmbeds, ...ofPoll, ...contentsOf(plain)].filter(Boolean).join('\n');
}

function contentsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(contentsOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'content' in node && typeof node.content === 'string' ? [node.content] : [];
  return [...own, ...Object.entries(node).flatMap(([, inner]) => contentsOf(inner))];
}

/** What discord.js' objects say of a button or a menu. */
export function pressByDiscordJs(interaction: MessageComponentInteraction) {
  const components: unknown = JSON.parse(JSON.stringify(interaction.message.components));
  return {
    customId: interaction.customId,
    values: interaction.isStringSelectMenu() ? interaction.values : [],
    components,
    messageId: interaction.message.id,
    isPrivate: interaction.message.flags.has(MessageFlags.Ephemeral),
    isAlone: isAlone(interaction),
    by: askerOf(interaction),
  };
}

/** Whether it is one of a command, or of one that is being typed. */
export function isAsking(interaction: Interaction): interaction is Asking {
  return (
    interaction.isChatInputCommand() ||
    interaction.isAutocomplete() ||
    interaction.isMessageContextMenuCommand()
  );
}
