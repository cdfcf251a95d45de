/** Wiped with the drafts: at a sign-out, or after a day, when the service too has forgotten the upload. */
const PREFIX = 'upload:';

/**
 * Which upload a file belongs to that was begun in this browser: after a reload, or a dead telephone, the same file goes on
 * where it stopped. Kept is a digest of the file and the id of the upload, which nobody but who began it can use.
 */
export class BegunUpload {
  private constructor(private readonly key: string | null) {}

  static async of(file: Blob): Promise<BegunUpload> {
    const digest = await digestOf(file);
    return new BegunUpload(digest && PREFIX + hexOf(digest));
  }

  get id(): string | null {
    try {
      return (JSON.parse(localStorage.getItem(this.key ?? '') ?? 'null') as { id: string } | null)?.id ?? null;
    } catch {
      return null;
    }
  }

  keep(id: string): void {
    try {
      if (this.key !== null) localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), id }));
    } catch {
      // A full or forbidden store: after a reload the file begins anew.
    }
  }

  forget(): void {
    try {
      if (this.key !== null) localStorage.removeItem(this.key);
    } catch {
      // The same: what is not kept need not be forgotten.
    }
  }
}

/** SHA-256; null where the browser has none: pages over plain http. */
export async function digestOf(bytes: Blob): Promise<Uint8Array | null> {
  if (typeof crypto === 'undefined' || !crypto.subtle) return null;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()));
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
