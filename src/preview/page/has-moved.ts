/** Whether the mouse itself moved, and not what is below it: then the keys have the say. */
export function hasMoved(event: Event): boolean {
  return event instanceof MouseEvent && (event.movementX !== 0 || event.movementY !== 0);
}
