import type { SqlValue } from '@jejak/event-store/database';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  Kysely,
  type QueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqlReader } from './reader-thread';

/**
 * Kysely over one projection's file, through a reader that has a thread of its own.
 * @param file asked before each query, since another generation may serve by then
 */
export const readDatabase = <Tables>(reader: SqlReader, file: string | (() => string)): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new ReadDialect(reader, typeof file === 'string' ? () => file : file) });

class ReadDialect implements Dialect {
  constructor(
    private readonly reader: SqlReader,
    private readonly file: () => string,
  ) {}

  createDriver(): Driver {
    return new ReadDriver(new ReadConnection(this.reader, this.file));
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new SqliteAdapter();
  }

  createIntrospector(database: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(database);
  }
}

const nothing = (): Promise<void> => Promise.resolve();
const readOnly = (): Promise<never> => Promise.reject(new Error('The read database takes no transactions'));

class ReadDriver implements Driver {
  readonly init = nothing;
  readonly releaseConnection = nothing;
  readonly destroy = nothing;
  readonly beginTransaction = readOnly;
  readonly commitTransaction = readOnly;
  readonly rollbackTransaction = readOnly;

  constructor(private readonly connection: ReadConnection) {}

  acquireConnection(): Promise<DatabaseConnection> {
    return Promise.resolve(this.connection);
  }
}

class ReadConnection implements DatabaseConnection {
  constructor(
    private readonly reader: SqlReader,
    private readonly file: () => string,
  ) {}

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const rows = await this.reader.query(this.file(), sql, parameters as readonly SqlValue[]);
    return { rows: rows as R[] };
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The read database answers whole pages, not streams');
  }
}
