import { Api } from '../../../api/api';
import type { PageArguments } from '../../../api/api';

export interface Passkey {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
  suspicious: boolean;
}

export interface Keyring {
  items: Passkey[];
  /** What the account can show once more. */
  has: { password: boolean; secondFactor: boolean; passkeys: boolean };
}

/** The passkeys of who is signed in, and how she can prove again who she is. */
export async function keyringOf(args: PageArguments): Promise<Keyring> {
  const api = Api.of(args);
  const [{ items }, { hasPassword, secondFactor }] = await Promise.all([
    api.get<{ items: Passkey[] }>('/v1/identity/me/passkeys'),
    api.get<{ hasPassword: boolean; secondFactor: boolean }>('/v1/identity/me'),
  ]);
  const passkeys = items.some(({ suspicious }) => !suspicious);
  return { items, has: { password: hasPassword, secondFactor, passkeys } };
}
