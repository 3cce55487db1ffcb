import { formatDateId, formatDayId, formatDaysId } from '@jejak/calendar';
import { toIndonesian } from '@jejak/figures';
import { type Operation, operationWorkflow } from '@jejak/inteldakim/domain';
import { BLANK, listed, numbered, orBlank } from './blank';
import { documentKind, type DocumentKind } from './document-kind';
import { KINDS_OF_OPERATION, MODES, SEX_NAMES, GROUND_NAMES } from './names';

/** Persons of an operation are not in its record: who is ordered to go is written by hand. */
const OFFICERS = 5;

const shared = ({ details }: Operation) => ({
  jenis_operasi: KINDS_OF_OPERATION[details.kind],
  moda: details.mode === undefined ? BLANK : MODES[details.mode],
  lokasi: details.location,
  sasaran: listed(details.targets),
  instansi: listed(details.agencies),
});

const timeOf = (operation: Operation): string => {
  if ('execution' in operation) return formatDaysId(operation.execution.startedOn, operation.execution.endedOn);
  return formatDayId(operation.plannedFor);
};

const warrantOrder = documentKind(
  operationWorkflow,
  { template: 'surat-perintah', title: 'Surat Perintah', after: 'surat perintah diterbitkan (IssueOperationWarrant)' },
  (operation) => {
    if (!('warrant' in operation) || operation.status === 'cancelled') return undefined;
    const { issuedOn, number } = operation.warrant;
    const officers = Array.from({ length: OFFICERS }, () => ({ nama: BLANK, jabatan: BLANK }));
    return {
      date: issuedOn,
      letterheadOn: issuedOn,
      fields: {
        ...shared(operation),
        nomor: orBlank(number),
        waktu: timeOf(operation),
        petugas: numbered(officers, { nama: BLANK, jabatan: BLANK }),
      },
    };
  },
);

const NOBODY = { kewarganegaraan: BLANK, jenis_kelamin: BLANK, jumlah: BLANK };

const executionReport = documentKind(
  operationWorkflow,
  {
    template: 'laporan-operasi',
    title: 'Laporan Pelaksanaan Operasi',
    after: 'operasi dilaporkan (ReportOperation)',
  },
  (operation) => {
    if (operation.status !== 'reported') return undefined;
    const { warrant, execution, report, reportedOn } = operation;
    const checked = report.foreignersChecked.map(({ nationality, sex, count }) => ({
      kewarganegaraan: nationality,
      jenis_kelamin: SEX_NAMES[sex],
      jumlah: toIndonesian(String(count)),
    }));
    const total = report.foreignersChecked.reduce((sum, { count }) => sum + count, 0);
    return {
      date: reportedOn,
      letterheadOn: reportedOn ?? execution.endedOn,
      fields: {
        ...shared(operation),
        nomor: orBlank(report.number),
        nomor_surat_perintah: orBlank(warrant?.number),
        tanggal_surat_perintah: warrant === undefined ? BLANK : formatDateId(warrant.issuedOn),
        dasar_tanpa_surat: execution.ground === undefined ? '–' : GROUND_NAMES[execution.ground],
        waktu: timeOf(operation),
        personel: execution.personnel === undefined ? BLANK : `${toIndonesian(String(execution.personnel))} orang`,
        orang_asing: numbered(checked, NOBODY),
        jumlah_orang_asing: checked.length === 0 ? BLANK : toIndonesian(String(total)),
        temuan: orBlank(report.findings),
      },
    };
  },
);

export const operationDocuments: readonly DocumentKind[] = [warrantOrder, executionReport];
