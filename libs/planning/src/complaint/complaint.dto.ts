import { Choice, LocalDateField, Text } from '@jejak/http';
import { allCodes, type Section, SECTIONS } from '@jejak/records';
import { COMPLAINT_CATEGORIES, COMPLAINT_CHANNELS } from './complaint-codes';

export class ReceiveComplaintDto {
  @LocalDateField({ description: 'Tanggal diterima', example: '2021-03-02' })
  receivedOn!: string;
  @Choice(allCodes(COMPLAINT_CHANNELS), { description: 'Saluran' })
  channel!: string;
  @Choice(allCodes(COMPLAINT_CATEGORIES), {
    description: 'Kategori; whistle blowing dan gratifikasi dicatat jumlahnya saja',
    example: 'service',
  })
  category!: string;
  @Text({ description: 'Nomor di aplikasi asal', example: 'LAPOR-0001', max: 100, optional: true })
  reference?: string;
  @Text({ description: 'Pokok pengaduan, tanpa nama orang', example: 'Antrean lama', max: 4000, optional: true })
  subject?: string;
  @Choice(SECTIONS, { description: 'Seksi yang diadukan', optional: true })
  section?: Section;
}

export class ForwardComplaintDto {
  @LocalDateField({ description: 'Tanggal diteruskan', example: '2021-03-03' })
  forwardedOn!: string;
  @Text({ description: 'Unit yang menjawab; kosong bila terbatas', example: 'Seksi Lalintuskim', optional: true })
  forwardedTo?: string;
}

export class AnswerComplaintDto {
  @LocalDateField({ description: 'Tanggal dijawab', example: '2021-03-08' })
  answeredOn!: string;
  @Text({ description: 'Jawaban, tanpa nama orang', example: 'Loket ditambah', max: 4000, optional: true })
  answer?: string;
}

export class CloseComplaintDto {
  @LocalDateField({ description: 'Tanggal ditutup', example: '2021-03-20' })
  closedOn!: string;
}
