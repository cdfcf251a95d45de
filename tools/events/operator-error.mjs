/** How a command ends; documented in README.md. */
export const EXIT = { ok: 0, no: 1, usage: 2, away: 3, refused: 4, conflict: 5 };

/** Ends the command with a message for the operator and an exit code of `EXIT`. */
export class OperatorError extends Error {
  constructor(message, exit) {
    super(message);
    this.exit = exit;
  }
}
