export interface Words {
  fr: string;
  en: string;
}

/** What lies at one post (`GET /v1/visas/network`). */
export interface PostLoad {
  post: string;
  files: number;
  late: number;
  atHeadquarters: number;
  /** Headquarters were told that something about them is late. */
  escalated: number;
  states: Record<string, number>;
  ages: Record<string, number>;
}
export interface ServiceLoad {
  service: string;
  name: Words;
  waiting: number;
  late: number;
  oldestDueOn: string | null;
  posts: { post: string; waiting: number; late: number }[];
}
export interface NetworkLoad {
  at: string;
  posts: PostLoad[];
  services: ServiceLoad[];
}

export interface OverdueConsultation {
  id: string;
  applicationId: string;
  reference: string;
  post: string;
  service: string;
  name: Words;
  dueOn: string;
  daysLate: number;
}
export interface OpenFile {
  id: string;
  version: number;
  reference: string;
  post: string;
  state: string;
  dueOn: string | null;
  late: boolean;
  days: number;
  assigned: boolean;
  awaited: string[];
  atHeadquarters: boolean;
  escalatedTo: string | null;
  mayTransfer: boolean;
}
export interface Paged<T> {
  items: T[];
  next: string | null;
}

/** What became of one file that was to be sent on. */
export interface RowOutcome {
  id: string;
  outcome: 'transferred' | 'not-transferred';
  code: string | null;
}
