import type { Adapter, AdapterPayload, ClientMetadata } from 'oidc-provider';

/** What an authorization server keeps, for as long as a spec runs. */
export function memoryAdapter(clients: readonly ClientMetadata[]): (name: string) => Adapter {
  const rows = new Map<string, AdapterPayload>();
  return (name) => {
    const key = (id: string): string => `${name}:${id}`;
    const found = (matches: (row: AdapterPayload) => boolean): AdapterPayload | undefined =>
      [...rows].find(([id, row]) => id.startsWith(`${name}:`) && matches(row))?.[1];
    return {
      upsert: async (id, payload) => void rows.set(key(id), payload),
      find: async (id) => (name === 'Client' ? clients.find(({ client_id }) => client_id === id) : rows.get(key(id))),
      findByUserCode: async (userCode) => found((row) => row.userCode === userCode),
      findByUid: async (uid) => found((row) => row.uid === uid),
      consume: async (id) => void Object.assign(rows.get(key(id)) ?? {}, { consumed: Math.floor(Date.now() / 1_000) }),
      destroy: async (id) => void rows.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [id, row] of rows) if (row.grantId === grantId) rows.delete(id);
      },
    };
  };
}
