import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';

/** What helps somebody who is stuck: browsers, access for all, what this browser keeps, whom to ask. */
export default function Help() {
  const { t } = useLingui();
  return (
    <Page title={t`Aide`}>
      <div className="narrow">
        <h1>
          <Trans>Aide</Trans>
        </h1>
        <Whom />
        <Browsers />
        <Kept />
        <Access />
      </div>
    </Page>
  );
}

function Whom() {
  const locale = useLocale();
  return (
    <section aria-labelledby="whom">
      <h2 id="whom">
        <Trans>À qui demander</Trans>
      </h2>
      <p>
        <Trans>
          À l’ambassade ou au consulat du pays où vous habitez : <a href={`/${locale}/posts`}>trouvez votre poste</a>.
          Citez la référence de votre demande, ou celle qu’une page d’erreur vous a donnée.
        </Trans>
      </p>
    </section>
  );
}

function Browsers() {
  return (
    <section aria-labelledby="browsers">
      <h2 id="browsers">
        <Trans>Quel navigateur</Trans>
      </h2>
      <p>
        <Trans>
          Toutes les démarches marchent dans tout navigateur qui ouvre ces pages, même ancien, même sans JavaScript : ce
          sont des liens et des formulaires.
        </Trans>
      </p>
      <p>
        <Trans>
          À partir de ces versions, un petit programme (moins de 15 Ko) ajoute du confort : ce que vous tapez est gardé
          en cas de coupure, un double clic n’envoie qu’une fois, les photos sont réduites avant l’envoi.
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>Chrome, Edge, Opera, Samsung Internet : moteur Chromium 80 (février 2020)</Trans>
        </li>
        <li>
          <Trans>Firefox 80 (août 2020)</Trans>
        </li>
        <li>
          <Trans>Safari 14.1, iPhone sous iOS 14.5 (avril 2021)</Trans>
        </li>
      </ul>
    </section>
  );
}

function Kept() {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">
        <Trans>Ce que ce navigateur garde</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Un cookie de session, seulement quand vous êtes connecté ; il finit à la déconnexion.</Trans>
        </li>
        <li>
          <Trans>
            Les brouillons des formulaires de demande : jusqu’à l’envoi, un jour au plus. Jamais un mot de passe, un
            code, un fichier, une vérification ni un suivi.
          </Trans>
        </li>
      </ul>
      <p>
        <Trans>
          Sur un ordinateur partagé, déconnectez-vous : les brouillons sont effacés. Sans compte, effacez les données de
          ce site dans les réglages du navigateur. Il n’y a ni publicité ni mesure d’audience.
        </Trans>
      </p>
    </section>
  );
}

function Access() {
  return (
    <section aria-labelledby="access">
      <h2 id="access">
        <Trans>Accessibilité</Trans>
      </h2>
      <p>
        <Trans>
          Ces pages suivent les règles WCAG 2.2, niveau AA : elles se lisent avec une synthèse vocale, s’emploient au
          clavier seul, s’agrandissent à 400 % et ne disent rien par la seule couleur. Un contrôle automatique les
          visite toutes, dans les deux langues, sur téléphone et sur grand écran.
        </Trans>
      </p>
      <p>
        <Trans>
          Ce qui n’y est pas encore : les PDF délivrés sont balisés mais n’ont pas été relus avec chaque lecteur
          d’écran, et aucun audit indépendant n’a eu lieu. Si une page vous arrête, dites-le à votre poste : la démarche
          se fait aussi au guichet.
        </Trans>
      </p>
    </section>
  );
}
