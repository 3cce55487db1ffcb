import { Choice, LocalDateField, Parts, Text, Whole } from '@jejak/http';
import { type Direction, DIRECTIONS } from '../direction';
import { type Citizenship, CITIZENSHIPS, type Traveller, TRAVELLERS } from './inspection.events';

export class InspectionCellDto {
  @Choice(CITIZENSHIPS, { description: 'WNI atau WNA' })
  citizenship!: Citizenship;
  @Choice(TRAVELLERS, { description: 'Penumpang atau awak alat angkut' })
  traveller!: Traveller;
  @Choice(DIRECTIONS, { description: 'Masuk atau keluar' })
  direction!: Direction;
  @Whole({ description: 'Jumlah orang', max: 1_000_000, example: 120 })
  count!: number;
}

export class RecordInspectionDayDto {
  @LocalDateField({ description: 'Tanggal pemeriksaan', example: '2021-03-02' })
  day!: string;
  @Parts(() => InspectionCellDto, { description: 'Rincian hari itu; yang tidak disebut berarti 0', max: 8 })
  cells?: InspectionCellDto[];
  @Text({ description: 'Dokumen asal', example: 'Laporan harian TPI', optional: true })
  source?: string;
}
