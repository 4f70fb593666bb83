export { type Account, connect, readAccount, type Server } from './servers/account.ts';
export { reasonOf } from './rest/failures.ts';
export { inviteLink } from './servers/invite.ts';
export { readRegistered, registerCommands } from './registering/register.ts';
export { runBot } from './run.ts';
