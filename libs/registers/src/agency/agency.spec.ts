import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import type { AgencyState } from './agency';
import { agencyImport } from './agency.import';
import { agencyWorkflow } from './agency.workflow';

const OTHER = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const STREAM = `cilegon.agency-${OTHER}`;
const entry = { name: 'Polres Contoh', aliases: ['Kepolisian Resor Contoh'], level: 'kabupaten/kota' };
const register = (data: object = {}): Command => ({ type: 'RegisterAgency', data: { ...entry, ...data } });
const update = (data: object): Command => ({ type: 'UpdateAgency', data });
const merge = { type: 'MergeAgency' as const, data: { into: OTHER, reason: 'entri ganda' } };
const unmerge = { type: 'UnmergeAgency' as const, data: { reason: 'ternyata dua' } };

const agency = Scenario.of(agencyWorkflow);
const registered = agency.given([register()]);
const other = (state: AgencyState) => ({ references: { [STREAM]: state } });
const standing = other(registered.state().entity);
const merged = registered.given([merge, standing]);

describe('An entry of the register (agency)', () => {
  it.each([
    ['not yet there', agency, ['RegisterAgency']],
    ['registered', registered, ['UpdateAgency', 'MergeAgency']],
    ['merged', merged, ['UnmergeAgency']],
  ])('that is %s allows its commands and refuses all others, naming what is allowed', (_title, scenario, allowed) => {
    for (const command of [register(), update({ name: 'Nama Baru' }), merge, unmerge]) {
      if (allowed.includes(command.type)) expect(scenario.when(command, standing).events).toHaveLength(1);
      else expect(scenario.refusal(command, standing)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed });
    }
    expect(agencyWorkflow.allowed(scenario.state().entity)).toEqual(allowed);
  });

  it('holds what was entered, and is updated field by field', () => {
    expect(registered.state().entity).toEqual({ status: 'registered', registeredOn: '2021-07-01', agency: entry });
    const updated = registered.when(update({ aliases: ['Lain'] })).state.entity;
    expect(updated).toMatchObject({ agency: { ...entry, aliases: ['Lain'] } });
    expect(registered.refusal(update({})).code).toBe('UPDATE_EMPTY');
  });

  it.each([
    [{ name: undefined }, 'name'],
    [{ name: '---' }, 'name'],
    [{ aliases: [entry.name.toUpperCase()] }, 'aliases[0]'],
    [{ level: 'desa' }, 'level'],
    [{ head: 'x' }, 'head'],
  ])('is refused with %j, at the field that is wrong', (data, field) => {
    expect(agency.refusal(register(data)).field).toBe(field);
  });

  it('is merged with a reason into another that stands, and told apart again', () => {
    expect(agencyWorkflow.reads?.(merge, 'cilegon', registered.state())).toEqual([STREAM]);
    expect(agencyWorkflow.links?.(merged.state().entity)).toEqual([
      { entity: 'agency', id: OTHER, relation: 'digabung ke' },
    ]);
    expect(merged.when(unmerge).state).toEqual(registered.state());
  });

  it.each([
    ['itself', { ...standing, stream: STREAM }, 'MERGE_INTO_ITSELF'],
    ['one that is not there', {}, 'MERGE_TARGET_NOT_FOUND'],
    ['one that was merged itself', other(merged.state().entity), 'MERGE_INTO_MERGED'],
  ])('is not merged into %s', (_title, context, code) => {
    expect(registered.refusal(merge, context)).toMatchObject({ code, field: 'into' });
  });

  it('is corrected by the rules of entry, with a second person', () => {
    const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
    const corrected = registered.given(
      [correct({ agency: { name: 'Nama Benar' } })],
      [{ type: 'ApproveCorrection', data: {} }, { actor: 'head-1' }],
    );
    expect(corrected.state().entity).toMatchObject({ agency: { ...entry, name: 'Nama Benar' } });
    expect(registered.refusal(correct({ agency: { name: null } })).code).toBe('FIELD_REQUIRED');
    expect(registered.refusal(correct({ status: 'merged' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    expect(registered.refusal(correct({})).code).toBe('CORRECTION_EMPTY');
  });

  it('shows itself in the register, and where it went', () => {
    expect(agencyWorkflow.register(merged.state().entity)).toMatchObject({
      status: 'merged',
      summary: { name: entry.name, mergedInto: OTHER },
    });
    expect(registered.facts()).toEqual([]);
  });

  it('is a row of its file', () => {
    const { commands } = agencyImport.toPlan(entry);
    expect(agency.given(...commands.map((command) => [command] as const)).state()).toEqual(registered.state());
  });
});
