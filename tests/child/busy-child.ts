import { answer, requests } from '../../src/child/serve.ts';

// Says who it is, and is busy for ever then: nothing else has a turn in it.
for await (const _ of requests()) {
  await answer(String(process.pid));
  setImmediate(() => {
    for (;;);
  });
}
