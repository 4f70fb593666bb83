import type { PickedFile } from './interact-input.ts';
import type { JsonObject } from './json.ts';
import { refusals } from './refusal.ts';
import type { Route } from './routes.ts';
import type { State } from './state.ts';

/** Files of a command: the value of each option, and what Discord tells of the files. */
interface PickedFiles {
  readonly ids: Readonly<Record<string, string>>;
  readonly resolved: JsonObject;
}

/** Puts files where the bot can fetch them, as Discord does before it passes a command on. */
export function pickFiles(
  state: State,
  channelId: string,
  files: Readonly<Record<string, PickedFile>>,
): PickedFiles {
  const ids: Record<string, string> = {};
  const resolved: JsonObject = {};
  for (const [option, file] of Object.entries(files)) {
    const id = state.newId();
    ids[option] = id;
    resolved[id] = attachmentObject(state, `${channelId}/${id}`, id, file);
  }
  return { ids, resolved };
}

/** An attachment object (resources/message#attachment-object). */
function attachmentObject(
  state: State,
  folder: string,
  id: string,
  { filename, title, data, size, url }: PickedFile,
): JsonObject {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  const path = `/ephemeral-attachments/${folder}/${encodeURIComponent(filename)}`;
  state.pickedFiles.set(path, bytes);
  const address = url ?? `${state.gatewayUrl.replace(/^ws/, 'http')}${path}?ex=0&is=0&hm=0`;
  return {
    id,
    filename,
    ...(title === undefined ? {} : { title }),
    size: size ?? bytes.length,
    url: address,
    proxy_url: address,
    content_type: 'application/octet-stream',
    ephemeral: true,
  };
}

/** Where picked files are fetched from, without a token: whoever has the address may. */
export function pickedFileRoutes({ pickedFiles }: State): Route[] {
  return [
    {
      method: 'GET',
      pattern: '/ephemeral-attachments/:channel/:id/:filename',
      auth: false,
      takesBody: false,
      handle: (call) => {
        const names = ['channel', 'id', 'filename'].map((name) =>
          encodeURIComponent(call.param(name)),
        );
        const bytes = pickedFiles.get(`/ephemeral-attachments/${names.join('/')}`);
        if (bytes === undefined) throw refusals.notFound();
        return { status: 200, bytes };
      },
    },
  ];
}
