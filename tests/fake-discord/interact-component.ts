import { everyComponent } from './component-tree.ts';
import { componentType, interactionType } from './constants.ts';
import type { Action } from './action.ts';
import type { Place } from './interact-context.ts';
import type { ButtonInput, ModalInput, OtherInput, SelectInput } from './interact-input.ts';
import { isObject, type JsonObject } from './json.ts';
import type { Component } from './message-body.ts';
import { messageObject, type StoredMessage } from './messages.ts';
import { visibleMessage } from './target-message.ts';
import type { State } from './state.ts';

/** Pressing a button. */
export function buttonAction(state: State, place: Place, input: ButtonInput): Action {
  const { message } = found(state, place, input, componentType.button);
  return used(state, message, `button ${input.customId}`, {
    custom_id: input.customId,
    component_type: componentType.button,
  });
}

/** Choosing from a menu of texts. */
export function selectAction(state: State, place: Place, input: SelectInput): Action {
  const { message, component } = found(state, place, input, componentType.stringSelect);
  const { customId, values } = input;
  const offered = new Set((component.options ?? []).map(({ value }) => value));
  const foreign = values.find((value) => !offered.has(value));
  if (foreign !== undefined) throw new Error(`${customId} does not offer ${foreign}`);
  const [least, most] = [component.min_values ?? 1, component.max_values ?? 1];
  if (values.length < least || values.length > most) {
    throw new Error(`${customId} takes ${least} to ${most} choices, not ${values.length}`);
  }
  const type = componentType.stringSelect;
  const data = { custom_id: customId, component_type: type, values };
  return used(state, message, `menu ${customId}`, data);
}

/** Sending off the form with which an interaction was answered. */
export function modalAction(state: State, input: ModalInput): Action {
  const modal = input.from.modal();
  const source = state.interactions.find(input.from.id);
  const message = source?.messageId ? state.messages.find(source.messageId) : undefined;
  const components = modal.components.flatMap((component) => submitted(component, input.fields));
  const data: JsonObject = { custom_id: modal.customId, components };
  const action = { type: interactionType.modal, data, label: `form ${modal.customId}` };
  if (!message) return { ...action, answerType: 0 };
  return { ...action, message: asSent(state, message) };
}

/** Whatever else may come, with the message that it came from. */
export function otherAction(state: State, place: Place, input: OtherInput): Action {
  const { kind, data, message } = input;
  const action = { type: kind, data, label: `kind ${kind}` };
  if (message === undefined) return { ...action, answerType: 0 };
  return { ...action, message: asSent(state, visibleMessage(state, place, message.id)) };
}

function used(state: State, message: StoredMessage, label: string, data: JsonObject): Action {
  return { type: interactionType.component, data, label, message: asSent(state, message) };
}

function asSent(state: State, message: StoredMessage): NonNullable<Action['message']> {
  return { id: message.id, object: messageObject(message, state.applicationId) };
}

/** @throws Error when the person cannot use such a component */
function found(
  state: State,
  place: Place,
  input: ButtonInput | SelectInput,
  type: number,
): { readonly message: StoredMessage; readonly component: Component } {
  const id = typeof input.message === 'string' ? input.message : input.message.id;
  const message = visibleMessage(state, place, id);
  const all = [...everyComponent(message.content.components)].map(({ component }) => component);
  const component = all.find((one) => one.type === type && one.custom_id === input.customId);
  if (!component) {
    const there = all.map(({ custom_id }) => custom_id).filter(Boolean);
    throw new Error(`message ${id} has no ${input.customId}; it has ${there.join(', ')}`);
  }
  if (component.disabled) throw new Error(`${input.customId} is disabled`);
  return { message, component };
}

/** What of a form's component is sent (components/reference, response structures). */
function submitted(component: Component, fields: Readonly<Record<string, string>>): JsonObject[] {
  const { type, id } = component;
  if (type === componentType.row) {
    const inner = (component.components ?? []).flatMap((child) => submitted(child, fields));
    return [{ type, id, components: inner }];
  }
  if (type === componentType.label && component.component) {
    const [inner] = submitted(component.component, fields);
    return isObject(inner) ? [{ type, id, component: inner }] : [];
  }
  if (type !== componentType.textInput) return [{ type, id }];
  const key = component.custom_id ?? '';
  const value = fields[key] ?? component.value ?? '';
  if ((component.required ?? true) && value === '') throw new Error(`the form needs ${key}`);
  if (value.length > (component.max_length ?? 4_000)) throw new Error(`${key} is too long`);
  if (value.length < (component.min_length ?? 0)) throw new Error(`${key} is too short`);
  return [{ type, id, custom_id: key, value }];
}
