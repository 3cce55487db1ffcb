import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import type { StayPermitState } from './stay-permit';
import { stayPermitWorkflow } from './stay-permit.workflow';

const PERSON = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const OTHER = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072';
const ENDED = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6073';
const applyFor = (data: object): Command => ({
  type: 'ApplyStayPermit',
  data: {
    kind: 'kitas-1y',
    action: 'extended',
    person: PERSON,
    nationality: 'CHN',
    sex: 'male',
    appliedOn: '2021-03-01',
    ...data,
  },
});
const apply = applyFor({});
const recordWith = (data: object): Command => ({
  type: 'RecordIssuedPermit',
  data: { kind: 'kitas-1y', action: 'new', nationality: 'CHN', issuedOn: '2021-03-03', ...data },
});

const permit = Scenario.of(stayPermitWorkflow);
const applied = permit.given([apply]);
const issued = applied.given(
  [{ type: 'GrantStayPermit', data: { grantedOn: '2021-03-02' } }],
  [{ type: 'IssueStayPermit', data: { issuedOn: '2021-03-03' } }],
);

describe('EPO and ERP end a permit', () => {
  const stream = `cilegon.stayPermit-${ENDED}`;
  const knowing = (state: StayPermitState) => ({ references: { [stream]: state } });
  const kitas = knowing(issued.state().entity);
  const epo = (ends: object | undefined, data: object = {}): Command =>
    applyFor({ kind: 'epo', action: undefined, appliedOn: '2021-06-01', ends, ...data });
  const ends = { kind: 'kitas-1y', permit: ENDED };

  it.each(['epo', 'erp'])('and say which: %s', (kind) => {
    expect(permit.refusal(epo(undefined, { kind }))).toMatchObject({ code: 'FIELD_REQUIRED', field: 'ends' });
    expect(permit.refusal(epo({ kind: 'kitas-1y' }, { kind }))).toMatchObject({
      code: 'ENDED_PERMIT_UNIDENTIFIED',
      field: 'ends.permit',
    });
    expect(permit.when(epo(ends, { kind }), kitas).types).toEqual(['StayPermitApplied']);
  });

  it('which may have been issued elsewhere, known by its number', () => {
    const { state } = permit.when(epo({ kind: 'kitap', number: '2D19AB0000-T' }));
    expect(state.entity).toMatchObject({ request: { ends: { kind: 'kitap', number: '2D19AB0000-T' } } });
  });

  it.each([
    ['is not here', {}, ends, 'ENDED_PERMIT_NOT_ISSUED'],
    ['is not issued', knowing(applied.state().entity), ends, 'ENDED_PERMIT_NOT_ISSUED'],
    ['is itself', { ...kitas, stream }, ends, 'ENDED_PERMIT_NOT_ISSUED'],
    ['is of another kind', kitas, { ...ends, kind: 'kitap' }, 'ENDED_PERMIT_OF_OTHER_KIND'],
  ])('but none that %s', (_title, context, ended, code) => {
    expect(permit.refusal(epo(ended), context)).toMatchObject({ code, field: 'ends.permit' });
  });

  it('of the same person, issued no later', () => {
    expect(permit.refusal(epo(ends, { person: OTHER }), kitas).code).toBe('ENDED_PERMIT_OF_OTHER_PERSON');
    expect(permit.refusal(epo(ends, { appliedOn: '2021-03-02' }), kitas).code).toBe('ENDED_PERMIT_LATER');
  });

  it('and none of a visit, and no other kind ends one', () => {
    expect(permit.refusal(epo({ kind: 'voa', number: '1' }))).toMatchObject({ field: 'ends.kind' });
    expect(permit.refusal(applyFor({ ends }), kitas)).toMatchObject({ code: 'NOT_OF_THIS_KIND', field: 'ends' });
  });

  it('a permit by status change is of the kind that it became', () => {
    const changed = permit.given([
      recordWith({ kind: 'kitas-to-kitap', action: undefined, statusChange: { from: 'kitas-1y', to: 'kitap' } }),
    ]);
    const context = knowing(changed.state().entity);
    expect(permit.when(epo({ kind: 'kitap', permit: ENDED }), context).types).toEqual(['StayPermitApplied']);
  });

  it('which the decision reads, for a correction too', () => {
    const scenario = permit.given([epo(ends), kitas]);
    const none = permit.state();
    const correction = {
      type: 'RequestCorrection' as const,
      data: { changes: { request: { ends } }, reason: 'salah catat' },
    };
    const reads = (command: Command, state = none) =>
      stayPermitWorkflow.reads?.(command as typeof correction, 'cilegon', state);
    expect(reads(epo(ends))).toEqual([stream]);
    expect(reads(correction)).toEqual([stream]);
    expect(reads({ type: 'ApproveCorrection', data: {} }, scenario.state())).toEqual([stream]);
    const byNumber = permit.given([epo({ kind: 'kitas-1y', number: '2C21AB0001-T' })], [correction, kitas]);
    const pending = byNumber.state();
    expect(reads({ type: 'ApproveCorrection', data: {} }, pending)).toEqual([stream]);
    const head = { actor: 'head-1' };
    const approve = { type: 'ApproveCorrection', data: {} };
    expect(byNumber.refusal(approve, head).code).toBe('ENDED_PERMIT_NOT_ISSUED');
    expect(byNumber.when(approve, { ...kitas, ...head }).state.entity).toMatchObject({ request: { ends } });
  });

  it('links to it', () => {
    const state = permit.when(epo(ends, { company: OTHER, from: { entity: 'notification', id: ENDED } }), kitas).state;
    expect(stayPermitWorkflow.links?.(state.entity)).toEqual([
      { entity: 'person', id: PERSON, relation: 'orang' },
      { entity: 'company', id: OTHER, relation: 'penjamin' },
      { entity: 'stayPermit', id: ENDED, relation: 'mengakhiri' },
      { entity: 'notification', id: ENDED, relation: 'dilanjutkan dari' },
    ]);
  });
});
