/** A document as the register of the issuing office has it: nothing that the paper says of a person. */
export interface RegisterLine {
  id: string;
  number: string;
  kind: string;
  post: string | null;
  edition: number;
  replaces: string | null;
  issuedOn: string;
  validUntil: string | null;
  standing: string;
  revocation: { reason: string; proposedBy: string; proposedAt: string } | null;
  allowedActions: string[];
}

export interface RegisterEntry extends RegisterLine {
  standings: { standing: string; reason: string; at: string; by: string | null }[];
  replacedBy: { id: string; number: string } | null;
}

export interface LogLine {
  at: string;
  what: 'issued' | 'reissued' | 'read';
  by: string | null;
  service: string;
  purpose: string;
  reason: string | null;
}

export interface PageOf<T> {
  items: T[];
  next: string | null;
}

export interface ParkedIssue {
  id: string;
  state: 'parked' | 'retrying';
  kind: string | null;
  subject: { kind: string; id: string };
  reason: string;
  attempts: number;
  since: string;
  ageSeconds: number;
  nextTry: string | null;
}

export interface ParkedReason {
  id: string;
  reason: string;
  count: number;
  ageSeconds: number;
}

export interface Batch {
  id: string;
  kind: string;
  post: string | null;
  reason: string;
  askedBy: string;
  askedAt: string;
  planned: number;
  done: number;
  skipped: number;
  parked: number;
  left: number;
  refused: number;
  finishedAt: string | null;
}

export interface BatchRow {
  state: 'refused' | 'waiting' | 'done' | 'skipped' | 'parked';
  number: string;
  documentId: string | null;
  line: number | null;
  reason: string | null;
  successor: { id: string; number: string } | null;
}

export interface TimeLeft {
  daysLeft: number;
  alarm: number | null;
}

export interface KeyConsole {
  test: boolean;
  store: 'file' | 'token';
  asOf: string;
  keys: {
    purpose: string;
    name: string;
    serial: string;
    fingerprint: string;
    use: { from: string; until: string };
    certificate: { from: string; until: string };
    standing: string;
    left: TimeLeft | null;
  }[];
  requests: { purpose: string; name: string }[];
  crl: { from: string; until: string; revoked: number; left: TimeLeft } | null;
  timeStamps: {
    askedAt: string | null;
    refusal: string | null;
    certificateUntil: string | null;
    left: TimeLeft | null;
  } | null;
  bundle: { version: number; issuedAt: string; nextUpdate: string; ageSeconds: number; late: boolean } | null;
  missing: string[];
  alarms: { what: string; name: string; dueOn: string; days: number; raisedAt: string }[];
}

export interface NumberStocks {
  families: {
    family: string;
    prefix: string;
    drawn: number;
    possible: number;
    given: number;
    left: number;
    oneIn: number | null;
    lastIssuedOn: string | null;
  }[];
  places: { given: number; used: number };
}

export interface ActRegister {
  centre: string;
  kind: string;
  year: number;
  lastNumber: number;
  acts: number;
  takenOverUpTo: number | null;
  gaps: number;
}

export interface ReceiptSeries {
  kind: 'receipt' | 'refund';
  post: string;
  year: number;
  last: number;
  lastNumber: string;
  nextNumber: string | null;
  gaps: number;
}
