/**
 * What we call of pkcs11js. Its own types come with the package, which is absent where its native part cannot be built;
 * the rest must compile there all the same.
 */
declare module 'pkcs11js' {
  export type Handle = Buffer;
  export interface Attribute {
    type: number;
    value?: number | boolean | string | Buffer;
  }
  export interface Mechanism {
    mechanism: number;
  }
  export class PKCS11 {
    load(library: string): void;
    C_Initialize(options: { flags: number }): void;
    C_GetSlotList(withToken: boolean): Handle[];
    C_GetTokenInfo(slot: Handle): { label: string };
    C_OpenSession(slot: Handle, flags: number): Handle;
    C_CloseSession(session: Handle): void;
    C_Login(session: Handle, user: number, pin: string): void;
    C_GenerateKeyPair(
      session: Handle,
      mechanism: Mechanism,
      publicKey: Attribute[],
      privateKey: Attribute[],
    ): { publicKey: Handle; privateKey: Handle };
    C_SignInit(session: Handle, mechanism: Mechanism, key: Handle): void;
    C_SignAsync(session: Handle, data: Buffer, signature: Buffer): Promise<Buffer>;
    C_FindObjectsInit(session: Handle, wanted: Attribute[]): void;
    C_FindObjects(session: Handle, most: number): Handle[];
    C_FindObjectsFinal(session: Handle): void;
    C_GetAttributeValue(session: Handle, object: Handle, wanted: Attribute[]): Attribute[];
    C_DestroyObject(session: Handle, object: Handle): void;
  }
  export const CKA_CLASS: number;
  export const CKA_EC_PARAMS: number;
  export const CKA_EC_POINT: number;
  export const CKA_EXTRACTABLE: number;
  export const CKA_ID: number;
  export const CKA_LABEL: number;
  export const CKA_PRIVATE: number;
  export const CKA_SENSITIVE: number;
  export const CKA_SIGN: number;
  export const CKA_TOKEN: number;
  export const CKA_VALUE: number;
  export const CKA_VERIFY: number;
  export const CKF_OS_LOCKING_OK: number;
  export const CKF_RW_SESSION: number;
  export const CKF_SERIAL_SESSION: number;
  export const CKM_ECDSA: number;
  export const CKM_EC_KEY_PAIR_GEN: number;
  export const CKO_PRIVATE_KEY: number;
  export const CKO_PUBLIC_KEY: number;
  export const CKR_CRYPTOKI_ALREADY_INITIALIZED: number;
  export const CKR_DEVICE_REMOVED: number;
  export const CKR_SESSION_CLOSED: number;
  export const CKR_SESSION_HANDLE_INVALID: number;
  export const CKR_USER_ALREADY_LOGGED_IN: number;
  export const CKR_USER_NOT_LOGGED_IN: number;
  export const CKU_USER: number;
}
