import { Choice, PeriodField, Rupiah, Text } from '@jejak/http';
import { LARGEST_REVENUE } from './pnbp.decide';
import { PNBP_SOURCES, type PnbpSource } from './pnbp.events';

export class RecordPnbpDto {
  @PeriodField(['month'], { description: 'Bulan' })
  month!: string;
  @Text({ description: 'Akun PNBP, enam angka diawali 42', example: '425211', min: 6, max: 6 })
  account!: string;
  @Text({ description: 'Nama akun', example: 'Pendapatan Paspor', optional: true })
  accountName?: string;
  @Choice(PNBP_SOURCES, { description: 'Sumber angka' })
  source!: PnbpSource;
  @Rupiah({ description: `Jumlah bulan itu saja, rupiah penuh, paling besar ${String(LARGEST_REVENUE)}` })
  amount!: number;
  @Text({ description: 'Laporan asal', example: 'Laporan SIMPONI Maret 2021', optional: true })
  document?: string;
}
