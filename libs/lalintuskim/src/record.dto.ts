import { Text } from '@jejak/http';

const EXAMPLE_ID = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';

/** The id of another record. */
export const RecordId = (description: string, optional = false): PropertyDecorator =>
  Text({ description, example: EXAMPLE_ID, max: 100, optional });

/** The record that this one continues. */
export class OriginDto {
  @Text({ description: 'Jenis catatan', example: 'bap', max: 60 })
  entity!: string;
  @RecordId('Nomor catatan')
  id!: string;
}
