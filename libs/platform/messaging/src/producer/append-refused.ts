/** An event that must not be said: nothing of the command is committed. A fault of ours, never of the caller. */
export class AppendRefused extends Error {
  constructor(
    readonly code: 'clock-ahead' | 'version-not-next',
    detail: string,
  ) {
    super(detail);
    this.name = 'AppendRefused';
  }
}
