import { Choice, LocalDateField, Part, Reason, Text } from '@jejak/http';
import { IntersectionType } from '@nestjs/swagger';
import { PersonInRecordDto, RecordId } from '../record.dto';
import { PLACEMENT_END_CODES, PLACEMENT_PLACES, type PlacementPlace } from './placement.events';
import { PLACEMENT_ORIGINS } from './placement.fields';

class PlacementOriginDto {
  @Choice(PLACEMENT_ORIGINS, { description: 'Catatan asal: BAP, perkara, laporan kejadian atau pendetensian' })
  entity!: (typeof PLACEMENT_ORIGINS)[number];
  @RecordId('Nomor catatan asal')
  id!: string;
}

class PlacementOrderDto {
  @LocalDateField({ description: 'Tanggal keputusan', example: '2021-06-21' })
  orderedOn!: string;
  @Text({ description: 'Alasan, tanpa nama orang', example: 'Korban perdagangan orang', max: 1000 })
  reason!: string;
  @Choice(PLACEMENT_PLACES, { description: 'Rumah detensi atau tempat lain' })
  place!: PlacementPlace;
  @Text({ description: 'Nama tempat', example: 'Rumah perlindungan' })
  placeName!: string;
  @Text({
    description: 'Nomor keputusan; boleh menyusul',
    example: 'W.12.IMI.3-GR.03.03-0001',
    max: 100,
    optional: true,
  })
  decisionNumber?: string;
  @Part(() => PlacementOriginDto, { description: 'Dilanjutkan dari catatan lain', optional: true })
  from?: PlacementOriginDto;
}

export class OrderPlacementDto extends IntersectionType(PersonInRecordDto, PlacementOrderDto) {}

export class NumberPlacementDecisionDto {
  @Text({ description: 'Nomor keputusan yang menyusul', example: 'W.12.IMI.3-GR.03.03-0001', max: 100 })
  decisionNumber!: string;
}

export class CancelPlacementDto {
  @LocalDateField({ description: 'Tanggal pembatalan; tanpa ini hari ini', optional: true, example: '2021-06-21' })
  cancelledOn?: string;
  @Reason('Alasan')
  reason!: string;
}

export class PlaceVictimDto {
  @LocalDateField({ description: 'Tanggal penempatan', example: '2021-06-21' })
  placedOn!: string;
}

export class EndPlacementDto {
  @LocalDateField({ description: 'Tanggal berakhir', example: '2021-08-02' })
  on!: string;
  @Choice(PLACEMENT_END_CODES, { description: 'Cara berakhir' })
  end!: string;
  @Text({ description: 'Keterangan, tanpa nama orang', example: 'Didampingi', max: 1000, optional: true })
  note?: string;
}
