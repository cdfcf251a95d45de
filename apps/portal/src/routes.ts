import { index, route } from '@react-router/dev/routes';
import type { RouteConfig } from '@react-router/dev/routes';
import { accountRoutes } from './pages/account/account.routes';
import { certificatesRoutes } from './pages/certificates/certificates.routes';
import { copiesRoutes } from './pages/copies/copies.routes';
import { filesRoutes } from './pages/files/files.routes';
import { helperRoutes } from './pages/helpers/helpers.routes';
import { programRoutes } from './pages/programs/programs.routes';
import { passportRoutes } from './pages/passports/passport.routes';
import { publicRoutes } from './pages/public/public.routes';
import { registrationRoutes } from './pages/registration/registration.routes';
import { staffRoutes } from './pages/staff/staff.routes';
import { travelRoutes } from './pages/travel/travel.routes';
import { visaGroupRoutes } from './pages/visa-groups/groups.routes';
import { visaApplicationRoutes } from './pages/visa-application/visa-application.routes';

/** Every page under its language. Each area lists its own routes. */
export default [
  index('pages/public/choose-language.tsx'),
  route(':locale', 'layout/locale-layout.tsx', { id: 'locale' }, [
    ...publicRoutes,
    ...accountRoutes,
    ...certificatesRoutes,
    ...copiesRoutes,
    ...filesRoutes,
    ...helperRoutes,
    ...programRoutes,
    ...registrationRoutes,
    ...travelRoutes,
    ...passportRoutes,
    ...visaGroupRoutes,
    ...visaApplicationRoutes,
    ...staffRoutes,
    route('*', 'pages/public/not-found.tsx'),
  ]),
] satisfies RouteConfig;
