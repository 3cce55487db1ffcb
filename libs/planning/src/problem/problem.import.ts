import { type Command, Refusal } from '@jejak/kernel';
import { cells, type ImportRow, type ImportTemplate, refuseWithoutStep, SECTIONS } from '@jejak/records';

const PROBLEM = ['topic', 'text', 'since'];

const followUpOf = (row: ImportRow): readonly Command[] => {
  if (row['plannedOn'] === undefined) return [];
  const data = {
    ...cells(row, ['section', 'plannedOn', 'dueOn', 'source']),
    ...cells({ text: row['followUp'] }, ['text']),
  };
  const done =
    row['doneOn'] === undefined ? [] : [{ type: 'CompleteFollowUp', data: cells(row, ['doneOn', 'result']) }];
  return [{ type: 'PlanFollowUp', data }, ...done];
};

/** A row is a problem, a follow-up item, or both. */
export const problemImport: ImportTemplate = {
  kind: 'problem',
  order: 50,
  help: 'Permasalahan dan tindak lanjut; satu baris satu permasalahan, satu tindak lanjut, atau keduanya.',
  columns: [
    { name: 'section', type: 'choice', choices: SECTIONS, help: 'Seksi; kosong = seluruh kantor', example: 'tikim' },
    { name: 'topic', type: 'text', help: 'Sub judul', example: 'Kepegawaian' },
    {
      name: 'text',
      type: 'text',
      maxLength: 2000,
      help: 'Permasalahan',
      example: 'Penyebaran informasi belum maksimal',
    },
    { name: 'since', type: 'period', help: 'Sejak: tahun, bulan atau tanggal', example: '2020' },
    { name: 'followUp', type: 'text', maxLength: 2000, help: 'Rencana tindak lanjut', example: 'Menambah kanal media' },
    { name: 'plannedOn', type: 'date', help: 'Tanggal rencana', example: '2021-01-15' },
    { name: 'dueOn', type: 'date', help: 'Batas waktu', example: '2021-12-31' },
    { name: 'doneOn', type: 'date', help: 'Tanggal selesai', example: '2021-11-30' },
    { name: 'result', type: 'text', maxLength: 2000, help: 'Hasil', example: 'Empat kanal aktif' },
    { name: 'source', type: 'text', help: 'Dokumen asal', example: 'LKIP 2021, Bab I' },
  ],
  toPlan: (row) => {
    refuseWithoutStep(row, 'plannedOn', ['followUp', 'dueOn', 'doneOn', 'result']);
    refuseWithoutStep(row, 'doneOn', ['result']);
    refuseWithoutStep(row, 'text', ['topic', 'since']);
    const problem =
      row['text'] === undefined ? [] : [{ type: 'RecordProblem', data: cells(row, ['section', ...PROBLEM, 'source']) }];
    const commands = [...problem, ...followUpOf(row)];
    if (commands.length > 0) return { commands };
    throw new Refusal({
      code: 'FIELD_REQUIRED',
      field: 'text',
      en: 'The row says neither a problem nor a follow-up item',
      id: 'Isi permasalahan, rencana tindak lanjut, atau keduanya.',
      allowed: ['text', 'followUp'],
    });
  },
};
