export { type Account, connect, readAccount, type Server } from './account.ts';
export { reasonOf } from './failures.ts';
export { inviteLink } from './invite.ts';
export { readRegistered, registerCommands } from './register.ts';
export { runBot } from './run.ts';
