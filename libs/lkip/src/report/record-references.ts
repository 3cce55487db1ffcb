import type { OfficeId } from '@jejak/kernel';
import {
  type BudgetState,
  cellsOf,
  latestRealisations,
  outputsOf,
  programsWithoutOutputs,
  type StaffSnapshot,
  staffTotal,
  totalOf,
  totalOfRow,
} from '@jejak/planning/domain';
import type { FigureBook } from './figure-book';
import { percentOf, traceOf, type YearPrefix } from './year-references';

/** The allotment by account, by node of the program tree, and what each output used of it. */
export const bookBudget = (
  book: FigureBook,
  prefix: YearPrefix,
  office: OfficeId,
  year: number,
  state: BudgetState | null,
): void => {
  const { accounts = [], nodes = [] } = state?.allotment ?? {};
  const trace = traceOf(office, year, 'allotment');
  const at = (place: string): string => `${prefix}budget.${place}`;
  const ofYear = `tahun ${String(year)}`;
  for (const { account, name, initial, amount } of accounts) {
    book.rupiah(at(`account.${account}.initial`), `Pagu awal ${name} ${ofYear}`, initial, trace);
    book.rupiah(at(`account.${account}.amount`), `Pagu ${name} ${ofYear}`, amount, trace);
  }
  const sums = accounts.length > 0;
  const initial = accounts.reduce((sum, account) => sum + account.initial, 0);
  book.rupiah(at('accounts.initial'), `Pagu awal ${ofYear}`, sums ? initial : null, trace);
  book.rupiah(at('accounts.amount'), `Pagu menurut jenis belanja ${ofYear}`, sums ? totalOf(accounts) : null, trace);
  book.rupiah(at('accounts.change'), `Perubahan pagu ${ofYear}`, sums ? totalOf(accounts) - initial : null, trace);
  for (const { code, name, amount } of nodes)
    book.rupiah(at(`node.${code}.allotment`), `Pagu ${name} ${ofYear}`, amount, trace);
  const realisations = state === null ? [] : latestRealisations(state);
  for (const output of budgetOutputs(state)) {
    const used = realisations.find(
      ({ output: name, program }) => name === output.name && (program === undefined || program === output.program),
    )?.cumulative;
    const place = `output.${output.code}`;
    const more = `&dimension=output:${encodeURIComponent(output.name)}`;
    const spent = traceOf(office, year, 'realisation', more);
    book.rupiah(at(`${place}.allotment`), `Pagu ${output.name} ${ofYear}`, output.amount, trace);
    book.rupiah(at(`${place}.realisation`), `Realisasi ${output.name} ${ofYear}`, used, spent);
    const remaining = used === undefined ? undefined : output.amount - used;
    book.rupiah(at(`${place}.remaining`), `Sisa pagu ${output.name} ${ofYear}`, remaining, spent);
    book.percent(at(`${place}.absorption`), `Penyerapan ${output.name} ${ofYear}`, percentOf(used, output.amount));
  }
};

/** What realisations are stated of: outputs, and programs of which the tree gives none. */
export const budgetOutputs = (
  state: BudgetState | null,
): readonly { readonly code: string; readonly name: string; readonly program?: string; readonly amount: number }[] => {
  const nodes = state?.allotment?.nodes ?? [];
  const inOrder = [...outputsOf(nodes), ...programsWithoutOutputs(nodes)];
  const place = new Map(nodes.map(({ code }, index) => [code, index]));
  return [...inOrder].sort((a, b) => (place.get(a.code) ?? 0) - (place.get(b.code) ?? 0));
};

/** A cell that is not said stays unknown; a sum is of what is said. */
export const bookStaff = (book: FigureBook, office: OfficeId, year: number, staff: StaffSnapshot | null): void => {
  const trace = traceOf(office, year, 'staff');
  book.count('staff.total', 'Jumlah pegawai', staff === null ? null : staffTotal(staff), trace);
  for (const row of staff?.rows ?? []) {
    const { group } = row;
    for (const [rank, count] of Object.entries(row.ranks ?? {}))
      book.count(`staff.${group}.rank.${rank}`, `Pegawai golongan ${group} ruang ${rank}`, count, trace);
    for (const { division, sex, count } of cellsOf(row))
      book.count(`staff.${group}.${division}.${sex}`, `Pegawai golongan ${group}`, count, trace);
    book.count(`staff.${group}.total`, `Pegawai golongan ${group}`, totalOfRow(row), trace);
  }
};
