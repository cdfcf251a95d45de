import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CompetentPostQuery, PostResponse, PostsQuery, PostsResponse, ReadPosts } from './read-posts';

const PUBLIC = 'public, max-age=300';

@ApiTags('posts')
@Controller('v1/identity/posts')
export class PostsController {
  constructor(private readonly posts: ReadPosts) {}

  @Get()
  @Header('cache-control', PUBLIC)
  @Permit('identity.post.read', { public: true })
  @Answers({ description: 'Every post, with calendar and jurisdictions', type: PostsResponse })
  list(@Query() query: PostsQuery, @Ctx() context: RequestContext): Promise<PostsResponse> {
    return this.posts.list(context, query);
  }

  @Get('competent')
  @Header('cache-control', PUBLIC)
  @Permit('identity.post.read', { public: true })
  @Answers({ description: 'The post that is competent for a place and a date', type: PostResponse }, 404)
  competent(@Query() query: CompetentPostQuery, @Ctx() context: RequestContext): Promise<PostResponse> {
    return this.posts.competent(context, query);
  }

  @Get(':code')
  @Header('cache-control', PUBLIC)
  @Permit('identity.post.read', { public: true })
  @Answers({ description: 'One post', type: PostResponse }, 404)
  get(@Param('code') code: string, @Ctx() context: RequestContext): Promise<PostResponse> {
    return this.posts.get(context, code);
  }
}
