import { Choice, Decimal, LocalDateField, PeriodField, Text, Whole, Wholes } from '@jejak/http';
import { HIGHEST_MARK, IKM_ELEMENTS, LOWEST_MARK } from './ikm';
import { ANSWERED_SURVEYS, type SurveyCode, SURVEYS } from './survey.events';

export class RecordSurveyMonthDto {
  @Choice(SURVEYS, { description: 'Survei' })
  survey!: SurveyCode;
  @PeriodField(['month'], { description: 'Bulan' })
  month!: string;
  @Whole({ description: 'Jumlah responden', min: 1, max: 1_000_000, example: 120 })
  respondents!: number;
  @Decimal({ description: 'Nilai pada skala survei', example: '98.64' })
  value!: string | number;
  @Text({ description: 'Dokumen asal', example: 'Aplikasi 3A', optional: true })
  source?: string;
}

export class RecordSurveyAnswerDto {
  @Choice(ANSWERED_SURVEYS, { description: 'Survei' })
  survey!: SurveyCode;
  @PeriodField(['month'], { description: 'Bulan' })
  month!: string;
  @LocalDateField({ description: 'Tanggal jawaban', example: '2021-03-15' })
  on!: string;
  @Wholes({
    description: 'Nilai sembilan unsur menurut urutan PermenPAN-RB 14/2017',
    length: IKM_ELEMENTS.length,
    min: LOWEST_MARK,
    max: HIGHEST_MARK,
    example: [4, 4, 3, 4, 4, 4, 4, 3, 4],
  })
  elements!: number[];
  @Text({
    description: 'Kunci jawaban di aplikasi asalnya; bukan nama orang',
    example: 'A-0001',
    max: 60,
    optional: true,
  })
  answerId?: string;
}
