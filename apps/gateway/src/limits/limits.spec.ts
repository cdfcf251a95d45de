import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { limited, limitOf, refuseAnnouncedSize } from './body-limits';
import { addressOf, networkOf } from './network';

describe('body limits', () => {
  it('gives JSON and parts of uploads 256 KB, images and PDF 10 MB, everything else nothing', () => {
    expect(limitOf('application/json; charset=utf-8').maxBytes).toBe(262_144);
    expect(limitOf('application/merge-patch+json').maxBytes).toBe(262_144);
    expect(limitOf('image/jpeg').maxBytes).toBe(10_485_760);
    expect(limitOf('Application/PDF').maxBytes).toBe(10_485_760);
    expect(limitOf('application/offset+octet-stream').maxBytes).toBe(262_144);
    expect(() => limitOf('text/html')).toThrow(/application\/json/);
    expect(() => limitOf(undefined)).toThrow(/application\/json/);
  });

  it('refuses an announced size at once', () =>
    expect(() => refuseAnnouncedSize('10485761', limitOf('image/png'))).toThrow(/10 MB/));

  it('cuts a flowing body at its limit, and reads the rest away', async () => {
    const chunks = Array.from({ length: 100 }, () => Buffer.alloc(10));
    const source = Readable.from(chunks, { objectMode: false });
    const cut = limited(source, { maxBytes: 500, milliseconds: 1_000 });
    await expect(buffer(cut)).rejects.toMatchObject({ code: 'body-too-large' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(source.readableEnded).toBe(true);
  });

  it('lets a body within its limit through untouched', async () => {
    const body = limited(Readable.from([Buffer.from('abc')]), { maxBytes: 3, milliseconds: 1_000 });
    expect((await buffer(body)).toString()).toBe('abc');
  });

  it('cuts a body that does not end', async () => {
    const body = limited(new Readable({ read: () => undefined }), { maxBytes: 3, milliseconds: 20 });
    await expect(buffer(body)).rejects.toMatchObject({ code: 'body-too-slow' });
  });
});

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('addressOf', () => {
  const request = (forwarded: string) =>
    ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.1' } }) as never;

  it('believes no header without a proxy of ours', () => expect(addressOf(request('1.2.3.4'), 0)).toBe('10.0.0.1'));

  it('believes only what our own proxies appended', () => {
    expect(addressOf(request('6.6.6.6, 192.0.2.7'), 1)).toBe('192.0.2.7');
    expect(addressOf(request('6.6.6.6, 192.0.2.7, 10.0.0.2'), 2)).toBe('192.0.2.7');
  });
});
