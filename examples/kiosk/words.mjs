/** What the kiosk says: French first, as everything here. */
const words = {
  invite: [
    'Sur votre téléphone, ouvrez {address}\n  et saisissez le code  {code}',
    'On your telephone, open {address} and enter the code {code}',
  ],
  started: ['Demande de visa commencée', 'Visa application started'],
  submitted: ['Demande envoyée. À payer : {fee}', 'Application submitted. To pay: {fee}'],
  ordered: ['Copie commandée', 'Copy ordered'],
  waiting: ['La copie se prépare', 'The copy is being made'],
  sealed: ['Votre copie : {file}', 'Your copy: {file}'],
  ended: ['La commande s’arrête ici : {state}', 'The order ends here: {state}'],
  refused: ['Vous n’avez pas autorisé la borne.', 'You did not allow the kiosk.'],
  problem: ['Cela n’a pas marché : {code}. Demandez au guichet.', 'That did not work: {code}. Ask at the counter.'],
};

export function say(name, values = {}) {
  const [french, english] = words[name].map((text) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]));
  console.log(`${french}\n  (${english})`);
}

/** A bar that fills while a file is on its way; one line at the end where nobody watches a terminal. */
export function bar(label) {
  return ({ sent, total }) => {
    const parts = Math.round((sent / total) * 20);
    const line = `  ${label.padEnd(24)} ${'█'.repeat(parts)}${'░'.repeat(20 - parts)} ${Math.round((sent / total) * 100)} %`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${sent === total ? '\n' : ''}`);
    else if (sent === total) console.log(line);
  };
}
