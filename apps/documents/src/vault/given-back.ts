/**
 * Gives the memory of bytes back at once; whoever still holds them finds them empty. What lies outside of V8's heap counts
 * little for its garbage collection: without this up to 64 MB of read files lie around. Bytes that share their memory
 * with others (small ones do) are left to the garbage collection.
 */
export function giveBack({ buffer, byteLength }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
