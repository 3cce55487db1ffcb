import { Mapping, Parts, PeriodField, Reason, Text, Whole } from '@jejak/http';
import { TALLY_PERIODS } from './tally.fields';

const MOST_ACTS = 1_000_000_000;

export class TallyRowDto {
  @Mapping({ description: 'Dimensi dan nilainya', example: { level: 'kecamatan' } })
  values!: Readonly<Record<string, string>>;
  @Whole({ description: 'Jumlah', max: MOST_ACTS, example: 12 })
  count!: number;
}

export class ApproveTallyReplacementDto {
  @PeriodField(TALLY_PERIODS, { description: 'Hari, bulan atau tahun', example: '2021' })
  period!: string;
}

class TallyStatementDto extends ApproveTallyReplacementDto {
  @Whole({ description: 'Jumlah', max: MOST_ACTS, example: 42 })
  count!: number;
  @Parts(() => TallyRowDto, { description: 'Rincian; jumlahnya sama dengan count', max: 2000 })
  dimensions?: TallyRowDto[];
  @Text({ description: 'Dokumen asal', example: 'LKIP 2021, Bab III' })
  source!: string;
}

export class RecordTallyDto extends TallyStatementDto {
  @Text({ description: 'Jenis kegiatan', example: 'independent-operation', max: 60 })
  kind!: string;
}

export class RequestTallyReplacementDto extends TallyStatementDto {
  @Reason('Alasan')
  reason!: string;
}

export class RejectTallyReplacementDto extends ApproveTallyReplacementDto {
  @Reason('Alasan')
  reason!: string;
}
