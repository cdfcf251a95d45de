import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { pathOf } from './policy-api';
import type { PolicyDetail } from './policy.types';

/** The whole set as one file, under its own name. */
export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const path = pathOf(args.params['id']);
    const [{ policyVersion }, file] = await Promise.all([api.get<PolicyDetail>(path), api.stream(`${path}/file`)]);
    return new Response(file.body, {
      headers: {
        'content-type': 'application/yaml; charset=utf-8',
        'content-disposition': `attachment; filename="${policyVersion}.yaml"`,
      },
    });
  });
}
