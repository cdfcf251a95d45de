import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { handOnPdf } from '../../api/hand-on-pdf';
import { loading } from '../../api/page-errors';
import { emergencyPath } from './travel-paths';

/** The sealed sheet, handed on as it comes. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => handOnPdf(await Api.of(args).stream(`${emergencyPath(args)}/paper`)));
}
