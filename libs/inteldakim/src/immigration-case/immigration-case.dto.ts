import { Choice, LocalDateField, Part, Parts, Text } from '@jejak/http';
import { PersonInRecordDto, RecordId } from '../record.dto';
import { CASE_DECISIONS, type CaseDecisionKind } from './immigration-case.events';
import { CASE_ORIGINS } from './immigration-case.fields';

export class CaseOriginDto {
  @Choice(CASE_ORIGINS, { description: 'Jenis catatan asal' })
  entity!: string;
  @RecordId('Nomor catatan asal')
  id!: string;
}

export class OpenImmigrationCaseDto {
  @LocalDateField({ description: 'Tanggal perkara dibuka', example: '2021-03-03' })
  openedOn!: string;
  @Text({ description: 'Pokok perkara, tanpa nama orang', example: 'Penyalahgunaan izin tinggal', max: 4000 })
  subject!: string;
  @Text({ description: 'Nomor perkara; boleh menyusul', example: 'PKR-001', max: 100, optional: true })
  number?: string;
  @Part(() => CaseOriginDto, { description: 'Laporan kejadian atau operasi yang dilanjutkan', optional: true })
  from?: CaseOriginDto;
  @Parts(() => PersonInRecordDto, { description: 'Orang dalam perkara', min: 1 })
  persons!: PersonInRecordDto[];
}

export class NumberImmigrationCaseDto {
  @Text({ description: 'Nomor perkara yang menyusul', example: 'PKR-001', max: 100 })
  number!: string;
}

export class CaseDecisionDto {
  @RecordId('Nomor orang di daftar orang')
  person!: string;
  @Choice(CASE_DECISIONS, { description: 'Keputusan untuk orang ini' })
  decision!: CaseDecisionKind;
  @Text({ description: 'Catatan', example: 'Cukup bukti', max: 4000, optional: true })
  note?: string;
}

export class HoldCaseConferenceDto {
  @LocalDateField({ description: 'Tanggal gelar perkara', example: '2021-03-10' })
  heldOn!: string;
  @Parts(() => CaseDecisionDto, { description: 'Keputusan per orang', min: 1 })
  decisions!: CaseDecisionDto[];
}

export class CloseImmigrationCaseDto {
  @LocalDateField({ description: 'Tanggal perkara ditutup', example: '2021-03-20' })
  closedOn!: string;
  @Text({ description: 'Catatan', example: 'Semua keputusan sudah dilaksanakan', max: 4000, optional: true })
  note?: string;
}
