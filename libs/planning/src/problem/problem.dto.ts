import { Choice, LocalDateField, PeriodField, Reason, Text } from '@jejak/http';
import { type Section, SECTIONS } from '@jejak/records';

export class RecordProblemDto {
  @Choice(SECTIONS, { description: 'Seksi' })
  section!: Section;
  @Text({ description: 'Sub judul', example: 'Kepegawaian', optional: true })
  topic?: string;
  @Text({ description: 'Permasalahan', example: 'Penyebaran informasi belum maksimal', max: 2000 })
  text!: string;
  @PeriodField(['year', 'month', 'day'], { description: 'Sejak: tahun, bulan atau tanggal' })
  since!: string;
  @Text({ description: 'Dokumen asal', example: 'LKIP 2021, Bab I', optional: true })
  source?: string;
}

export class PlanFollowUpDto {
  @Choice(SECTIONS, {
    description: 'Seksi pelaksana; kosong = seksi permasalahan, atau seluruh kantor',
    optional: true,
  })
  section?: Section;
  @Text({ description: 'Rencana tindak lanjut', example: 'Menambah kanal media', max: 2000 })
  text!: string;
  @LocalDateField({ description: 'Tanggal rencana', example: '2021-01-15' })
  plannedOn!: string;
  @LocalDateField({ description: 'Batas waktu', example: '2021-12-31', optional: true })
  dueOn?: string;
  @Text({ description: 'Dokumen asal', example: 'LKIP 2021, Bab IV', optional: true })
  source?: string;
}

export class CompleteFollowUpDto {
  @LocalDateField({ description: 'Tanggal selesai', example: '2021-06-30' })
  doneOn!: string;
  @Text({ description: 'Hasil', example: 'Empat kanal aktif', max: 2000 })
  result!: string;
}

export class DropFollowUpDto {
  @LocalDateField({ description: 'Tanggal dihentikan', example: '2021-06-30' })
  droppedOn!: string;
  @Reason('Alasan')
  reason!: string;
}
