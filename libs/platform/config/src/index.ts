export { loadConfig, setting, secret, envExample, ConfigError } from './config';
export type { ConfigOf, Settings } from './config';
export { serviceSettings } from './service-settings';
