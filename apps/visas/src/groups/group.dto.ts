import { IsNotIn } from 'class-validator';
import { Choice, ListOf, PageQuery, Text, UuidField } from '@jatigi/platform-http';
import { groupKinds } from '@jatigi/visas-domain';
import type { GroupKind } from '@jatigi/visas-domain';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export class StartGroupDto {
  @Choice(groupKinds)
  kind!: GroupKind;

  @Text({ max: 120, example: 'Famille Mustermann', description: 'How you and the post speak of it' })
  name!: string;

  @Text({ optional: true, max: 200, example: 'Aminata Traoré, Bamako', description: 'Who receives all of them' })
  host?: string;

  @ListOf('text', { optional: true, max: 50, pattern: UUID, description: 'Files of yours that belong to it' })
  applications?: string[];
}

export class ChangeGroupDto {
  @Text({ optional: true, max: 120, example: 'Famille Mustermann' })
  @IsNotIn([null])
  name?: string;

  @Text({ optional: true, max: 200, example: 'Aminata Traoré, Bamako', description: 'null: nobody any more' })
  host?: string | null;
}

export class JoinGroupDto {
  @UuidField({ description: 'A group of yours' })
  group!: string;
}

export class GroupFilesQuery extends PageQuery {
  @UuidField({ optional: true, description: 'Only those that this batch of yours left as they were' })
  notDoneIn?: string;
}
