import { isolate } from './isolation/isolate.ts';

isolate('by HTTP', { transport: 'http' });
