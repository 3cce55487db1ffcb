import { Choice, LocalDateField, Part, Text } from '@jejak/http';
import { allCodes } from '@jejak/records';
import { OFFICE_CLASSES } from './office-classes';
import { OFFICE_ZONES, type OfficeZone, STAND_INS, type StandIn } from './office-profile.events';

export class ParentOfficeDto {
  @Text({ description: 'Nama kantor atasan', example: 'Kantor Wilayah Contoh' })
  name!: string;
  @Text({
    description: 'Kodenya, bila kantor itu ada di sistem ini',
    example: 'kanwil-contoh',
    max: 63,
    optional: true,
  })
  office?: string;
}

export class OfficeHeadDto {
  @Text({ description: 'Nama kepala kantor', example: 'Pejabat Contoh' })
  name!: string;
  @Text({ description: 'Jabatan', example: 'Kepala Kantor Imigrasi' })
  position!: string;
  @Choice(STAND_INS, { description: 'Plh atau Plt', optional: true })
  standIn?: StandIn;
}

export class ChangeOfficeProfileDto {
  @LocalDateField({ description: 'Berlaku mulai', example: '2021-01-04' })
  validFrom!: string;
  @Text({ description: 'Nama kantor', example: 'Kantor Imigrasi Contoh', optional: true })
  name?: string;
  @Choice(allCodes(OFFICE_CLASSES), { description: 'Kelas kantor', optional: true })
  class?: string;
  @Choice(OFFICE_ZONES, { description: 'Zona waktu', optional: true })
  zone?: OfficeZone;
  @Part(() => ParentOfficeDto, { description: 'Kantor atasan', optional: true })
  parent?: ParentOfficeDto;
  @Text({ description: 'Alamat', example: 'Jalan Contoh 1', max: 500, optional: true })
  address?: string;
  @Part(() => OfficeHeadDto, { description: 'Kepala kantor; Plh dan Plt bertanggal', optional: true })
  head?: OfficeHeadDto;
  @Text({ description: 'Tugas dan fungsi', example: 'Pelayanan keimigrasian', max: 10_000, optional: true })
  duties?: string;
  @Text({ description: 'Dokumen asal', example: 'LKIP 2021, Bab I', optional: true })
  source?: string;
}
