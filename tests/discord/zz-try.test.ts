import { it } from 'vitest';
import { openStore } from '../../src/snapshot/store.ts';
import { transcriptOf, buttonsOf } from '../fake-discord/index.ts';
import { startBot } from './start-bot.ts';
it('shows', async () => {
  const store = await openStore('seeds');
  const { server, stop, log } = await startBot({ store });
  const show = (m: any) => { console.log(transcriptOf(m)); console.log('--', m.ephemeral, buttonsOf(m).map(b => b.customId).join('\n   ')); };
  const asked = server.interact({ type: 'command', name: 'ask', locale: 'nl', options: { question: 'wat doet didi met privacy', source: 'techbedrijven' } });
  const m = await asked.answer(); show(m);
  const next = await server.press(m, 'Volgende').answer(); show(next);
  const read = await server.press(next, 'Context 6').answer(); show(read);
  const later = await server.press(read, 'Later in the source').answer(); show(later);
  const shared = await server.press(later, 'Share in channel').answer(); show(shared);
  show(await server.press(shared, 'Earlier in the source', 'bob').answer());
  show(await server.interact({ type: 'message', name: 'Find sources', locale: 'nl', target: { content: 'Hoe zit het met de beursgang van Didi? '.repeat(10) + ' https://x.com <@123456789012345678> en de privacywet' } }).answer());
  show(await server.interact({ type: 'command', name: 'ask', locale: 'nl', options: { question: 'voetbal kampioenschap' } }).answer());
  for (const [name, options, focused] of [['company', { name: 'tenc' }, 'name'], ['stat', { topic: 'privcy' }, 'topic'], ['ask', { question: 'hoe gaat het met did' }, 'question'], ['ask', { source: 'ch', question: 'x' }, 'source'], ['company', { name: '', source: 'zorgen' }, 'name']] as const) {
    const i = server.interact({ type: 'autocomplete', name, options, focused } as never);
    await i.response(); console.log(JSON.stringify(i.choices()), i.msToAnswer);
  }
  console.log(log.text().slice(0, 3000));
  await stop();
});
