import { z } from 'zod';
import { DomainError } from '@jatigi/kernel';
import type { InternalClient } from '@jatigi/platform-http';

const answerSchema = z.object({ names: z.object({ fr: z.string(), en: z.string() }) });

const KEPT_MILLISECONDS = 10 * 60_000;

export interface PostName {
  fr: string;
  en: string;
}

/** Names of posts as identity publishes them. Events carry codes only, so the name is asked for. */
export class PostNames {
  private readonly kept = new Map<string, { name: PostName; until: number }>();

  constructor(private readonly identity: InternalClient) {}

  /**
   * The name to print. A code that identity does not know prints as the code.
   * @throws 503 `peer-unavailable`: a paper waits rather than leave without the name of its authority
   */
  async of(code: string): Promise<PostName> {
    const known = this.kept.get(code);
    if (known && known.until > Date.now()) return known.name;
    const name = await this.ask(code);
    this.kept.set(code, { name, until: Date.now() + KEPT_MILLISECONDS });
    return name;
  }

  private async ask(code: string): Promise<PostName> {
    try {
      return answerSchema.parse(await this.identity.get<unknown>(`/v1/identity/posts/${encodeURIComponent(code)}`))
        .names;
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'not-found') throw error;
      return { fr: `Poste consulaire ${code}`, en: `Consular post ${code}` };
    }
  }
}
