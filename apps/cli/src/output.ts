/** Where a command writes: results on stdout, everything else on stderr. */
export interface Output {
  result(text: string): void;
  note(text: string): void;
  /** Whether stderr is a terminal, where a progress bar can be drawn. */
  readonly drawsProgress: boolean;
}

export const standardOutput: Output = {
  result: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
  drawsProgress: process.stderr.isTTY,
};

export const printJson = (out: Output, value: unknown): void => {
  out.result(JSON.stringify(value, null, 2));
};

interface Column {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly right?: boolean;
}

/** An aligned table; the last column is not padded. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((cells) => (cells[index] ?? '').length)));
  return lines
    .map((cells) =>
      columns
        .map(({ right }, index) => {
          const cell = cells[index] ?? '';
          return right === true ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
