import { Choice, LocalDateField, LocalTimeField, Parts, Reason, Text, Whole } from '@jejak/http';
import { IntersectionType } from '@nestjs/swagger';
import { type Direction, DIRECTIONS } from '../direction';
import { RecordId } from '../record.dto';

class VesselCallDetailsDto {
  @Text({ description: 'Nama kapal', example: 'MV Contoh' })
  vessel!: string;
  @Choice(DIRECTIONS, { description: 'Kedatangan atau keberangkatan' })
  direction!: Direction;
  @Text({ description: 'Perusahaan agen', example: 'PT Contoh Agen', optional: true })
  agent?: string;
  @RecordId('Nomor agen di daftar perusahaan', true)
  agentCompany?: string;
  @Text({ description: 'Pelabuhan', example: 'Pelabuhan Contoh', optional: true })
  port?: string;
}

export class CrewOfNationalityDto {
  @Text({ description: 'Kewarganegaraan, ISO 3166-1 alfa-3', example: 'PHL', min: 3, max: 3 })
  nationality!: string;
  @Whole({ description: 'Jumlah awak', min: 1, max: 20_000, example: 22 })
  count!: number;
}

class CrewBreakdownDto {
  @LocalDateField({ description: 'Tanggal pemeriksaan; menentukan periode hitungan', example: '2021-03-02' })
  checkedOn!: string;
  @Parts(() => CrewOfNationalityDto, { description: 'Awak menurut kewarganegaraan; jumlahnya sama dengan crew' })
  crewByNationality?: CrewOfNationalityDto[];
  @Text({ description: 'Temuan', example: 'Nihil pelanggaran', max: 4000, optional: true })
  findings?: string;
}

export class AnnounceVesselCallDto extends VesselCallDetailsDto {
  @LocalDateField({ description: 'Tanggal pemberitahuan; tanpa ini hari ini', optional: true, example: '2021-03-01' })
  announcedOn?: string;
  @LocalDateField({ description: 'Perkiraan tiba (ETA) atau berangkat (ETD)', example: '2021-03-02' })
  expectedOn!: string;
  @LocalTimeField({ description: 'Jam ETA atau ETD', optional: true })
  expectedTime?: string;
}

export class ScheduleVesselCallDto {
  @LocalDateField({ description: 'Tanggal pemeriksaan yang dijadwalkan', example: '2021-03-02' })
  scheduledFor!: string;
  @LocalTimeField({ description: 'Jam pemeriksaan', optional: true })
  scheduledTime?: string;
}

export class CheckVesselCallDto extends CrewBreakdownDto {
  @Whole({ description: 'Jumlah awak yang diperiksa', max: 20_000, example: 22 })
  crew!: number;
}

export class TranscribeVesselCallDto extends IntersectionType(VesselCallDetailsDto, CrewBreakdownDto) {
  @Whole({ description: 'Jumlah awak yang diperiksa', max: 20_000, example: 22, optional: true })
  crew?: number;
  @Text({ description: 'Dokumen asal catatan masa lalu', example: 'Buku register kapal 2021' })
  transcribedFrom!: string;
}

export class CancelVesselCallDto {
  @LocalDateField({ description: 'Tanggal pembatalan; tanpa ini hari ini', optional: true, example: '2021-03-01' })
  cancelledOn?: string;
  @Reason('Alasan')
  reason!: string;
}
