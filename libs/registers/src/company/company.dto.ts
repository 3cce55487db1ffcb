import { Reason, Text, Texts } from '@jejak/http';
import { RegisterId } from '../register.dto';

export class RegisterCompanyDto {
  @Text({ description: 'Nama', example: 'PT Contoh Baja' })
  name!: string;
  @Texts({ description: 'Nama lain', max: 50 })
  aliases?: string[];
  @Text({ description: 'Alamat', example: 'Kawasan Industri Contoh', max: 500, optional: true })
  address?: string;
  @Text({ description: 'Bidang usaha', example: 'baja', max: 100, optional: true })
  sector?: string;
}

/** What is not sent stays; null takes an address or a sector away. */
export class UpdateCompanyDto {
  @Text({ description: 'Nama', example: 'PT Contoh Baja', optional: true })
  name?: string;
  @Texts({ description: 'Nama lain, seluruhnya', max: 50 })
  aliases?: string[];
  @Text({ description: 'Alamat', example: 'Kawasan Industri Contoh', max: 500, optional: true })
  address?: string;
  @Text({ description: 'Bidang usaha', example: 'baja', max: 100, optional: true })
  sector?: string;
}

export class MergeCompanyDto {
  @RegisterId('Entri yang dilanjutkan')
  into!: string;
  @Reason('Alasan')
  reason!: string;
}

export class UnmergeCompanyDto {
  @Reason('Alasan')
  reason!: string;
}
