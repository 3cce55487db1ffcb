import { LocalDateField, Text } from '@jejak/http';

export class RecordAwardDto {
  @LocalDateField({ description: 'Tanggal diterima', example: '2021-12-10' })
  receivedOn!: string;
  @Text({ description: 'Nama penghargaan', example: 'Pelayanan Publik Berbasis HAM' })
  name!: string;
  @Text({ description: 'Lembaga pemberi', example: 'Kementerian Hukum dan HAM' })
  giver!: string;
  @Text({ description: 'Keterangan', example: 'Peringatan hari HAM sedunia', max: 2000, optional: true })
  description?: string;
  @Text({ description: 'Dokumen asal', example: 'LKIP 2021, Bab III', optional: true })
  source?: string;
}
