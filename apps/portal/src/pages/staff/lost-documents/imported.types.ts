/** What became of a file (`POST /v1/visas/lost-documents/import`). */
export interface ImportedFile {
  rows: number;
  taken: number;
  known: number;
  refused: number;
  items: ImportedLine[];
}
export interface ImportedLine {
  /** Counted from 1, the line of names included: as an editor counts. */
  line: number;
  outcome: 'taken' | 'known' | 'refused';
  faults: { column: string; code: string }[];
}
