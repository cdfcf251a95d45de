import { tongues } from '../language';
import type { Language } from '../language';
import type { PaperKind } from '../paper-layout';
import { deliveredBy, frameOf, nameRuns } from '../paper-view';
import type { Named, Paper } from '../paper-view';
import { letterFrame } from './letter-frame';

/** Why a request was refused, and how to contest it. */
export interface RefusalLetter extends Paper {
  letter: {
    language: Language;
    reference: string;
    /** `visa de court séjour`, in the language of the letter. */
    subject: string;
    requestedOn: string;
    decidedOn: string;
    addressee: Named & { addressLines: readonly string[] };
    /** In the order of their weight; each with the rule that it rests on. */
    grounds: readonly { text: string; rule: string }[];
    /** What the officer adds in own words; empty: nothing. */
    explanation?: string;
    /** Absent: it cannot be contested any more. */
    contest?: { until: string; before: string };
    signedBy: { role: string; name?: string };
  };
}

const template = `${letterFrame}${String.raw`
#head()
#grid(columns: (1fr, 78mm), [], block(inset: (y: 6pt))[
  #set par(justify: false)
  #runs(d.to) \
  #for line in d.address [#line \ ]])
#text(weight: "bold")[#d.about]
#par(d.decided)
#section(d.groundsTitle)
#for (i, g) in d.grounds.enumerate() {
  block(below: 7pt, breakable: false, grid(columns: (7mm, 1fr), text(weight: "bold", fill: green)[#(i + 1).], [#g.text \ #text(size: 8.6pt, fill: soft)[#g.rule]]))
}
#if d.explanation != none { par(d.explanation) }
#if d.contest != none {
  section(d.contestTitle)
  block(width: 100%, fill: pale, inset: 8pt, radius: 1.5pt)[#d.contest]
}
#par(text(size: 9.2pt)[#d.later])
#signed(d.signature)
#foot()
`}`;

const words = {
  fr: {
    title: 'Décision de refus',
    file: 'Dossier',
    about: (subject: string) => `Objet : ${subject}`,
    decided: (asked: string, when: string) =>
      `Vous avez déposé cette demande ${asked}. Après examen de votre dossier, elle a été refusée ${when}, pour les motifs qui suivent.`,
    grounds: 'Motifs',
    contestTitle: 'Contester cette décision',
    contest: (until: string, before: string) =>
      `Vous pouvez contester cette décision jusqu’au ${until} auprès de : ${before}. Joignez cette lettre et toute pièce nouvelle ; la contestation est gratuite.`,
    later: 'Une nouvelle demande reste possible à tout moment. Elle est examinée sans tenir compte du présent refus.',
    how: 'Signé par le cachet électronique ci-dessous',
    sealSays: 'le numéro du dossier, le nom et la date de la décision',
    checked: 'cette lettre vient de nous',
  },
  en: {
    title: 'Decision of refusal',
    file: 'File',
    about: (subject: string) => `Subject: ${subject}`,
    decided: (asked: string, when: string) =>
      `You made this request ${asked}. After examination of your file it was refused ${when}, on the grounds below.`,
    grounds: 'Grounds',
    contestTitle: 'Contesting this decision',
    contest: (until: string, before: string) =>
      `You may contest this decision until ${until} before: ${before}. Enclose this letter and any new evidence; contesting is free of charge.`,
    later: 'You may make a new request at any time. It is examined without regard to this refusal.',
    how: 'Signed by the digital seal below',
    sealSays: 'the number of the file, the name and the day of the decision',
    checked: 'this letter comes from us',
  },
} as const;

export const refusalLetter: PaperKind<RefusalLetter> = {
  template,
  view(sheet, sealWidth) {
    const { letter, postName, issuedOn } = sheet;
    const { language, addressee, contest, signedBy } = letter;
    const said = words[language];
    const { inDigits, inWords } = tongues[language];
    const { sealSays, checked } = said;
    const delivery = deliveredBy(postName, issuedOn, language);
    const reference = `${said.file} ${letter.reference}`;
    return {
      ...frameOf(sheet, sealWidth, { kind: 'refusal-letter', language, reference, delivery, sealSays, checked }),
      title: said.title,
      subtitle: null,
      to: nameRuns(addressee),
      address: addressee.addressLines,
      about: said.about(letter.subject),
      decided: said.decided(inWords({ value: letter.requestedOn }), inWords({ value: letter.decidedOn })),
      groundsTitle: said.grounds,
      grounds: letter.grounds,
      explanation: letter.explanation || null,
      contestTitle: said.contestTitle,
      contest: contest ? said.contest(inDigits({ value: contest.until }), contest.before) : null,
      later: said.later,
      signature: {
        made: `${postName}, ${inWords({ value: issuedOn })}`,
        by: signedBy.role,
        name: signedBy.name ?? null,
        how: said.how,
      },
    };
  },
};
