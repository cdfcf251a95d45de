import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { loading } from '../../api/page-errors';
import { placeNames } from '../../api/place-names';
import { FileView } from './file-view';
import { openApplication } from './open-application';
import { TaskListView } from './task-list-view';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const application = await openApplication(args);
    const isBackFromPayment = new URL(args.request.url).searchParams.has('paid');
    const post = application.post === null ? null : await placeNames(args, application.post);
    return { application, post, isBackFromPayment };
  });
}

/** One address for the whole life of an application: first what is left to fill, then what becomes of it. */
export default function ApplicationPage() {
  const { application, post, isBackFromPayment } = useLoaderData<typeof loader>();
  if (application.state === 'DRAFT') return <TaskListView application={application} />;
  return <FileView application={application} post={post} isBackFromPayment={isBackFromPayment} />;
}
