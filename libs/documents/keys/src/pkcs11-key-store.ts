import { createHash, createPublicKey, randomBytes } from 'node:crypto';
import type { Handle, PKCS11 } from 'pkcs11js';

import { KeyMissing } from './key-store';
import type { KeyStore, NewKey } from './key-store';

export interface Pkcs11Options {
  /** Shared library of the token's maker, e.g. `libsofthsm2.so`. */
  library: string;
  tokenLabel: string;
  /** PIN of the token's user. */
  pin: string;
}

/** The token that the settings name; nothing when they name none. @throws Error when the PIN is missing */
export function pkcs11Of(settings: {
  PKCS11_LIBRARY?: string | undefined;
  PKCS11_TOKEN: string;
  PKCS11_PIN?: string | undefined;
}): { pkcs11?: Pkcs11Options } {
  const { PKCS11_LIBRARY: library, PKCS11_TOKEN: tokenLabel, PKCS11_PIN: pin } = settings;
  if (library === undefined) return {};
  if (!pin) throw new Error('PKCS11_LIBRARY is set, so PKCS11_PIN (or PKCS11_PIN_FILE) must be.');
  return { pkcs11: { library, tokenLabel, pin } };
}

type Pkcs11 = typeof import('pkcs11js');

/** Object identifier of the curve as the token wants it: 1.2.840.10045.3.1.7, DER. */
const P256 = Buffer.from('06082a8648ce3d030107', 'hex');
/** SubjectPublicKeyInfo of a P-256 point: everything before its 65 bytes. */
const SPKI_BEFORE_POINT = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex');
const POINT_BYTES = 65;
const SIGNATURE_BYTES = 64;
const LABEL = 'jatigi signing key';

async function load(): Promise<Pkcs11> {
  try {
    // Of a CommonJS package, Node's import() shows some names only below `default`.
    const loaded = (await import('pkcs11js')) as Pkcs11 & { default?: Pkcs11 };
    return loaded.default ?? loaded;
  } catch (cause) {
    const message =
      'Keys in a PKCS#11 token need the package pkcs11js with its native part: `npm rebuild pkcs11js`, with a C++ compiler.';
    throw new Error(message, { cause });
  }
}

/** C_Initialize belongs to the process, not to one store: whoever comes second finds it done. */
function initialize(token: PKCS11, { CKF_OS_LOCKING_OK, CKR_CRYPTOKI_ALREADY_INITIALIZED }: Pkcs11): void {
  try {
    token.C_Initialize({ flags: CKF_OS_LOCKING_OK });
  } catch (error) {
    if ((error as { code?: number }).code !== CKR_CRYPTOKI_ALREADY_INITIALIZED) throw error;
  }
}

function slotOf(token: PKCS11, { library, tokenLabel }: Pkcs11Options): Handle {
  const labels = token
    .C_GetSlotList(true)
    .map((slot) => ({ slot, label: token.C_GetTokenInfo(slot).label.replaceAll('\0', '').trim() }));
  const found = labels.filter(({ label }) => label === tokenLabel);
  if (found.length === 1) return (found[0] as { slot: Handle }).slot;
  throw new Error(`${library} has ${found.length} tokens named "${tokenLabel}"; there must be exactly one.`);
}

/**
 * Private keys of a PKCS#11 token: made there, sensitive, not extractable. One session, used by one operation at a time:
 * what is begun by C_SignInit must be ended before the next begins.
 */
export class Pkcs11KeyStore implements KeyStore {
  private turn: Promise<unknown> = Promise.resolve();
  private readonly handles = new Map<string, Handle>();

  private constructor(
    private readonly api: Pkcs11,
    private readonly token: PKCS11,
    private session: Handle,
    private readonly options: Pkcs11Options,
  ) {}

  /** @throws Error when the library, the token or its PIN is not there or not right; the PIN is never part of it */
  static async open(options: Pkcs11Options): Promise<Pkcs11KeyStore> {
    const api = await load();
    const token = new api.PKCS11();
    token.load(options.library);
    initialize(token, api);
    return new Pkcs11KeyStore(api, token, Pkcs11KeyStore.logIn(api, token, options), options);
  }

  private static logIn(api: Pkcs11, token: PKCS11, options: Pkcs11Options): Handle {
    const session = token.C_OpenSession(slotOf(token, options), api.CKF_SERIAL_SESSION | api.CKF_RW_SESSION);
    try {
      token.C_Login(session, api.CKU_USER, options.pin);
    } catch (cause) {
      // A login holds for all sessions of the process with this token.
      if ((cause as { code?: number }).code !== api.CKR_USER_ALREADY_LOGGED_IN) {
        token.C_CloseSession(session);
        throw new Error(`The token "${options.tokenLabel}" refuses the PIN.`, { cause });
      }
    }
    return session;
  }

