import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicatorDefinitionWorkflow } from '@jejak/indicators/domain';
import { periodWorkflow } from '@jejak/periods/domain';
import { tallyWorkflow } from '@jejak/planning/domain';
import { recordDecider, WHOLE } from '@jejak/records';
import { refusalOf, Scenario, testContext } from '@jejak/records/testing';
import { personWorkflow } from '@jejak/registers/domain';
import { workflows } from '@jejak/workflows';

const MAKER = 'akun-pembuat';
const CHECKER = 'akun-pemeriksa';
/** Whatever the role and section under which the maker comes back, and by whichever way. */
const DISGUISES = [
  { role: 'officer', section: 'inteldakim' },
  { role: 'section-head', section: 'tata-usaha' },
  { role: 'head', section: 'tikim' },
  { role: 'admin', section: 'inteldakim' },
];
const reason = 'keliru disalin dari berkas';

const definition = {
  code: 'iki',
  name: 'Indeks Kepuasan Internal',
  method: 'recorded',
  validFrom: 2021,
  unit: 'indeks',
  scale: { name: '1–4', min: '1', max: '4' },
  formula: { op: 'recorded' },
};
const person = {
  type: 'RegisterPerson',
  data: { name: 'Orang Contoh', sex: 'male', nationality: 'CHN', birthDate: '1985-03-02' },
};
const by = { actor: MAKER };
const tallyOf = (count: number) => ({ kind: 'independent-operation', period: '2020', count, source: 'LKIP 2020' });

/** What one person asked for, and the command by which another approves it, of every approval that is a workflow's own. */
const OWN_APPROVALS: Readonly<Record<string, { readonly asked: Scenario<unknown>; readonly data: object }>> = {
  ApprovePeriod: {
    asked: Scenario.of(periodWorkflow).given([
      { type: 'CompletePeriod', data: { section: 'inteldakim', month: '2021-05' } },
      by,
    ]),
    data: {},
  },
  ApproveTallyReplacement: {
    asked: Scenario.of(tallyWorkflow).given(
      [{ type: 'RecordTally', data: tallyOf(42) }, { actor: 'akun-lain' }],
      [{ type: 'RequestTallyReplacement', data: { period: '2020', count: 44, source: 'LKIP 2020', reason } }, by],
    ),
    data: { period: '2020' },
  },
  ApproveIndicatorDefinition: {
    asked: Scenario.of(indicatorDefinitionWorkflow).given([
      { type: 'ProposeIndicatorDefinition', data: { ...definition, reason } },
      by,
    ]),
    data: { version: 1 },
  },
  ApproveErasure: {
    asked: Scenario.of(personWorkflow).given(
      [person, { actor: 'akun-lain' }],
      [{ type: 'RequestErasure', data: { ground: 'subject-request', reason } }, by],
    ),
    data: {},
  },
};
const SHARED_APPROVALS = ['ApproveCorrection', 'ApproveVoid'];

const namedApprovals = (): readonly string[] => {
  const libraries = join(__dirname, '../../libs');
  const deciders = readdirSync(libraries, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^[^/]+\/src\/.*(\.decide|\.erasure|record-commands)\.ts$/.test(file),
  );
  const named = deciders.flatMap((file) => [
    ...readFileSync(join(libraries, file), 'utf8').matchAll(/(?:case |Command<[^>]*?|\| |, |\[)'(Approve[A-Za-z]+)'/g),
  ]);
  return [...new Set(named.map(([, type = '']) => type))].sort();
};

describe('Four eyes: who asked does not approve', () => {
  it('is tried here for every approval that any decider knows', () => {
    expect(namedApprovals()).toEqual([...SHARED_APPROVALS, ...Object.keys(OWN_APPROVALS)].sort());
  });

  it.each(Object.entries(OWN_APPROVALS))('%s, in whichever role the maker comes back', (type, { asked, data }) => {
    for (const disguise of DISGUISES)
      expect(asked.refusal({ type, data }, { ...disguise, actor: MAKER })).toMatchObject({ code: 'FOUR_EYES' });
    expect(asked.when({ type, data }, { role: 'head', actor: CHECKER }).events).toHaveLength(1);
  });

  const shared = workflows.filter(({ undo }) => undo === undefined);
  it.each(shared.map((workflow) => [workflow.entity, workflow] as const))(
    'a correction and a void of a record of the kind %s',
    (_entity, workflow) => {
      // Only who approves is in question here: the record's own rules on what it becomes are tried with each workflow.
      const anything = {
        ...workflow,
        contentOf: () => ({}),
        correct: () => ({ corrected: true }),
        withContent: (state: unknown) => state,
        ensureVoidable: () => undefined,
      };
      const decider = recordDecider(anything);
      for (const kind of ['correction', 'void'] as const) {
        const pending =
          kind === 'void' ? { kind, reason, requestedBy: MAKER } : { kind, changes: {}, reason, requestedBy: MAKER };
        const life = { status: 'standing' as const, author: 'akun-lain', enteredOn: '2021-06-30', pending };
        const state = { entity: workflow.initialState, items: { [WHOLE]: life } };
        const approve = { type: kind === 'void' ? 'ApproveVoid' : 'ApproveCorrection', data: {} };
        for (const disguise of DISGUISES) {
          const context = testContext({ ...disguise, actor: MAKER });
          expect(refusalOf(() => decider.decide(approve, state, context), approve.type)).toMatchObject({
            code: 'FOUR_EYES',
          });
        }
        expect(decider.decide(approve, state, testContext({ actor: CHECKER }))).toHaveLength(1);
      }
    },
  );
});
