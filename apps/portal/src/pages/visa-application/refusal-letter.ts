import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { handOnPdf } from '../../api/hand-on-pdf';
import { loading } from '../../api/page-errors';
import { apiPathOf } from './open-application';

/** The sealed letter of a refusal, handed on as it comes. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => handOnPdf(await Api.of(args).stream(`${apiPathOf(args)}/refusal-letter`)));
}
