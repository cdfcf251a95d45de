/** What somebody wrote, its lines kept; text and nothing else. */
export function FreeText({ text }: { text: string | null }) {
  return (text ?? '').split(/\n+/).map((line, index) => <p key={index}>{line}</p>);
}
