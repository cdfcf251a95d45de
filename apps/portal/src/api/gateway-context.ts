import { createContext } from 'react-router';

/** Where the gateway is, for loaders and actions. */
export const gatewayContext = createContext<{ gatewayUrl: string; publicUrl: string }>();
