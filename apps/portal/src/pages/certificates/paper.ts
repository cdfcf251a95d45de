import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { handOnPdf } from '../../api/hand-on-pdf';
import { loading } from '../../api/page-errors';
import { certificatePath } from './certificate-path';

/** The sealed certificate, handed on as it comes; the first download delivers it. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => handOnPdf(await Api.of(args).stream(`${certificatePath(args)}/certificate`)));
}
