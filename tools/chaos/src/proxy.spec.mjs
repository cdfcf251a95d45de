import { inFrames } from './proxy.mjs';

const frame = (text) => {
  const body = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length);
  return Buffer.concat([length, body]);
};

describe('frames of the proxy', () => {
  it.each([1, 2, 3, 5, 7, 1_000])('are whole, however the stream is cut (parts of %d bytes)', (size) => {
    const frames = [];
    const feed = inFrames((one) => frames.push(one.subarray(4).toString()));
    const stream = Buffer.concat(['one', '', 'a longer one'].map(frame));
    for (let at = 0; at < stream.length; at += size) feed(stream.subarray(at, at + size));
    expect(frames).toEqual(['one', '', 'a longer one']);
  });
});
