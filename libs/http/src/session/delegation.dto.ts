import { DELEGATED_ROLES, DELEGATION_KINDS } from '@jejak/access/domain';
import { SECTIONS } from '@jejak/records';
import { Choice, LocalDateField, Reason, Text } from '../fields/scalars';

export class AppointDelegateDto {
  @Text({ description: 'Akun yang ditunjuk', example: 'inteldakim-2', max: 64 })
  account!: string;
  @Choice(DELEGATED_ROLES, { description: 'Jabatan yang digantikan' })
  as!: string;
  @Choice(SECTIONS, { description: 'Seksi, untuk kepala seksi', optional: true })
  section?: string;
  @Choice(DELEGATION_KINDS, { description: 'Pelaksana harian atau pelaksana tugas' })
  kind!: string;
  @LocalDateField({ description: 'Hari pertama' })
  from!: string;
  @LocalDateField({ description: 'Hari terakhir' })
  to!: string;
  @Text({ description: 'Nomor surat perintah', example: 'W.12.IMI.1-KP.04-001', max: 100, optional: true })
  letterNumber?: string;
}

export class RevokeDelegationDto {
  @Reason('Alasan')
  reason!: string;
}
