import { LocalDateField, PeriodField, Reason, Text, Texts } from '@jejak/http';
import { MOST_SERVICES } from './innovation.decide';

export class RecordInnovationDto {
  @Text({ description: 'Nama inovasi', example: 'Si Canari' })
  name!: string;
  @Text({ description: 'Penjelasan', example: 'Pelayanan satu hari bagi WNA', max: 4000 })
  description!: string;
  @Texts({ description: 'Layanan yang dicakup', max: MOST_SERVICES, example: ['Mutasi paspor'] })
  services?: string[];
  @PeriodField(['year', 'month', 'day'], { description: 'Sejak: tahun, bulan atau tanggal', example: '2020' })
  since!: string;
  @Text({ description: 'Dokumen asal', example: 'LKIP 2021, Ringkasan Eksekutif', optional: true })
  source?: string;
}

export class EndInnovationDto {
  @LocalDateField({ description: 'Tanggal berakhir', example: '2021-06-30' })
  endedOn!: string;
  @Reason('Alasan berakhir')
  reason!: string;
}
