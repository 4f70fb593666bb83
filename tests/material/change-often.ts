import type { Material, Proposed } from '../../src/material/types.ts';
import { textOf } from './kill-texts.ts';
import { uploadOf } from './made-up-place.ts';

/** A change, asked for and confirmed. */
export type Step = (material: Material) => Promise<void>;

export const add: Step = (material) =>
  confirm(material, material.add(uploadOf('new.md', textOf(1)), null));
export const replace: Step = (material) =>
  confirm(material, material.replace('old.md', uploadOf('old.md', textOf(2))));
export const remove: Step = (material) => confirm(material, material.remove('old.md'));
export const undo: Step = (material) => confirm(material, material.undo());

/** Makes every kind of change, and takes all of them back. */
export async function changeOften(material: Material): Promise<void> {
  for (const step of [add, replace, remove, undo, undo, undo]) await step(material);
}

async function confirm(material: Material, proposed: Promise<Proposed>): Promise<void> {
  await material.confirm((await proposed).proposal.id);
}
