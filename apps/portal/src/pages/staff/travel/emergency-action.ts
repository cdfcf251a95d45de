import type { ActionFunctionArgs } from 'react-router';
import { refused } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { emergencyPath } from '../../travel/travel-paths';
import { commanding } from '../commanding';
import { commandFields, readCommand } from './emergency-commands';
import { problemWords } from './travel-desk-words';

/** What an officer does on the page of a request. */
export async function emergencyDeskAction(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const path = emergencyPath(args);
  const messages = translated(localeOf(args.request.url), problemWords);
  const here = (done: string) => `/${args.params['locale']}/staff/travel/${args.params['id']}?done=${done}`;
  if (typed['intent'] === 'attach') {
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0) return refused(typed, { file: messages['file:'] });
    const fields = { '': 'file' };
    return commanding(args, { typed, to: here('attach'), messages, fields }, (api, { version }) =>
      api.put(`${path}/documents/photo`, file, { version }),
    );
  }
  const command = readCommand(typed);
  if (!command) throw new Response(null, { status: 404 });
  const to = here(command.intent);
  return commanding(args, { typed, to, messages, fields: commandFields }, (api, options) =>
    api.post(`${path}/${command.path}`, command.body, options),
  );
}
