import { Choice, Reason, Text, Texts } from '@jejak/http';
import { RegisterId } from '../register.dto';
import { AGENCY_LEVELS, type AgencyLevel } from './agency.events';

export class RegisterAgencyDto {
  @Text({ description: 'Nama', example: 'Polres Contoh' })
  name!: string;
  @Texts({ description: 'Nama lain', max: 50 })
  aliases?: string[];
  @Choice(AGENCY_LEVELS, { description: 'Tingkat' })
  level!: AgencyLevel;
}

/** What is not sent stays. */
export class UpdateAgencyDto {
  @Text({ description: 'Nama', example: 'Polres Contoh', optional: true })
  name?: string;
  @Texts({ description: 'Nama lain, seluruhnya', max: 50 })
  aliases?: string[];
  @Choice(AGENCY_LEVELS, { description: 'Tingkat', optional: true })
  level?: AgencyLevel;
}

export class MergeAgencyDto {
  @RegisterId('Entri yang dilanjutkan')
  into!: string;
  @Reason('Alasan')
  reason!: string;
}

export class UnmergeAgencyDto {
  @Reason('Alasan')
  reason!: string;
}
