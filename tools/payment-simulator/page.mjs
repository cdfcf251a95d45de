const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replace(/[&<>"']/g, (character) => escapes[character]);

const texts = {
  fr: {
    title: 'Paiement sécurisé (simulateur)',
    notice: 'Prestataire de démonstration : aucun argent n’est débité.',
    amount: 'Montant à payer',
    reference: 'Référence',
    pay: 'Payer',
    fail: 'Échouer',
    twice: 'Payer deux fois',
    late: 'Payer, prévenir le service 15 secondes plus tard',
    none: 'Aucun paiement pour le moment.',
    succeeded: 'Paiement accepté',
    failed: 'Paiement refusé',
    back: 'Retourner au service',
  },
  en: {
    title: 'Secure payment (simulator)',
    notice: 'Demonstration provider: no money is taken.',
    amount: 'Amount to pay',
    reference: 'Reference',
    pay: 'Pay',
    fail: 'Fail',
    twice: 'Pay twice',
    late: 'Pay, tell the service 15 seconds later',
    none: 'No payment yet.',
    succeeded: 'Payment accepted',
    failed: 'Payment refused',
    back: 'Back to the service',
  },
};

function amountText({ minor, currency }, language) {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

/** The hosted page of one checkout. French unless English was asked for. */
export function checkoutPage(checkout) {
  const language = checkout.language === 'en' ? 'en' : 'fr';
  const t = texts[language];
  const button = (action, label) => `<button name="action" value="${action}">${escape(label)}</button>`;
  const events = checkout.events.map(
    (event) => `<li>${t[event.type === 'charge.succeeded' ? 'succeeded' : 'failed']} (${escape(event.chargeId)})</li>`,
  );
  const back = checkout.returnUrl ? `<p><a href="${escape(checkout.returnUrl)}">${t.back}</a></p>` : '';
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t.title}</title>
<style>body{font:1.1rem/1.5 system-ui;max-width:32rem;margin:2rem auto;padding:0 1rem}button{display:block;width:100%;margin:.6rem 0;padding:.8rem;font:inherit}dt{font-weight:600}</style></head>
<body><main><h1>${t.title}</h1><p>${t.notice}</p>
<dl><dt>${t.amount}</dt><dd>${escape(amountText(checkout.amount, language))}</dd>
<dt>${t.reference}</dt><dd>${escape(checkout.reference)}</dd></dl>
<form method="post" action="/checkouts/${escape(checkout.checkoutId)}/actions">
${button('pay', t.pay)}${button('fail', t.fail)}${button('twice', t.twice)}${button('late', t.late)}</form>
${events.length > 0 ? `<ul role="status">${events.join('')}</ul>` : `<p role="status">${t.none}</p>`}${back}</main></body></html>`;
}
