import { checkModerator, declareForModerators, defineCommand } from '../src/command/index.ts';
import { replyToReload } from '../src/replies/index.ts';

/** `/reload`: reads the folder anew and says what changed; for moderators. */
export default defineCommand({
  help: [
    {
      does: {
        nl: 'het materiaal opnieuw inlezen (moderators)',
        en: 'read the material again (moderators)',
      },
      moderators: true,
    },
  ],
  moderation: true,
  declaration: declareForModerators({
    name: 'reload',
    description: {
      nl: 'Lees het materiaal opnieuw in en zie wat er veranderd is (moderators)',
      en: 'Read the material again and see what changed (moderators)',
    },
  }),
  answer: (request) => {
    // Reading the folder again changes nothing in it: also where only the host may do that.
    checkModerator(request);
    return request.capabilities.reload();
  },
  reply: (report, { locale }) => replyToReload(report, locale),
});
