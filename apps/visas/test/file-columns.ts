import { visaApplicationSchema } from '../src/applications/application.schema';

/** What the service writes of a file, as the class and as the table name it; other columns the database makes of these. */
export const fileProperties = Object.entries(visaApplicationSchema.options.columns).map(([property, column]) => ({
  property,
  name: (column as { name?: string } | undefined)?.name ?? property,
}));
export const fileColumns = fileProperties.map(({ name }) => name);
