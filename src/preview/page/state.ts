import type { Locale } from '../../language/index.ts';
import type { Role } from '../people.ts';
import type { MaterialInfo, Setup } from '../wire.ts';
import { browserLocale, say, type TextKey } from './texts.ts';

/** How wide Discord is shown. */
export type Width = 'desktop' | 'phone';
/** Which colours; automatic are those of the system. */
export type Theme = 'auto' | 'dark' | 'light';

/** What the page's user chose, and what the page knows. */
export interface State {
  readonly locale: Locale;
  readonly role: Role;
  readonly width: Width;
  readonly theme: Theme;
  readonly isPanelOpen: boolean;
  readonly material: MaterialInfo;
}

/** The state, and whoever shows it. */
export interface App {
  readonly setup: Setup;
  readonly state: () => State;
  /** Changes some of it, and tells who wanted to know of any of that. */
  readonly change: (patch: Partial<State>) => void;
  /** Calls this now, and whenever one of these changes. */
  readonly show: (keys: readonly (keyof State)[], render: (state: State) => void) => void;
  /** A text in the language of the moment. */
  readonly say: (key: TextKey, gaps?: Readonly<Record<string, string | number>>) => string;
}

/** Starts from what the browser says of its user. */
export function createApp(setup: Setup): App {
  const isNarrow = window.matchMedia('(max-width: 760px)').matches;
  let state: State = {
    locale: browserLocale(),
    role: 'member',
    width: 'desktop',
    theme: 'auto',
    isPanelOpen: !isNarrow && window.innerWidth >= 1180,
    material: setup.material,
  };
  const shown: {
    readonly keys: readonly (keyof State)[];
    readonly render: (state: State) => void;
  }[] = [];
  return {
    setup,
    state: () => state,
    change(patch) {
      const before = state;
      state = { ...state, ...patch };
      for (const { keys, render } of shown) {
        if (keys.some((key) => before[key] !== state[key])) render(state);
      }
    },
    show(keys, render) {
      shown.push({ keys, render });
      render(state);
    },
    say: (key, gaps) => say(state.locale, key, gaps),
  };
}
