import type { Command } from '@jejak/kernel';
import { Scenario, testContext } from '@jejak/records/testing';
import { incidentWorkflow } from './incident.workflow';

const incident = Scenario.of(incidentWorkflow);
const from = { entity: 'operation', id: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071' };
const report = {
  type: 'ReportIncident',
  data: {
    reportedOn: '2021-03-02',
    source: 'public',
    location: 'Kawasan industri',
    description: 'Tanpa dokumen',
    from,
  },
};
const number = { type: 'NumberIncident', data: { number: 'LK-1' } };
const close = { type: 'CloseIncident', data: { closedOn: '2021-03-09', outcome: 'case-opened' } };

const commands = [report, number, close] as const;
type Name = (typeof commands)[number]['type'];
interface Step {
  readonly title: string;
  readonly given: readonly Command[];
  readonly leads: Readonly<Partial<Record<Name, string>>>;
}
const steps: readonly Step[] = [
  { title: 'not yet there', given: [], leads: { ReportIncident: 'reported' } },
  { title: 'reported', given: [report], leads: { NumberIncident: 'reported', CloseIncident: 'closed' } },
  { title: 'reported and numbered', given: [report, number], leads: { CloseIncident: 'closed' } },
  { title: 'closed, its number to follow', given: [report, close], leads: { NumberIncident: 'closed' } },
  { title: 'closed', given: [report, number, close], leads: {} },
];
const cases = steps.flatMap((step) =>
  commands.map((command) => ({
    title: step.title,
    type: command.type,
    command,
    given: step.given.map((each) => [each] as const),
    to: step.leads[command.type],
    leads: Object.keys(step.leads),
  })),
);
const allowed = cases.flatMap((each) => (each.to === undefined ? [] : [{ ...each, to: each.to }]));
const refused = cases.filter(({ to }) => to === undefined);
const dated = (command: Command, data: object): Command => ({ ...command, data: { ...command.data, ...data } });

describe('An incident', () => {
  it.each(allowed)('that is $title: $type leads to $to', ({ given, command, to }) => {
    const outcome = incident.given(...given).when(command);
    expect(outcome.state.entity.status).toBe(to);
    expect(outcome.events).toHaveLength(1);
  });

  it.each(refused)('that is $title: $type is refused, and the answer names what is allowed', (step) => {
    const refusal = incident.given(...step.given).refusal(step.command);
    expect(refusal.code).toBe('TRANSITION_NOT_ALLOWED');
    expect([...refusal.allowed].sort()).toEqual([...step.leads].sort());
  });

  it('is not reported after today, in the zone of the office, nor closed before its report', () => {
    const tomorrow = testContext().today.replace('-01', '-02');
    expect(incident.refusal(dated(report, { reportedOn: tomorrow }))).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'reportedOn',
    });
    const reported = incident.given([report]);
    expect(reported.refusal(dated(close, { closedOn: tomorrow })).code).toBe('DATE_IN_FUTURE');
    expect(reported.refusal(dated(close, { closedOn: '2021-03-01' }))).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      allowed: ['≥ 2021-03-02'],
    });
    expect(reported.when(dated(close, { closedOn: '2021-03-02' })).types).toEqual(['IncidentClosed']);
  });

  it.each([
    [{ source: 'rumour' }, 'CHOICE_INVALID', 'source'],
    [{ from: { entity: 'tak', id: from.id } }, 'CHOICE_INVALID', 'from.entity'],
    [{ from: { entity: 'operation', id: 'OP-1' } }, 'TEXT_INVALID', 'from.id'],
    [{ from: { entity: 'operation', id: 'x'.repeat(36) } }, 'RECORD_ID_INVALID', 'from.id'],
    [{ name: 'x' }, 'FIELD_UNKNOWN', 'name'],
  ])('is refused when it says %j', (data, code, field) => {
    expect(incident.refusal(dated(report, data))).toMatchObject({ code, field });
  });

  it('is closed with an outcome of the list', () => {
    const refusal = incident.given([report]).refusal(dated(close, { outcome: 'forgotten' }));
    expect(refusal).toMatchObject({ code: 'CHOICE_INVALID', field: 'outcome' });
    expect(refusal.allowed).toContain('unfounded');
  });

  it('shows the operation that it continues', () => {
    const { entity } = incident.given([report]).state();
    expect(incidentWorkflow.links?.(entity)).toEqual([{ ...from, relation: 'dilanjutkan dari' }]);
    expect(incidentWorkflow.links?.(incident.state().entity)).toEqual([]);
  });

  it('waits for its follow-up until it is closed, and for its number until it has one ("nomor menyusul")', () => {
    const queues = (scenario: typeof incident) =>
      incidentWorkflow.waiting?.(scenario.state().entity).map(({ queue, since, nextStep }) => [queue, since, nextStep]);
    expect(queues(incident)).toEqual([]);
    expect(queues(incident.given([report]))).toEqual([
      ['incident-follow-up', '2021-03-02', 'CloseIncident'],
      ['nomor-menyusul', '2021-03-02', 'NumberIncident'],
    ]);
    expect(queues(incident.given([report], [close]))).toEqual([['nomor-menyusul', '2021-03-02', 'NumberIncident']]);
    expect(queues(incident.given([report], [number], [close]))).toEqual([]);
  });
});
