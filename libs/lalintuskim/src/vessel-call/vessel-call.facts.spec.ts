import { refusalOf, Scenario } from '@jejak/records/testing';
import { vesselCallImport } from './vessel-call.import';
import { vesselCallWorkflow } from './vessel-call.workflow';

const call = Scenario.of(vesselCallWorkflow);
const row = {
  vessel: 'MV Contoh',
  direction: 'arrival',
  agent: 'PT Contoh Agen',
  announcedOn: '2021-06-01',
  expectedOn: '2021-06-03',
  scheduledFor: '2021-06-03',
  checkedOn: '2021-06-03',
  crew: 22,
};
const given = (data: object) =>
  call.given(...vesselCallImport.toPlan({ ...data }).commands.map((one) => [one] as const));
const shared = { office: 'cilegon', section: 'lalintuskim', period: '2021-06-03' };
const second = { actor: 'head-1' };

describe('The facts of a vessel call', () => {
  it('are a call at its check, with the crew as a quantity (counting rule: vessel-call)', () => {
    expect(
      given(row)
        .facts()
        .map(({ fact }) => fact),
    ).toEqual([
      {
        ...shared,
        name: 'counted',
        kind: 'vessel-call',
        basis: 'act',
        quantity: 1,
        dimensions: { direction: 'arrival' },
      },
      {
        ...shared,
        name: 'crew',
        kind: 'vessel-crew',
        basis: 'statement',
        quantity: 22,
        dimensions: { direction: 'arrival', nationality: 'unknown' },
      },
    ]);
  });

  it('state the crew by nationality where it is known', () => {
    const crewByNationality = [
      { nationality: 'PHL', count: 20 },
      { nationality: 'CHN', count: 2 },
    ];
    const facts = given({ ...row, crewByNationality }).facts();
    const crew = facts.filter(({ fact }) => fact.kind === 'vessel-crew');
    expect(crew.map(({ fact }) => [fact.dimensions['nationality'], fact.quantity])).toEqual([
      ['PHL', 20],
      ['CHN', 2],
    ]);
  });

  it('are none before the check, nor after a cancellation', () => {
    const { checkedOn: _checkedOn, crew: _crew, ...unchecked } = row;
    const scheduled = given(unchecked);
    expect(scheduled.facts()).toEqual([]);
    expect(scheduled.given([{ type: 'CancelVesselCall', data: { reason: 'batal singgah' } }]).facts()).toEqual([]);
  });

  it('of a record of the past are those of any other, without a crew that its document does not give', () => {
    const { vessel, direction, checkedOn } = row;
    const facts = given({ vessel, direction, checkedOn, source: 'Register kapal 2021' }).facts();
    expect(facts.map(({ fact }) => fact.kind)).toEqual(['vessel-call']);
  });

  it('move with a correction of the day, and come back with its inverse', () => {
    const correct = (checkedOn: string) =>
      [
        [{ type: 'RequestCorrection', data: { changes: { check: { checkedOn } }, reason: 'salah ketik' } }],
        [{ type: 'ApproveCorrection', data: {} }, second],
      ] as const;
    const original = given(row);
    const there = original.given(...correct('2021-07-01'));
    expect(there.facts()[0]?.fact.period).toBe('2021-07-01');
    const back = there.given(...correct('2021-06-03'));
    expect(back.facts()).toEqual(original.facts());
    expect(back.state().entity).toEqual(original.state().entity);
  });
});

describe('A correction of a vessel call', () => {
  const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });

  it.each([
    [{ check: { checkedOn: '2021-05-31' } }, 'DATE_BEFORE_PRECEDING_STEP', 'changes.check.checkedOn'],
    [{ check: { crew: null } }, 'FIELD_REQUIRED', 'changes.check.crew'],
    [{ details: { agent: null } }, 'AGENT_REQUIRED', 'changes.details.agent'],
    [{ schedule: { scheduledFor: '2021-05-31' } }, 'DATE_BEFORE_PRECEDING_STEP', 'changes.schedule.scheduledFor'],
    [{ status: 'announced' }, 'CORRECTION_FIELD_UNKNOWN', 'changes.status'],
  ])('is checked by the rules of entry: %j', (changes, code, field) => {
    expect(given(row).refusal(correct(changes))).toMatchObject({ code, field });
  });

  it('reaches every step that was taken, and no other', () => {
    const cancelled = call.given(
      [vesselCallImport.toPlan({ ...row }).commands[0] ?? { type: '', data: {} }],
      [{ type: 'CancelVesselCall', data: { reason: 'batal singgah', cancelledOn: '2021-06-02' } }],
    );
    expect(cancelled.when(correct({ reason: 'cuaca buruk sekali' })).types).toEqual(['VesselCallCorrectionRequested']);
    expect(cancelled.refusal(correct({ check: { crew: 1 } })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    const past = given({ vessel: 'MV', direction: 'arrival', checkedOn: '2021-06-03', source: 'Register' });
    expect(past.when(correct({ transcribedFrom: 'Register 2021' })).types).toHaveLength(1);
  });
});

describe('A row of the vessel call file', () => {
  it('is every step that its columns give', () => {
    expect(vesselCallImport.toPlan({ ...row }).commands.map(({ type }) => type)).toEqual([
      'AnnounceVesselCall',
      'ScheduleVesselCall',
      'CheckVesselCall',
    ]);
  });

  it.each([
    [{ ...row, checkedOn: undefined }, 'COLUMN_NEEDS_STEP', 'crew'],
    [{ ...row, scheduledFor: undefined, scheduledTime: '10:00' }, 'COLUMN_NEEDS_STEP', 'scheduledTime'],
    [{ ...row, source: 'Register 2021' }, 'COLUMN_NOT_WITH_SOURCE', 'announcedOn'],
  ])('loses nothing: %j is refused', (data, code, field) => {
    expect(refusalOf(() => vesselCallImport.toPlan(data))).toMatchObject({ code, field });
  });
});

describe('The row of a vessel call in the register', () => {
  it('shows the day expected, then the day scheduled, then the day checked', () => {
    const days = [
      ['expectedOn', '2021-06-03'],
      ['scheduledFor', '2021-06-04'],
      ['checkedOn', '2021-06-05'],
    ] as const;
    const { scheduledFor: _schedule, checkedOn: _check, crew: _crew, ...announced } = row;
    const rows = days.map((_day, index) => {
      const steps = Object.fromEntries(days.slice(0, index + 1));
      const crew = index === 2 ? { crew: 22 } : {};
      return vesselCallWorkflow.register(given({ ...announced, ...steps, ...crew }).state().entity);
    });
    expect(rows.map(({ status, occurredOn }) => [status, occurredOn])).toEqual([
      ['announced', '2021-06-03'],
      ['scheduled', '2021-06-04'],
      ['checked', '2021-06-05'],
    ]);
    expect(rows[2]?.summary).toEqual({ vessel: 'MV Contoh', direction: 'arrival', agent: 'PT Contoh Agen', crew: 22 });
    expect(vesselCallWorkflow.register(call.state().entity)).toEqual({ status: 'new', summary: {} });
  });
});
