import { Choice, Decimal, LocalDateField, Parts, Text, Whole } from '@jejak/http';
import { allCodes } from '@jejak/records';
import { LONGEST_MINUTES, MOST_APPLICANTS, MOST_RATINGS } from './sapa-rating.fields';
import { SAPA_SERVICES } from './sapa-services';

export class SapaRatingDto {
  @Choice(allCodes(SAPA_SERVICES), { description: 'Layanan' })
  service!: string;
  @Whole({ description: 'Jumlah pemohon', min: 1, max: MOST_APPLICANTS, example: 25 })
  applicants!: number;
  @Whole({ description: 'Lama pelayanan rata-rata, menit', max: LONGEST_MINUTES, example: 12 })
  durationMinutes!: number;
  @Decimal({ description: 'Nilai 1–4', example: '3.85' })
  rating!: string | number;
  @Text({ description: 'Kunci baris di SAPA; bukan nama orang', example: 'S-0001', max: 60, optional: true })
  ratingId?: string;
}

export class RecordSapaRatingsDto {
  @LocalDateField({ description: 'Tanggal', example: '2021-03-02' })
  on!: string;
  @Parts(() => SapaRatingDto, { description: 'Penilaian hari itu', min: 1, max: MOST_RATINGS })
  ratings!: SapaRatingDto[];
}
