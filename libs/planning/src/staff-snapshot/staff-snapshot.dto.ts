import { Choice, LocalDateField, Mapping, Part, Parts, Text, Whole } from '@jejak/http';
import { allCodes } from '@jejak/records';
import { STAFF_GROUPS } from './staff-groups';
import { MOST_STAFF } from './staff-snapshot.decide';

const GROUPS = allCodes(STAFF_GROUPS);

export class StaffBySexDto {
  @Whole({ description: 'Laki-laki', max: MOST_STAFF, optional: true, example: 8 })
  male?: number;
  @Whole({ description: 'Perempuan', max: MOST_STAFF, optional: true, example: 1 })
  female?: number;
}

export class StaffRowDto {
  @Choice(GROUPS, { description: 'Golongan atau jenis pegawai', example: 'III' })
  group!: string;
  @Mapping({ description: 'Jumlah menurut ruang', example: { a: 11, b: 9, c: 10, d: 3 }, optional: true })
  ranks?: Readonly<Record<string, number>>;
  @Part(() => StaffBySexDto, { description: 'Teknis', optional: true })
  technical?: StaffBySexDto;
  @Part(() => StaffBySexDto, { description: 'Non teknis', optional: true })
  nonTechnical?: StaffBySexDto;
  @Part(() => StaffBySexDto, { description: 'Struktural', optional: true })
  structural?: StaffBySexDto;
  @Part(() => StaffBySexDto, { description: 'Non struktural', optional: true })
  nonStructural?: StaffBySexDto;
  @Whole({ description: 'Jumlah yang tertulis pada baris', max: MOST_STAFF, optional: true, example: 33 })
  total?: number;
}

export class RecordStaffSnapshotDto {
  @LocalDateField({ description: 'Keadaan per tanggal', example: '2021-12-31' })
  asOf!: string;
  @Parts(() => StaffRowDto, { description: 'Baris tabel, satu tiap golongan', min: 1, max: GROUPS.length })
  rows!: StaffRowDto[];
  @Whole({ description: 'Jumlah seluruh pegawai menurut dokumen', max: MOST_STAFF, optional: true, example: 39 })
  total?: number;
  @Text({ description: 'Dokumen asal', example: 'LKIP 2021, Bab I', optional: true })
  source?: string;
}
