import { Decimal, LocalDateField, Parts, Reason, Text, Whole } from '@jejak/http';
import { IntersectionType } from '@nestjs/swagger';

export class IndicatorTargetDto {
  @Text({ description: 'Kode indikator yang sudah didefinisikan', example: 'ikm', max: 60 })
  indicator!: string;
  @Text({ description: 'Nama seperti di perjanjian', example: 'Indeks Kepuasan Masyarakat', optional: true })
  name?: string;
  @Text({ description: 'Sasaran kegiatan', example: 'Meningkatnya kualitas layanan', optional: true })
  goal?: string;
  @Decimal({ description: 'Target pada skala indikator; tidak boleh nol', example: '3.15' })
  target!: string | number;
}

export class ActivityTargetDto {
  @Text({ description: 'Jenis kegiatan', example: 'joint-operation', max: 60 })
  kind!: string;
  @Whole({ description: 'Target; tidak boleh nol', max: 10_000_000, example: 2 })
  target!: number;
}

class PromisesDto {
  @Parts(() => IndicatorTargetDto, { description: 'Target indikator' })
  targets?: IndicatorTargetDto[];
  @Parts(() => ActivityTargetDto, { description: 'Target kegiatan' })
  activityTargets?: ActivityTargetDto[];
}

export class SignAgreementDto extends PromisesDto {
  @Whole({ description: 'Tahun', min: 1950, max: 2199, example: 2021 })
  year!: number;
  @LocalDateField({ description: 'Tanggal penandatanganan', example: '2021-01-04', optional: true })
  signedOn?: string;
  @Text({ description: 'Jabatan para pihak', example: 'Kepala Kantor; Kepala Kanwil', optional: true })
  parties?: string;
  @Text({ description: 'Dokumen asal', example: 'LKIP 2021, Bab II' })
  source!: string;
}

class AmendmentDto {
  @LocalDateField({ description: 'Tanggal perubahan', example: '2021-07-01' })
  amendedOn!: string;
  @Reason('Alasan')
  reason!: string;
}

export class AmendAgreementDto extends IntersectionType(PromisesDto, AmendmentDto) {}
