import { Choice, LocalDateField, Part, Text } from '@jejak/http';
import { allCodes } from '@jejak/records';
import { RecordId } from '../record.dto';
import { INCIDENT_ORIGINS, INCIDENT_OUTCOMES, INCIDENT_SOURCES } from './incident.fields';

export class IncidentOriginDto {
  @Choice(INCIDENT_ORIGINS, { description: 'Jenis catatan asal' })
  entity!: string;
  @RecordId('Nomor catatan asal')
  id!: string;
}

export class ReportIncidentDto {
  @LocalDateField({ description: 'Tanggal laporan kejadian', example: '2021-03-02' })
  reportedOn!: string;
  @Choice(allCodes(INCIDENT_SOURCES), { description: 'Asal laporan' })
  source!: string;
  @Text({ description: 'Lokasi', example: 'Kawasan industri' })
  location!: string;
  @Text({
    description: 'Uraian kejadian, tanpa nama orang',
    example: 'Orang asing bekerja tidak sesuai izin tinggal',
    max: 4000,
  })
  description!: string;
  @Text({ description: 'Nomor laporan kejadian; boleh menyusul', example: 'LK-001', max: 100, optional: true })
  number?: string;
  @Part(() => IncidentOriginDto, { description: 'Operasi yang menemukannya', optional: true })
  from?: IncidentOriginDto;
}

export class NumberIncidentDto {
  @Text({ description: 'Nomor laporan kejadian yang menyusul', example: 'LK-001', max: 100 })
  number!: string;
}

export class CloseIncidentDto {
  @LocalDateField({ description: 'Tanggal selesai', example: '2021-03-09' })
  closedOn!: string;
  @Choice(allCodes(INCIDENT_OUTCOMES), { description: 'Hasil tindak lanjut' })
  outcome!: string;
  @Text({ description: 'Catatan', example: 'Dilanjutkan dengan pemeriksaan', max: 4000, optional: true })
  note?: string;
}
