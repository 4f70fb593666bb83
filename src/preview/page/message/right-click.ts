const LONG_PRESS_MS = 550;

/** The menu of a message: right mouse button, menu key, or a long press. */
export function openMenuOnRightClick(
  list: HTMLElement,
  open: (id: string, owner: HTMLElement, at: { x: number; y: number }) => void,
): void {
  const openAt = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const article = target?.closest<HTMLElement>('article');
    // On a link or a chosen text the browser's own menu is of more use.
    if (!article || target?.closest('a') || !(window.getSelection()?.isCollapsed ?? true)) return;
    event.preventDefault();
    const box = article.getBoundingClientRect();
    const isByKey = event.clientX === 0 && event.clientY === 0;
    const at = isByKey
      ? { x: box.left + 80, y: box.top + 20 }
      : { x: event.clientX, y: event.clientY };
    open(article.dataset['id'] ?? '', article, at);
  };
  list.addEventListener('contextmenu', openAt);
  let timer = 0;
  const stop = (): void => window.clearTimeout(timer);
  list.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch') return;
    timer = window.setTimeout(() => openAt(event), LONG_PRESS_MS);
  });
  for (const end of ['pointerup', 'pointermove', 'pointercancel'] as const)
    list.addEventListener(end, stop);
}
