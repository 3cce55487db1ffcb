import type {
  PrintedBlock,
  PrintedCell,
  PrintedColumn,
  PrintedColumnKind,
  PrintedRow,
  PrintedRun,
} from '../render/printed.model';

export const heading = (level: 1 | 2 | 3 | 4, text: string, number?: string): PrintedBlock => ({
  kind: 'heading',
  level,
  ...(number === undefined ? {} : { number }),
  text,
});

export const paragraph = (runs: readonly PrintedRun[]): PrintedBlock => ({ kind: 'paragraph', runs });

export const list = (items: readonly (readonly PrintedRun[])[], ordered = true): readonly PrintedBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered, items }];

export const plain = (text: string): readonly PrintedRun[] => [{ kind: 'text', text }];

export const label = (text: string): PrintedCell => ({ text });

export const PAGE_BREAK: PrintedBlock = { kind: 'pageBreak' };

export interface TableParts {
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly (readonly [title: string, kind: PrintedColumnKind])[];
  readonly rows: readonly PrintedRow[];
  readonly notes?: readonly string[];
}

/** A table without rows is left out: its heading would promise what is not there. */
export const table = ({ columns, rows, notes, ...named }: TableParts): readonly PrintedBlock[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          ...named,
          columns: columns.map(([title, kind]): PrintedColumn => ({ title, kind })),
          rows,
          ...(notes === undefined || notes.length === 0 ? {} : { notes }),
        },
      ];

/** What rows one under the other have in common stands in the first of them, as in the published reports. */
export const once = (texts: readonly string[]): readonly PrintedCell[] =>
  texts.map((text, place) => label(text === texts[place - 1] ? '' : text));
