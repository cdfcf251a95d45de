import { murmur2, partitionOf } from './murmur2';

// The vectors of org.apache.kafka.common.utils.UtilsTest#testMurmur2.
it.each([
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
])('hashes %s like the Java client', (text, hash) => {
  expect(murmur2(Buffer.from(text))).toBe(hash);
});

it('gives a partition of the topic', () => {
  for (let i = 0; i < 100; i++) expect(partitionOf(`key-${i}`, 6)).toBeLessThan(6);
});
