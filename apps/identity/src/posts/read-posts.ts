import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { competentPost, countriesOf, identityRules, postKinds } from '@jatigi/identity-domain';
import type { Jurisdiction, Post, PostCalendar, PostKind } from '@jatigi/identity-domain';
import { authorize, dateIn, notFound, plainDate } from '@jatigi/kernel';
import { Choice, CountryField, DateField, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { allPosts } from './post-rows';

export class PostsQuery {
  @CountryField({ optional: true, description: 'Posts competent for this country today, or standing in it' })
  country?: string;

  @Choice(postKinds, { optional: true })
  kind?: PostKind;
}

export class CompetentPostQuery {
  @CountryField({ description: 'Country of residence' })
  country!: string;

  @Text({ optional: true, pattern: /^[A-Z]{2}-[A-Z0-9]{1,3}$/, example: 'FR-ARA', description: 'ISO 3166-2' })
  region?: string;

  @DateField({ optional: true, description: 'Today when absent' })
  date?: string;
}

export class PostNames {
  @ApiProperty({ example: 'Ambassade du Mali à Berlin' })
  fr!: string;
  @ApiProperty({ example: 'Embassy of Mali in Berlin' })
  en!: string;
}

export class PostResponse {
  @ApiProperty({ example: 'BER' })
  code!: string;
  @ApiProperty({ enum: postKinds })
  kind!: PostKind;
  @ApiProperty()
  names!: PostNames;
  @ApiProperty({ example: 'DEU' })
  country!: string;
  @ApiProperty({ example: 'Berlin' })
  city!: string;
  @ApiProperty({ example: 'Europe/Berlin' })
  timeZone!: string;
  @ApiProperty({ example: ['EUR'] })
  currencies!: string[];
  @ApiProperty({ example: { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-12-25'] } })
  calendar!: PostCalendar;
  @ApiProperty({ example: [{ country: 'DEU', from: '2020-01-01', to: null }] })
  jurisdictions!: Jurisdiction[];
  @ApiProperty({ type: String, nullable: true, example: 'HQ' })
  parent!: string | null;
  @ApiProperty({ description: 'Sample data, not an official statement' })
  sample!: boolean;
  @ApiProperty({ example: '2020-01-01' })
  openedOn!: string;
  @ApiProperty({ type: String, nullable: true, example: null })
  closedOn!: string | null;
  @ApiProperty({ example: 1 })
  version!: number;
}

export class PostsResponse {
  @ApiProperty({ type: PostResponse, isArray: true })
  items!: PostResponse[];
}

function toResponse({ id: _, nameFr, nameEn, ...rest }: Post): PostResponse {
  return { ...rest, names: { fr: nameFr, en: nameEn } };
}

/** Posts are public: where they are, when they work and for which places they are competent. */
@Injectable()
export class ReadPosts {
  constructor(private readonly transactions: Transactions) {}

  list(context: RequestContext, query: PostsQuery): Promise<PostsResponse> {
    return this.read(context, async (posts, tx) => {
      const serves = (post: Post): boolean =>
        query.country === undefined ||
        post.country === query.country ||
        countriesOf(post, dateIn(post.timeZone, tx.now)).includes(query.country);
      const fits = (post: Post): boolean => serves(post) && (query.kind === undefined || post.kind === query.kind);
      return { items: posts.filter((post) => post.closedOn === null && fits(post)).map(toResponse) };
    });
  }

  /** @throws 404 */
  get(context: RequestContext, code: string): Promise<PostResponse> {
    return this.read(context, async (posts) => {
      const post = posts.find((one) => one.code === code);
      if (!post) throw notFound('This post');
      return toResponse(post);
    });
  }

  /** @throws 404 only when no headquarters desk is open */
  competent(context: RequestContext, { country, region, date }: CompetentPostQuery): Promise<PostResponse> {
    return this.read(context, async (posts, tx) => {
      const on = date === undefined ? dateIn('Africa/Bamako', tx.now) : plainDate(date);
      const post = competentPost(posts, region === undefined ? { country } : { country, region }, on);
      if (!post) throw notFound('A competent post');
      return toResponse(post);
    });
  }

  private read<T>(context: RequestContext, answer: (posts: Post[], tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.post.read');
      return answer(await allPosts(tx.manager), tx);
    });
  }
}
