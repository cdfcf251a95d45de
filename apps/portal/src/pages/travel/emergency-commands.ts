import { msg } from '@lingui/core/macro';
import { data, redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { attaching } from '../../forms/attaching';
import { submitting } from '../../forms/outcome';
import { textOf, typedOf } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { emergencyPath } from './travel-paths';
import { emergencyDocumentWords } from './travel-words';

const messages = {
  'stale-version': msg`La demande a changé entre-temps. Regardez où elle en est, puis recommencez.`,
  'illegal-transition': msg`Ce n’est plus possible : la demande a avancé entre-temps.`,
} as const;

/** What whoever asked does on the page of a request: send a document, withdraw. */
export async function emergencyAction(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const file = emergencyPath(args);
  const locale = localeOf(args.request.url);
  const here = `/${locale}/files/emergency-document/${encodeURIComponent(String(args.params['id']))}`;
  switch (typed['command']) {
    case 'attach': {
      const kind = Object.keys(emergencyDocumentWords).find((one) => one === typed['kind']);
      if (kind === undefined) throw data(null, { status: 400 });
      return attaching(args, form, { file, kind, to: `${here}?sent` });
    }
    case 'withdraw': {
      const options = { version: textOf(typed, 'version'), idempotencyKey: textOf(typed, 'idempotencyKey') };
      return submitting(args, { typed, messages: translated(locale, messages) }, async () => {
        await Api.of(args).post(`${file}/withdraw`, {}, options);
        throw redirect(here, 303);
      });
    }
    default:
      throw data(null, { status: 400 });
  }
}
