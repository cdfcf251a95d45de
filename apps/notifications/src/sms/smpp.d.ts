/** The little of the package `smpp` that is used here. */
declare module 'smpp' {
  import type { EventEmitter } from 'node:events';

  export interface Pdu {
    readonly command: string;
    readonly command_status: number;
    readonly sequence_number: number;
    readonly message_id?: string;
    readonly source_addr?: string;
    readonly esm_class?: number;
    readonly short_message?: Buffer | string | { message: Buffer | string };
    readonly receipted_message_id?: string;
    readonly message_state?: number;
    readonly user_message_reference?: number;
    response(options?: Record<string, unknown>): Pdu;
  }

  export interface Session extends EventEmitter {
    bind_transceiver(options: Record<string, unknown>, answer: (pdu: Pdu) => void): boolean;
    submit_sm(options: Record<string, unknown>, answer: (pdu: Pdu) => void): boolean;
    enquire_link(options: Record<string, unknown>, answer: (pdu: Pdu) => void): boolean;
    unbind(): boolean;
    send(pdu: Pdu): boolean;
    close(): void;
    destroy(): void;
  }

  const smpp: { connect(options: { host: string; port: number; tls: boolean }): Session };
  export default smpp;
}
