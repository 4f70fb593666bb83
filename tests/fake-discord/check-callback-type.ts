import { callbackType, interactionType } from './constants.ts';
import type { StoredInteraction } from './interactions.ts';
import { Problems } from './problems.ts';

/** Which responses fit which interactions (#interaction-callback-type). */
export function checkCallbackType(interaction: StoredInteraction, type: number): void {
  const problems = new Problems();
  const component = interaction.messageId !== null;
  const refuse = (why: string): void => problems.add(['type'], 'BASE_TYPE_CHOICES', why);
  const { deferredUpdate, update, choices, modal } = callbackType;
  const known: readonly number[] = Object.values(callbackType);
  if (!known.includes(type)) refuse(`Value must be one of (${known.join(', ')}).`);
  if (interaction.type === interactionType.autocomplete && type !== choices) {
    refuse('An autocomplete is answered with choices only');
  }
  if (type === choices && interaction.type !== interactionType.autocomplete) {
    refuse('Choices answer an autocomplete only');
  }
  if ((type === deferredUpdate || type === update) && !component) {
    refuse('Only a component has a message to update');
  }
  if (type === modal && interaction.type === interactionType.modal) {
    refuse('A modal cannot follow a modal');
  }
  problems.throwIfAny();
}
