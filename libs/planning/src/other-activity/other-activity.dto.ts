import { Choice, LocalDateField, Rupiah, Text, Whole } from '@jejak/http';
import { allCodes } from '@jejak/records';
import { OTHER_ACTIVITY_KINDS } from './other-activity-kinds';
import { MOST_PARTICIPANTS } from './other-activity.decide';

export class NumberOtherActivityDto {
  @Text({ description: 'Nomor dokumen yang menyusul', example: 'PKS-001', max: 100 })
  documentNumber!: string;
}

export class RecordOtherActivityDto {
  @Choice(allCodes(OTHER_ACTIVITY_KINDS), { description: 'Jenis kegiatan; tiap jenis meminta kolomnya sendiri' })
  kind!: string;
  @LocalDateField({ description: 'Hari pertama', example: '2021-03-02' })
  startedOn!: string;
  @LocalDateField({ description: 'Hari terakhir, bila lebih dari satu', optional: true, example: '2021-03-03' })
  endedOn?: string;
  @Text({ description: 'Nama kegiatan', example: 'Sosialisasi paspor' })
  title!: string;
  @Text({ description: 'Uraian', example: 'Tata cara permohonan paspor', max: 4000, optional: true })
  description?: string;
  @Text({ description: 'Tempat', example: 'Aula kantor', optional: true })
  place?: string;
  @Whole({ description: 'Jumlah peserta', max: MOST_PARTICIPANTS, optional: true, example: 40 })
  participants?: number;
  @Text({ description: 'Media', example: 'Instagram', optional: true })
  medium?: string;
  @Text({ description: 'Mitra', example: 'Pemerintah Kota Contoh', optional: true })
  partner?: string;
  @Rupiah({ description: 'Biaya, rupiah penuh', optional: true })
  cost?: number;
  @Text({ description: 'Nomor dokumen; boleh menyusul', example: 'PKS-001', max: 100, optional: true })
  documentNumber?: string;
  @Text({ description: 'Dokumen asal', example: 'LKIP 2021, Bab III', optional: true })
  source?: string;
}
