import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { loading } from '../../api/page-errors';
import { FileView } from './file-view';
import { openApplication } from './open-application';
import { TaskListView } from './task-list-view';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const application = await openApplication(args);
    const isBackFromPayment = new URL(args.request.url).searchParams.has('paid');
    return { application, isBackFromPayment };
  });
}

/** One address for the whole life of an application: first what is left to fill, then what becomes of it. */
export default function ApplicationPage() {
  const { application, isBackFromPayment } = useLoaderData<typeof loader>();
  if (application.state === 'DRAFT') return <TaskListView application={application} />;
  return <FileView application={application} isBackFromPayment={isBackFromPayment} />;
}
