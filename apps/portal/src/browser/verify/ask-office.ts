import type { AskForList } from '../../verification/kept-list';

const ADDRESS = '/v1/documents/trust/bundle';
const PATIENCE = 20_000;

/** Asks without any cookie: which list a telephone has is nobody's business. An update without a change is 4 KB. */
export const askOffice: AskForList = async (from) => {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), PATIENCE);
  try {
    const answer = await fetch(from === null ? ADDRESS : `${ADDRESS}?from=${from}`, {
      credentials: 'omit',
      signal: end.signal,
    });
    if (!answer.ok) throw new Error(`the office answers ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
};
