export { askForCertificate, certify, endRetiredKeys, install, installList, publishList } from './ceremony/steps';
export type { KeyringAccess } from './ceremony/steps';
export { KEY_PROVIDER } from './key-provider';
export type { KeyProvider, SealSigner, TrustMaterial } from './key-provider';
export { openKeyProvider } from './open-key-provider';
export { pkcs11Of } from './pkcs11-key-store';
export { runCeremony } from './ceremony/run-ceremony';
