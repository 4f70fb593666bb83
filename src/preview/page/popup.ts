/** Something that floats over the page until it is closed. */
export interface Popup {
  readonly close: () => void;
  /** Places it again, as when it became larger. */
  readonly place: () => void;
}

/** Where a popup comes, and what is done when it goes. */
export interface PopupOptions {
  /** As wide as what it belongs to, or as it needs. */
  readonly width?: 'same' | 'own';
  /** A place on the screen instead of beside what it belongs to. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly onClose?: () => void;
}

const GAP = 6;
const EDGE = 8;
let current: Popup | null = null;

/**
 * Opens a popup beside an element, the one before it closed. Escape, a press elsewhere and
 * scrolling close it; the focus goes back to where it was.
 */
export function openPopup(
  owner: HTMLElement,
  content: HTMLElement,
  { width = 'own', at, onClose }: PopupOptions = {},
): Popup {
  current?.close();
  const before = document.activeElement;
  content.classList.add('popup');
  document.querySelector('main')?.append(content);
  const setPlace = () => place(owner, content, width, at);
  setPlace();
  const away = new AbortController();
  const popup: Popup = {
    place: setPlace,
    close: () => {
      if (current !== popup) return;
      current = null;
      away.abort();
      const hadFocus = content.contains(document.activeElement);
      content.remove();
      onClose?.();
      if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus();
    },
  };
  current = popup;
  const { signal } = away;
  const isOutside = (event: Event) =>
    !(
      event.target instanceof Node &&
      (content.contains(event.target) || owner.contains(event.target))
    );
  document.addEventListener('pointerdown', (event) => isOutside(event) && popup.close(), {
    signal,
  });
  for (const turn of ['wheel', 'touchmove']) {
    document.addEventListener(turn, (event) => isOutside(event) && popup.close(), {
      signal,
      passive: true,
    });
  }
  window.addEventListener('resize', () => popup.close(), { signal });
  content.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      popup.close();
    },
    { signal },
  );
  return popup;
}

/** Below what it belongs to, or above where there is more room. */
function place(
  owner: HTMLElement,
  content: HTMLElement,
  width: 'same' | 'own',
  at: PopupOptions['at'],
): void {
  const box = owner.getBoundingClientRect();
  if (width === 'same') content.style.width = `${box.width}px`;
  const own = content.getBoundingClientRect();
  const below = at ? at.y : box.bottom + GAP;
  const above = at ? at.y - own.height : box.top - GAP - own.height;
  const fits = below + own.height + EDGE <= window.innerHeight || above < EDGE;
  const top = Math.max(
    EDGE,
    Math.min(fits ? below : above, window.innerHeight - own.height - EDGE),
  );
  const left = Math.max(EDGE, Math.min(at ? at.x : box.left, window.innerWidth - own.width - EDGE));
  content.style.top = `${top}px`;
  content.style.left = `${left}px`;
}
