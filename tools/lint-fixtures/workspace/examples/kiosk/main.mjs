import { createGatewayClient } from '@jatigi/gateway-client';
import { readFileSync } from 'node:fs';

console.log(createGatewayClient, readFileSync);
