import { z } from 'zod';
import { isInside } from '../folder/paths.ts';

/** A random id as it stands in custom ids and names of files. */
export const changeId = z.string().regex(/^[\w-]{12}$/);
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();

/** The parts of a change, as they are kept. */
export const changeParts = {
  id: changeId,
  file: z.string().max(4096).refine(isInside),
  before: hash,
  after: hash,
};
