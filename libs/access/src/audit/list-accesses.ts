import type { Instant, LocalDate, OfficeId, Position } from '@jejak/kernel';
import { ACCESS_KINDS, type AccessKind } from './audit.events';
import { AUDIT_ENTITY } from './audit.workflow';

export interface AccessFilter {
  readonly office: OfficeId;
  readonly kind?: AccessKind;
  readonly account?: string;
  /** A register entry. */
  readonly person?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

export interface AccessQuery extends AccessFilter {
  readonly direction?: 'asc' | 'desc';
  readonly limit?: number;
  readonly cursor?: string;
}

/** The registers, as far as the audit needs them. */
export interface AccessRegister {
  listRecords(query: {
    readonly office: OfficeId;
    readonly entity: string;
    readonly where: Readonly<Record<string, string>>;
    readonly q?: string;
    readonly from?: LocalDate;
    readonly to?: LocalDate;
    readonly sort: 'updated';
    readonly direction: 'asc' | 'desc';
    readonly limit?: number;
    readonly cursor?: string;
  }): Promise<{
    readonly records: readonly {
      readonly id: string;
      readonly occurredOn: string | null;
      readonly lastPosition: Position;
      readonly updatedAt: Instant;
      readonly summary: Readonly<Record<string, string | number>>;
    }[];
    readonly total: number;
    readonly nextCursor: string | null;
  }>;
}

/** One access as lists show it. */
export interface AccessRow {
  readonly id: string;
  readonly position: Position;
  readonly recordedAt: Instant;
  readonly on: LocalDate;
  readonly kind: AccessKind;
  readonly account: string;
  readonly role: string;
  readonly what: string;
  readonly persons: readonly string[];
  readonly personCount: number;
  readonly rows: number | null;
  readonly reason: string | null;
  readonly by: string;
  readonly record: string | null;
}

export interface AccessPage {
  readonly accesses: readonly AccessRow[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Accesses in the order of the log, the newest first unless asked otherwise. @throws Refusal LIMIT_INVALID, CURSOR_INVALID */
export const listAccesses = async (register: AccessRegister, query: AccessQuery): Promise<AccessPage> => {
  const { office, kind, account, person, from, to, direction = 'desc', limit, cursor } = query;
  const { records, total, nextCursor } = await register.listRecords({
    office,
    entity: AUDIT_ENTITY,
    where: { ...(kind !== undefined && { kind }), ...(account !== undefined && { account }) },
    // The spaces make it a whole id: `a1` is not found in `a10`.
    ...(person !== undefined && { q: ` ${person} ` }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    sort: 'updated',
    direction,
    ...(limit !== undefined && { limit }),
    ...(cursor !== undefined && { cursor }),
  });
  return {
    accesses: records.map(({ id, occurredOn, lastPosition, updatedAt, summary }) => {
      return { id, position: lastPosition, recordedAt: updatedAt, on: occurredOn ?? '', ...readSummary(summary) };
    }),
    total,
    nextCursor,
  };
};

const readSummary = (summary: Readonly<Record<string, string | number>>) => ({
  kind: ACCESS_KINDS.find((kind) => kind === summary['kind']) ?? 'exported',
  account: textOf(summary['account']),
  role: textOf(summary['role']),
  what: textOf(summary['what']),
  persons: textOf(summary['persons'])
    .split(' ')
    .filter((id) => id !== ''),
  personCount: Number(summary['personCount'] ?? 0),
  rows: typeof summary['rows'] === 'number' ? summary['rows'] : null,
  reason: 'reason' in summary ? textOf(summary['reason']) : null,
  by: textOf(summary['by']),
  record: 'record' in summary ? textOf(summary['record']) : null,
});

const textOf = (value: string | number | undefined): string => (value === undefined ? '' : String(value));

const PAGE = 200;

/** Every access that is meant, page by page in the order of the log. */
export async function* allAccesses(register: AccessRegister, filter: AccessFilter): AsyncGenerator<AccessRow> {
  let cursor: string | undefined;
  do {
    const page = await listAccesses(register, {
      ...filter,
      direction: 'asc',
      limit: PAGE,
      ...(cursor !== undefined && { cursor }),
    });
    yield* page.accesses;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

/** Who had what of one person, and when (UU 27/2022 Ps 7); the person's own report is made from it. */
export interface PersonAccesses {
  readonly accesses: readonly AccessRow[];
  /** Accesses about so many persons that not all are named: this one may be among them. */
  readonly perhaps: readonly AccessRow[];
}

/** @throws Refusal */
export const accessesOfPerson = async (
  register: AccessRegister,
  office: OfficeId,
  person: string,
): Promise<PersonAccesses> => {
  const accesses: AccessRow[] = [];
  const perhaps: AccessRow[] = [];
  for await (const access of allAccesses(register, { office }))
    if (access.persons.includes(person)) accesses.push(access);
    else if (access.personCount > access.persons.length) perhaps.push(access);
  return { accesses, perhaps };
};
