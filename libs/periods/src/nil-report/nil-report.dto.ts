import { Choice, PeriodField, Texts } from '@jejak/http';
import { type Section, SECTIONS } from '@jejak/records';

export class FileNilReportDto {
  @Choice(SECTIONS, { description: 'Seksi' })
  section!: Section;
  @PeriodField(['month'], { description: 'Bulan' })
  month!: string;
  @Texts({ description: 'Jenis kegiatan milik seksi itu', min: 1, example: ['bap'] })
  kinds!: string[];
}
