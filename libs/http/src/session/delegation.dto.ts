import { DELEGATED_ROLES, DELEGATION_KINDS } from '@jejak/access/domain';
import { SECTIONS } from '@jejak/records';
import { Shown } from '../fields/answer';
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

export const DELEGATION_STANDINGS = ['upcoming', 'standing', 'ended', 'revoked'] as const;

export class DelegationView {
  @Shown('Nomor penunjukan', { type: 'string' })
  id!: string;
  @Shown('Akun yang ditunjuk', { type: 'string', example: 'inteldakim-2' })
  account!: string;
  @Shown('Jabatan yang digantikan', { type: 'string', enum: [...DELEGATED_ROLES] })
  as!: string;
  @Shown('Seksi, untuk kepala seksi', { type: 'string', nullable: true })
  section!: string | null;
  @Shown('Pelaksana harian atau pelaksana tugas', { type: 'string', enum: [...DELEGATION_KINDS] })
  kind!: string;
  @Shown('Hari pertama', { type: 'string', format: 'date' })
  from!: string;
  @Shown('Hari terakhir', { type: 'string', format: 'date' })
  to!: string;
  @Shown('Nomor surat perintah', { type: 'string', nullable: true })
  letterNumber!: string | null;
  @Shown('Keadaan hari ini', { type: 'string', enum: [...DELEGATION_STANDINGS] })
  standing!: (typeof DELEGATION_STANDINGS)[number];
}

export class DelegationsView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Penunjukan, yang terakhir dicatat lebih dahulu', { type: [DelegationView] })
  delegations!: readonly DelegationView[];
}
