import { sql, type SqlBool } from 'kysely';

/** Rows of a table whose record is not of class rahasia; what was told in confidence once is so at every moment. */
export const notSecret = (table: 'waiting' | 'links') => sql<SqlBool>`NOT EXISTS (
  SELECT 1 FROM records AS secret WHERE secret.stream = ${sql.ref(`${table}.stream`)} AND secret.classified = 1)`;

/** Rows of letter numbers, files and limits, which name the record that they are of, unless that is of class rahasia. */
export const namesNoSecret = sql<SqlBool>`(instr(records.summary, '"record"') = 0 OR NOT EXISTS (
  SELECT 1 FROM records AS named WHERE named.stream = json_extract(records.summary, '$.record') AND named.classified = 1))`;
