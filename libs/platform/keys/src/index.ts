export { MasterKey } from './master-key';
export { FieldKeys } from './field-keys';
export { keysSql } from './tables';
