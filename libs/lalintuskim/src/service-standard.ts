import { addWorkingDays } from '@jejak/calendar';
import type { LocalDate, OfficeId } from '@jejak/kernel';
import {
  compact,
  type Deadline,
  type Fact,
  isValidOn,
  type MetDeadline,
  readDataFile,
  SOURCE_LENGTH,
  WHOLE,
} from '@jejak/records';
import data from './service-standards.json';

/** How soon the office promises to have done a service, counted in working days from the day it is asked for. */
export interface ServiceStandard {
  /** The promise, for the share met: `si-canari`. */
  readonly standard: string;
  readonly entity: string;
  readonly kind: string;
  /** Absent = whatever is done of the kind. */
  readonly action?: string;
  /** 0 = on the same day. */
  readonly workingDays: number;
  readonly label: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly source: string;
}

/** Read and checked when the program starts. */
export const SERVICE_STANDARDS: readonly ServiceStandard[] = readDataFile(data, 'standards', (row) =>
  compact({
    standard: row.text('standard'),
    entity: row.text('entity'),
    kind: row.text('kind'),
    action: row.optionalText('action'),
    workingDays: row.whole('workingDays', { max: 100 }),
    label: row.text('label'),
    validFrom: row.date('validFrom'),
    validTo: row.optionalDate('validTo'),
    source: row.text('source', SOURCE_LENGTH),
  }),
);

/** A service that was asked for, and the day on which it was. */
export interface Service {
  readonly entity: string;
  readonly kind: string;
  readonly action?: string;
  readonly askedOn: LocalDate;
}

/** The standard of the day on which the service was asked for; undefined where the office promises nothing. */
export const serviceStandardOf = ({ entity, kind, action, askedOn }: Service): ServiceStandard | undefined =>
  SERVICE_STANDARDS.findLast(
    (each) =>
      each.entity === entity &&
      each.kind === kind &&
      (each.action === undefined || each.action === action) &&
      isValidOn(each, askedOn),
  );

/** The limit that runs while the service is not done. */
export const serviceDeadlines = (service: Service): readonly Deadline[] => {
  const standard = serviceStandardOf(service);
  if (standard === undefined) return [];
  const dueOn = addWorkingDays(service.askedOn, standard.workingDays);
  return [
    {
      name: 'service-standard',
      item: WHOLE,
      label: standard.label,
      dueOn,
      warnFrom: dueOn,
      source: standard.source,
      measuredAs: standard.standard,
    },
  ];
};

/** The limit with the day on which the service was done, in time or not. */
export const metServiceDeadlines = (service: Service, doneOn: LocalDate): readonly MetDeadline[] =>
  serviceDeadlines(service).map((deadline) => ({ ...deadline, metOn: doneOn }));

/** Of the services done under a standard, which were in time: from these the share met is told. */
export const serviceStandardFacts = (service: Service, doneOn: LocalDate, office: OfficeId): readonly Fact[] =>
  metServiceDeadlines(service, doneOn).map(({ dueOn, measuredAs }) => ({
    name: 'service-standard',
    office,
    section: 'lalintuskim',
    kind: 'service-standard',
    basis: 'statement',
    period: doneOn,
    quantity: 1,
    dimensions: {
      ...compact({ standard: measuredAs, action: service.action }),
      service: service.kind,
      met: doneOn <= dueOn ? 'yes' : 'no',
    },
  }));
