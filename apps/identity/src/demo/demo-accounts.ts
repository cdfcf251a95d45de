import type { Role } from '@jatigi/kernel';

export interface DemoAccount {
  login: string;
  givenName: string;
  password: string;
  /** Base32; development only, the same for everybody who clones. */
  totpSeed: string;
  role: Role;
  posts: string[];
}

const everywhere = ['*'];

/** Documented in apps/identity/README.md. Refused in production. The first two give and approve all other grants. */
export const demoAdministrators: readonly [DemoAccount, DemoAccount] = [
  {
    login: 'admin.un@demo.jatigi.example',
    givenName: 'Fanta',
    password: 'demo fleuve niger administrateur 1',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAA2',
    role: 'administrator',
    posts: everywhere,
  },
  {
    login: 'admin.deux@demo.jatigi.example',
    givenName: 'Modibo',
    password: 'demo fleuve niger administrateur 2',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAA3',
    role: 'administrator',
    posts: everywhere,
  },
];

export const demoOfficers: readonly DemoAccount[] = [
  {
    login: 'agent.berlin@demo.jatigi.example',
    givenName: 'Awa',
    password: 'demo agent berlin un',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAA4',
    role: 'agent',
    posts: ['BER'],
  },
  {
    login: 'agent2.berlin@demo.jatigi.example',
    givenName: 'Issa',
    password: 'demo agent berlin deux',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAA5',
    role: 'agent',
    posts: ['BER'],
  },
  {
    login: 'consul.berlin@demo.jatigi.example',
    givenName: 'Mariam',
    password: 'demo consule berlin',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAA6',
    role: 'consul',
    posts: ['BER'],
  },
  {
    login: 'regisseur.berlin@demo.jatigi.example',
    givenName: 'Seydou',
    password: 'demo regisseur berlin',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAA7',
    role: 'treasury-officer',
    posts: ['BER'],
  },
  {
    login: 'agent.paris@demo.jatigi.example',
    givenName: 'Kadiatou',
    password: 'demo agent paris un',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAB2',
    role: 'agent',
    posts: ['PAR'],
  },
  {
    login: 'agent2.paris@demo.jatigi.example',
    givenName: 'Sékou',
    password: 'demo agent paris deux',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAB4',
    role: 'agent',
    posts: ['PAR'],
  },
  {
    login: 'consul.paris@demo.jatigi.example',
    givenName: 'Oumou',
    password: 'demo consule paris',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAB5',
    role: 'consul',
    posts: ['PAR'],
  },
  {
    login: 'regisseur.paris@demo.jatigi.example',
    givenName: 'Boubacar',
    password: 'demo regisseur paris',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAB6',
    role: 'treasury-officer',
    posts: ['PAR'],
  },
  {
    login: 'agent.lyon@demo.jatigi.example',
    givenName: 'Nana',
    password: 'demo agent lyon',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAB7',
    role: 'agent',
    posts: ['LYS'],
  },
  {
    login: 'consul.lyon@demo.jatigi.example',
    givenName: 'Moussa',
    password: 'demo consul lyon',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAC2',
    role: 'consul',
    posts: ['LYS'],
  },
  {
    login: 'etat-civil.kati@demo.jatigi.example',
    givenName: 'Rokia',
    password: 'demo etat civil kati',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAC3',
    role: 'civil-status-centre',
    posts: ['CEC-KATI'],
  },
  {
    login: 'etat-civil.central@demo.jatigi.example',
    givenName: 'Adama',
    password: 'demo etat civil central',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAC4',
    role: 'civil-status-centre',
    posts: ['CEC-CENTRAL'],
  },
  {
    login: 'securite@demo.jatigi.example',
    givenName: 'Bakary',
    password: 'demo securite visas',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAE2',
    role: 'security-officer',
    posts: ['SECURITE'],
  },
  {
    login: 'travail@demo.jatigi.example',
    givenName: 'Salimata',
    password: 'demo ministere travail',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAE3',
    role: 'consulted-officer',
    posts: ['MIN-TRAVAIL'],
  },
  {
    login: 'bureau.central@demo.jatigi.example',
    givenName: 'Oumar',
    password: 'demo bureau central',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAB3',
    role: 'central-desk',
    posts: everywhere,
  },
  // Appeals: two people at headquarters who never touch a file before.
  {
    login: 'recours.un@demo.jatigi.example',
    givenName: 'Bintou',
    password: 'demo recours un',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAR2',
    role: 'central-desk',
    posts: everywhere,
  },
  {
    login: 'recours.deux@demo.jatigi.example',
    givenName: 'Tidiani',
    password: 'demo recours deux',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAR3',
    role: 'central-desk',
    posts: everywhere,
  },
  {
    login: 'frontiere.bamako@demo.jatigi.example',
    givenName: 'Hawa',
    password: 'demo frontiere bamako',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAD2',
    role: 'border-officer',
    posts: ['BKO'],
  },
  {
    login: 'criblage.un@demo.jatigi.example',
    givenName: 'Nouhoum',
    password: 'demo criblage un',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAF2',
    role: 'security-officer',
    posts: everywhere,
  },
  {
    login: 'criblage.deux@demo.jatigi.example',
    givenName: 'Kadidia',
    password: 'demo criblage deux',
    totpSeed: 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAF3',
    role: 'security-officer',
    posts: everywhere,
  },
];
