import { Choice, Text } from '@jejak/http';
import { type Sex, SEXES } from '@jejak/records';

const EXAMPLE_ID = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';

/** The id of another record. */
export const RecordId = (description: string, optional = false): PropertyDecorator =>
  Text({ description, example: EXAMPLE_ID, min: 36, max: 36, optional });

export class PersonInRecordDto {
  @RecordId('Nomor orang di daftar orang')
  person!: string;
  @Text({ description: 'Kewarganegaraan, ISO 3166-1 alfa-3', example: 'CHN', min: 3, max: 3 })
  nationality!: string;
  @Choice(SEXES, { description: 'Jenis kelamin' })
  sex!: Sex;
}
