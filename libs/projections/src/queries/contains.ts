import { sql, type SqlBool } from 'kysely';

/**
 * Text within a record's id or a field of its summary. SQLite's LIKE knows no difference of case in ASCII, which is all
 * that Indonesian needs.
 */
export const contains = (text: string) => {
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<SqlBool>`(records.record_id LIKE ${pattern} ESCAPE '\\' OR EXISTS (
    SELECT 1 FROM json_each(records.summary) AS field WHERE field.value LIKE ${pattern} ESCAPE '\\'))`;
};
