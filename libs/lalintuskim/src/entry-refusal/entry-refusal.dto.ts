import { Choice, LocalDateField, LocalTimeField, Text } from '@jejak/http';
import { allCodes } from '@jejak/records';
import { type Direction, DIRECTIONS } from '../direction';
import { RecordId } from '../record.dto';
import { REFUSAL_REASONS } from './refusal-reasons';

export class RecordEntryRefusalDto {
  @LocalDateField({ description: 'Tanggal penolakan; menentukan periode hitungan', example: '2021-03-02' })
  refusedOn!: string;
  @LocalTimeField({ description: 'Jam penolakan', optional: true })
  refusedTime?: string;
  @Choice(DIRECTIONS, { description: 'Ditolak masuk atau ditolak keluar' })
  direction!: Direction;
  @Text({ description: 'Kewarganegaraan, ISO 3166-1 alfa-3', example: 'CHN', min: 3, max: 3 })
  nationality!: string;
  @Choice(allCodes(REFUSAL_REASONS), { description: 'Alasan menurut undang-undang', example: 'no-visa' })
  reason!: string;
  @RecordId('Nomor orang di daftar orang', true)
  person?: string;
  @Text({ description: 'Tempat pemeriksaan imigrasi', example: 'Pelabuhan Contoh', optional: true })
  port?: string;
  @Text({ description: 'Kapal atau penerbangan', example: 'MV Contoh', optional: true })
  carrier?: string;
  @Text({ description: 'Dokumen asal catatan masa lalu', example: 'Buku register TPI 2021', optional: true })
  source?: string;
}
