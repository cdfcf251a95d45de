/** A sealed paper, handed on as it comes under the name its owner gave it; never kept. */
export function handOnPdf(answer: Response): Response {
  const headers = new Headers({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
  const name = answer.headers.get('content-disposition');
  if (name !== null) headers.set('content-disposition', name);
  return new Response(answer.body, { headers });
}
