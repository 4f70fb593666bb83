import { EventEmitter, once } from 'node:events';
import type { Process } from '../../src/discord/run.ts';

/** A process that takes signals and remembers how it exited. */
export interface FakeProcess extends Process {
  signal(name: 'SIGINT' | 'SIGTERM'): void;
  /** The first code that it exited with. */
  readonly exited: Promise<number>;
}

/** Takes the place of the process for the bot. */
export function fakeProcess(): FakeProcess {
  const emitter = new EventEmitter();
  return {
    exit: (code) => emitter.emit('exit', code),
    on: (signal, listener) => emitter.on(signal, listener),
    signal: (name) => emitter.emit(name),
    exited: once(emitter, 'exit').then(([code]) => Number(code)),
  };
}
