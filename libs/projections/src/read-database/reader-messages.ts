import type { SqlValue } from '@jejak/event-store/database';

export interface ReadRequest {
  readonly id: number;
  readonly file: string;
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

export type ReadAnswer =
  { readonly id: number; readonly rows: readonly unknown[] } | { readonly id: number; readonly error: string };
