import { createContext } from 'react-router';

export interface GatewaySettings {
  gatewayUrl: string;
  publicUrl: string;
  verification: {
    /** DER in base64 of the country authorities that the verification page pins; null: the office is asked for them */
    anchors: readonly string[] | null;
    /** age of a list after which a telephone calls nothing valid */
    maxAgeHours: number;
  };
}

/** Where the gateway is, and what the deployment decided, for loaders and actions. */
export const gatewayContext = createContext<GatewaySettings>();
