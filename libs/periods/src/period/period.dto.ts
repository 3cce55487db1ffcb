import { Choice, PeriodField, Reason } from '@jejak/http';
import { type Section, SECTIONS } from '@jejak/records';

export class CompletePeriodDto {
  @Choice(SECTIONS, { description: 'Seksi' })
  section!: Section;
  @PeriodField(['month'], { description: 'Bulan' })
  month!: string;
}

/** The period is named by the address; there is nothing more to say. */
export class ApprovePeriodDto {}
export class LockPeriodDto {}

export class ReopenPeriodDto {
  @Reason('Alasan')
  reason!: string;
}