  generate(): Promise<NewKey> {
    return this.inTurn(async () => {
      const { api, token } = this;
      const id = randomBytes(8);
      const named = [
        { type: api.CKA_TOKEN, value: true },
        { type: api.CKA_ID, value: id },
        { type: api.CKA_LABEL, value: LABEL },
      ];
      const keys = token.C_GenerateKeyPair(
        this.session,
        { mechanism: api.CKM_EC_KEY_PAIR_GEN },
        [...named, { type: api.CKA_VERIFY, value: true }, { type: api.CKA_EC_PARAMS, value: P256 }],
        [
          ...named,
          { type: api.CKA_PRIVATE, value: true },
          { type: api.CKA_SIGN, value: true },
          { type: api.CKA_SENSITIVE, value: true },
          { type: api.CKA_EXTRACTABLE, value: false },
        ],
      );
      return { keyId: id.toString('hex'), publicKey: this.spki(keys.publicKey) };
    });
  }

  sign(keyId: string, message: Uint8Array): Promise<Uint8Array> {
    const digest = createHash('sha256').update(message).digest();
    return this.inTurn(async () => {
      const key = this.find(keyId, this.api.CKO_PRIVATE_KEY);
      this.token.C_SignInit(this.session, { mechanism: this.api.CKM_ECDSA }, key);
      return this.token.C_SignAsync(this.session, digest, Buffer.alloc(SIGNATURE_BYTES));
    });
  }

  publicKey(keyId: string): Promise<Buffer> {
    return this.inTurn(async () => this.spki(this.find(keyId, this.api.CKO_PUBLIC_KEY)));
  }

  destroy(keyId: string): Promise<void> {
    return this.inTurn(async () => {
      this.handles.clear();
      for (const kind of [this.api.CKO_PRIVATE_KEY, this.api.CKO_PUBLIC_KEY])
        for (const handle of this.search(keyId, kind)) this.token.C_DestroyObject(this.session, handle);
    });
  }

  close(): void {
    this.token.C_CloseSession(this.session);
  }

  /** One attribute of a private key. @throws the token's refusal, when it does not give it away */
  attribute(keyId: string, type: number): unknown {
    const key = this.find(keyId, this.api.CKO_PRIVATE_KEY);
    return this.token.C_GetAttributeValue(this.session, key, [{ type }])[0]?.value;
  }

  /** One after the other; when the token lost the session (unplugged, restarted), once more with a new one. */
  private inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const run = this.turn.then(async () => {
      try {
        return await operation();
      } catch (error) {
        if (!this.isLostSession(error)) throw error;
        this.handles.clear();
        this.session = Pkcs11KeyStore.logIn(this.api, this.token, this.options);
        return operation();
      }
    });
    this.turn = run.catch(() => undefined);
    return run;
  }

  private isLostSession(error: unknown): boolean {
    const { CKR_SESSION_HANDLE_INVALID, CKR_SESSION_CLOSED, CKR_USER_NOT_LOGGED_IN, CKR_DEVICE_REMOVED } = this.api;
    const lost = [CKR_SESSION_HANDLE_INVALID, CKR_SESSION_CLOSED, CKR_USER_NOT_LOGGED_IN, CKR_DEVICE_REMOVED];
    return lost.includes((error as { code?: number }).code ?? -1);
  }

  private find(keyId: string, kind: number): Handle {
    const known = this.handles.get(`${kind} ${keyId}`);
    if (known) return known;
    const [handle] = this.search(keyId, kind);
    if (!handle) throw new KeyMissing(keyId);
    this.handles.set(`${kind} ${keyId}`, handle);
    return handle;
  }

  private search(keyId: string, kind: number): Handle[] {
    const { api, token, session } = this;
    const wanted = [
      { type: api.CKA_CLASS, value: kind },
      { type: api.CKA_ID, value: Buffer.from(keyId, 'hex') },
    ];
    token.C_FindObjectsInit(session, wanted);
    try {
      return token.C_FindObjects(session, 10);
    } finally {
      token.C_FindObjectsFinal(session);
    }
  }

  /** The token gives the point inside an OCTET STRING: two bytes of DER before it. */
  private spki(publicKey: Handle): Buffer {
    const [attribute] = this.token.C_GetAttributeValue(this.session, publicKey, [{ type: this.api.CKA_EC_POINT }]);
    const point = (attribute?.value as Buffer).subarray(-POINT_BYTES);
    const spki = Buffer.concat([SPKI_BEFORE_POINT, point]);
    return createPublicKey({ key: spki, format: 'der', type: 'spki' }).export({ type: 'spki', format: 'der' });
  }
}
