/** A program as identity's register has it. */
export interface Program {
  clientId: string;
  name: string;
  kind: 'machine' | 'native' | 'kiosk';
  state: 'PROPOSED' | 'ACTIVE' | 'REJECTED' | 'DISABLED';
  keyIds: string[];
  redirectUris: string[];
  scopes: string[];
  requestsPerMinute: number;
  pending: ProgramFacts | null;
  usage?: { day: string; requests: number; refused: number }[];
}

export type ProgramFacts = Pick<Program, 'name' | 'kind' | 'keyIds' | 'redirectUris' | 'scopes' | 'requestsPerMinute'>;
