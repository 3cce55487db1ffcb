import { Choice, LocalDateField, Parts, Reason, Text, Texts } from '@jejak/http';
import { type Sex, SEXES } from '@jejak/records';
import { RegisterId } from '../register.dto';
import { PERSON_STATUS_CODES } from './person-statuses';
import { PERSON_DOCUMENT_KINDS, type PersonDocumentKind } from './person.events';

export class PersonDocumentDto {
  @Choice(PERSON_DOCUMENT_KINDS, { description: 'Jenis dokumen' })
  kind!: PersonDocumentKind;
  @Text({ description: 'Nomor dokumen', example: 'X0000017', max: 50 })
  number!: string;
  @Text({ description: 'Penerbit', example: 'CHN', max: 100, optional: true })
  issuedBy?: string;
  @LocalDateField({ description: 'Berlaku sampai', example: '2026-03-02', optional: true })
  validTo?: string;
}

export class RegisterPersonDto {
  @Text({ description: 'Nama lengkap', example: 'Orang Contoh 00017' })
  name!: string;
  @Texts({ description: 'Nama lain', max: 50 })
  aliases?: string[];
  @Choice(SEXES, { description: 'Jenis kelamin' })
  sex!: Sex;
  @Text({ description: 'Kewarganegaraan, ISO 3166-1 alfa-3', example: 'CHN', min: 3, max: 3 })
  nationality!: string;
  @Text({ description: 'Tanggal lahir, tahun-bulan-hari', example: '1985-03-02', min: 10, max: 10, optional: true })
  birthDate?: string;
  @Parts(() => PersonDocumentDto, { description: 'Paspor dan dokumen lain', max: 30 })
  documents?: PersonDocumentDto[];
  @Texts({ description: `Status: ${PERSON_STATUS_CODES.join(', ')}`, example: ['refugee'], max: 20 })
  statuses?: string[];
}

/** What is not sent stays; null takes the date of birth away. */
export class UpdatePersonDto {
  @Text({ description: 'Nama lengkap', example: 'Orang Contoh 00017', optional: true })
  name?: string;
  @Texts({ description: 'Nama lain, seluruhnya', max: 50 })
  aliases?: string[];
  @Choice(SEXES, { description: 'Jenis kelamin', optional: true })
  sex?: Sex;
  @Text({ description: 'Kewarganegaraan, ISO 3166-1 alfa-3', example: 'CHN', min: 3, max: 3, optional: true })
  nationality?: string;
  @Text({ description: 'Tanggal lahir, tahun-bulan-hari', example: '1985-03-02', min: 10, max: 10, optional: true })
  birthDate?: string;
  @Parts(() => PersonDocumentDto, { description: 'Paspor dan dokumen lain, seluruhnya', max: 30 })
  documents?: PersonDocumentDto[];
}

export class SetPersonStatusDto {
  @Texts({ description: `Status yang ditambah: ${PERSON_STATUS_CODES.join(', ')}`, example: ['refugee'], max: 20 })
  add?: string[];
  @Texts({ description: 'Status yang dicabut', example: [], max: 20 })
  remove?: string[];
  @LocalDateField({ description: 'Sejak tanggal; tanpa ini hari ini', example: '2021-03-02', optional: true })
  on?: string;
  @Reason('Alasan atau dasar, tanpa nama orang')
  reason!: string;
}

export class MergePersonDto {
  @RegisterId('Entri yang dilanjutkan')
  into!: string;
  @Reason('Alasan, tanpa nama orang')
  reason!: string;
}

export class UnmergePersonDto {
  @Reason('Alasan, tanpa nama orang')
  reason!: string;
}
