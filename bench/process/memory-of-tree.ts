import { readFileSync } from 'node:fs';

const EVERY_MS = 100;

/** The memory of a process and of those that it started, looked at all the time. */
export interface WatchedMemory {
  /** Megabytes of all of them. */
  now(): number;
  /** The most that all of them had together. */
  readonly most: number;
  /** The most that the process itself had. */
  readonly mostAlone: number;
  forget(): void;
  stop(): void;
}

/** Watches until `stop`. Pages that several of them share are counted for each. */
export function watchMemory(pid: number): WatchedMemory {
  let [most, mostAlone] = [0, 0];
  const now = () => treeOf(pid).reduce((sum, one) => sum + residentOf(one), 0);
  const timer = setInterval(() => {
    most = Math.max(most, now());
    mostAlone = Math.max(mostAlone, residentOf(pid));
  }, EVERY_MS);
  return {
    now,
    get most() {
      return most;
    },
    get mostAlone() {
      return mostAlone;
    },
    forget() {
      [most, mostAlone] = [0, 0];
    },
    stop: () => clearInterval(timer),
  };
}

function treeOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return [pid, ...children.flatMap((child) => treeOf(Number(child)))];
}

function residentOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

/** Nothing where the process is gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
