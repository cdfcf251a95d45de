/** Clients of the services that own what is printed. */
export const VISAS_CLIENT = 'documents:visas-client';
export const REGISTRY_CLIENT = 'documents:registry-client';
export const IDENTITY_CLIENT = 'documents:identity-client';
