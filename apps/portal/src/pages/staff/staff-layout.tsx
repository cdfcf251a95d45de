import { data, Outlet, redirect } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { signInPath } from '../../api/page-errors';
import type { ErrorData } from '../../api/page-errors';
import { viewerOf } from '../../api/viewer';
import { isStaff } from '../../layout/staff-areas';
import staffScript from '../../browser/staff.ts?worker&url';

/** The staff screens: for people with a grant, and a second factor in this session. What each may do the services say. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await viewerOf(args);
  if (!viewer) throw redirect(signInPath(args.request));
  if (!isStaff(viewer)) throw data<ErrorData>({ code: 'not-permitted' }, { status: 403 });
  if (viewer.strength === 'password') throw data<ErrorData>({ code: 'second-factor-required' }, { status: 403 });
  return { viewer };
}

export default function StaffLayout() {
  return (
    <>
      <Outlet />
      <script type="module" src={staffScript} />
    </>
  );
}
