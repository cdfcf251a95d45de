import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './words.mjs';

const one = '/v1/civil-registry/copy-requests/{id}';
const moving = new Set(['REQUESTED', 'LOCATED', 'APPROVED']);

/** Orders a copy and waits beside the printer for as long as a machine works on it; what needs an officer goes on later. */
export async function orderCopy(gateway, { order, folder }) {
  const placed = await gateway.post('/v1/civil-registry/copy-requests', { body: order });
  say('ordered');
  const path = { id: placed.data.id };
  let { data } = placed;
  for (let turns = 0; moving.has(data.state) && turns < 60; turns += 1) {
    if (turns === 0) say('waiting');
    await sleep(500);
    data = (await gateway.get(one, { path })).data;
  }
  if (data.state !== 'SEALED') say('ended', { state: data.state });
  else await keepPaper(gateway, path, folder);
  return data;
}

async function keepPaper(gateway, path, folder) {
  const { bytes } = await gateway.download(`${one}/document`, { path });
  const file = join(folder, `copie-${path.id}.pdf`);
  writeFileSync(file, bytes, { mode: 0o600 });
  say('sealed', { file });
}
