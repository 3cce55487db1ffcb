import { SEXES } from '../fields/person-in-record';
import type { ImportColumn } from './import-template';

export const PERSON_CELLS = ['person', 'nationality', 'sex'] as const;

/** The columns by which a row names a person of the register. */
export const PERSON_COLUMNS: readonly ImportColumn[] = [
  {
    name: 'person',
    type: 'text',
    required: true,
    maxLength: 36,
    help: 'Nomor orang di daftar orang',
    example: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071',
  },
  {
    name: 'nationality',
    type: 'text',
    required: true,
    maxLength: 3,
    help: 'Kewarganegaraan, ISO 3166-1 alfa-3',
    example: 'CHN',
  },
  { name: 'sex', type: 'choice', required: true, choices: SEXES, help: 'Jenis kelamin', example: 'male' },
];
