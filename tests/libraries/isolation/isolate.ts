import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InteractInput } from '../../fake-discord/index.ts';
import { canariesIn } from './canaries.ts';
import { COMMON_WORD, guessingInputs, plainInputs, typingInputs } from './inputs.ts';
import { messagesOf } from './messages.ts';
import { copyInto, fewOfEach, findPress, pressesOf, withIdsOf } from './pressing.ts';
import { forEach, openStage, shown, type Place, type Stage, type StageSetup } from './stage.ts';

/** Servers in which everything is tried; in the others what shows most. */
const LOOKED_INTO = 3;
/** Commands that show nothing of a library here; every other one must have, or nothing was looked at. */
const SILENT: ReadonlySet<string> = new Set(['gaps', 'reload']);
const MINUTES = 5 * 60_000;

const ask = (question: string): InteractInput => ({
  type: 'command',
  name: 'ask',
  options: { question },
});
const source = (subcommand: string, options = {}): InteractInput => ({
  type: 'command',
  name: 'source',
  subcommand,
  options,
});

/** Two hundred servers, of which each has words of its own: nothing of another is ever seen. */
export function isolate(name: string, setup: StageSetup): void {
  describe(`two hundred servers, ${name}`, () => {
    let stage: Stage;
    const at = (place: number): Place => {
      const found = stage.places[place % stage.places.length];
      if (!found) throw new Error(`no server ${place}`);
      return found;
    };
    const lookedInto = () => stage.places.slice(0, LOOKED_INTO);

    beforeAll(async () => {
      stage = await openStage(setup);
    }, MINUTES);
    afterAll(() => stage.bot.end());

    it('each find their own', { timeout: MINUTES }, async () => {
      await forEach(stage.places, async (place) => {
        const { own } = place;
        const found = canariesIn((await stage.ask(place, ask(COMMON_WORD)))?.components);
        expect(found).toContain(own.word.slice(0, 8));
        const listed = canariesIn((await stage.ask(place, source('list')))?.components);
        expect(listed).toContain(own.title.slice(0, 8));
        await stage.ask(place, typing('ask', 'source', 'zq'));
      });
      expect(stage.sent.leaks()).toEqual([]);
    });

    it('see none of another by any option, suggestion or file', { timeout: MINUTES }, async () => {
      const { commands } = stage;
      await forEach(lookedInto(), async (place, number) => {
        const victim = at(number + 1).own;
        const inputs = [
          ...plainInputs(commands),
          ...guessingInputs(commands, victim),
          ...typingInputs(commands, victim),
        ];
        for (const input of inputs) await stage.ask(place, input);
      });
      expect(stage.sent.leaks()).toEqual([]);
      const quiet = [...commands.keys()].filter((name_) => stage.sent.shownBy(name_).size === 0);
      expect(quiet.filter((name_) => !SILENT.has(name_))).toEqual([]);
    });

    it('see none of another by its buttons and menus', { timeout: MINUTES }, async () => {
      const [victim, thief] = [at(0), at(1)];
      const messages = await messagesOf(stage, victim);
      const own = await messagesOf(stage, thief);
      const few = fewOfEach(4);
      for (const [number, message] of messages.entries()) {
        const mine = own[number];
        if (pressesOf(message).length === 0) continue;
        const bodies = [message.components, ...(mine ? [withIdsOf(mine, message)] : [])];
        for (const body of bodies) {
          const copy = () => copyInto(stage.bot, thief.guild, message, body);
          for (const { input } of pressesOf(copy()).filter(few)) {
            const press = findPress(copy(), input.customId);
            if (press) await stage.ask(thief, press.input, press.typed);
          }
        }
      }
      expect(stage.sent.leaks()).toEqual([]);
      const left = await stage.ask(victim, ask(COMMON_WORD));
      expect(canariesIn(left?.components)).toContain(victim.own.word.slice(0, 8));
    });

    it('see none of another where the app is brought along', { timeout: MINUTES }, async () => {
      const [victim, thief] = [at(0), at(1)];
      const elsewhere = [
        { guild: null, context: 1 as const },
        { guild: null, context: 2 as const },
        { guild: victim.guild, owners: { 1: stage.bot.server.userId('alice') } },
        // Of a server that it does not come from.
        { guild: victim.guild, owners: { 0: thief.guild } },
      ];
      const inputs = [
        ...plainInputs(stage.commands),
        ...typingInputs(stage.commands, victim.own),
      ].filter((input) => !isForServers(stage, input));
      for (const place of elsewhere) {
        for (const input of inputs) {
          const all = { ...input, ...place };
          await shown(stage.sent.interact(all, null), all);
        }
      }
      const form = { custom_id: `1:confirm:source:change.${'a'.repeat(12)}:1:private` };
      const data = { ...form, components: [] };
      await stage.ask(thief, { type: 'other', kind: 5, data });
      expect(stage.sent.leaks()).toEqual([]);
    });

    it('see none of what others asked in vain', async () => {
      const list: InteractInput = { type: 'command', name: 'gaps' };
      await forEach(stage.places, async (place) => {
        for (const _ of [1, 2]) await stage.ask(place, ask(place.own.asked));
      });
      for (const place of lookedInto()) {
        const gaps = canariesIn((await stage.ask(place, list))?.components);
        expect(gaps).toContain(place.own.asked.slice(0, 8));
      }
      expect(stage.sent.leaks()).toEqual([]);
    });

    it('leave no word of theirs in the log, the metrics and the health', async () => {
      const { log } = stage.bot;
      const address = /http:\/\/[\d.:]+/.exec(String(log.said(/^health: /)[0]?.['msg']))?.[0];
      const pages = ['/healthz', '/metrics'].map(async (page) => {
        const response = await fetch(`${address}${page}`);
        expect(response.status).toBe(200);
        return response.text();
      });
      for (const text of [log.text(), ...(await Promise.all(pages))]) {
        expect([...canariesIn(text)]).toEqual([]);
        expect(stage.bot.ids.filter((id) => text.includes(id))).toEqual([]);
      }
      expect(log.said('a command failed')).toEqual([]);
      expect(log.said('suggestions failed')).toEqual([]);
    });
  });
}

function typing(name: string, focused: string, typed: string): InteractInput {
  return { type: 'autocomplete', name, options: { [focused]: typed }, focused };
}

/** Whether it is offered in servers only. */
function isForServers({ commands }: Stage, input: InteractInput): boolean {
  const name = 'name' in input ? input.name : '';
  const declaration = commands.get(name)?.declaration;
  return declaration?.contexts?.includes(1) !== true;
}
