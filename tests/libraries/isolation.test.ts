import { isolate } from './isolation/isolate.ts';

isolate('over the gateway', { transport: 'gateway' });
