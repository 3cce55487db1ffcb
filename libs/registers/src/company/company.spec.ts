import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import type { CompanyState } from './company';
import { companyImport } from './company.import';
import { companyWorkflow } from './company.workflow';

const OTHER = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const STREAM = `cilegon.company-${OTHER}`;
const entry = { name: 'PT Contoh Baja', aliases: ['Contoh Steel'], address: 'Kawasan Contoh', sector: 'baja' };
const register = (data: object = {}): Command => ({ type: 'RegisterCompany', data: { ...entry, ...data } });
const update = (data: object): Command => ({ type: 'UpdateCompany', data });
const merge = { type: 'MergeCompany' as const, data: { into: OTHER, reason: 'entri ganda' } };
const unmerge = { type: 'UnmergeCompany' as const, data: { reason: 'ternyata dua' } };

const company = Scenario.of(companyWorkflow);
const registered = company.given([register()]);
const other = (state: CompanyState) => ({ references: { [STREAM]: state } });
const standing = other(registered.state().entity);
const merged = registered.given([merge, standing]);

describe('An entry of the register (company)', () => {
  it.each([
    ['not yet there', company, ['RegisterCompany']],
    ['registered', registered, ['UpdateCompany', 'MergeCompany']],
    ['merged', merged, ['UnmergeCompany']],
  ])('that is %s allows its commands and refuses all others, naming what is allowed', (_title, scenario, allowed) => {
    for (const command of [register(), update({ name: 'Nama Baru' }), merge, unmerge]) {
      if (allowed.includes(command.type)) expect(scenario.when(command, standing).events).toHaveLength(1);
      else expect(scenario.refusal(command, standing)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed });
    }
    expect(companyWorkflow.allowed(scenario.state().entity)).toEqual(allowed);
  });

  it('holds what was entered, and is updated field by field', () => {
    expect(registered.state().entity).toEqual({ status: 'registered', registeredOn: '2021-07-01', company: entry });
    const updated = registered.when(update({ aliases: ['Lain'] })).state.entity;
    expect(updated).toMatchObject({ company: { ...entry, aliases: ['Lain'] } });
    const moved = registered.when(update({ address: null, sector: 'kimia' })).state.entity;
    expect(moved).toMatchObject({ company: { name: entry.name, sector: 'kimia' } });
    expect(moved).not.toHaveProperty('company.address');
    expect(registered.refusal(update({})).code).toBe('UPDATE_EMPTY');
  });

  it.each([
    [{ name: undefined }, 'name'],
    [{ name: '---' }, 'name'],
    [{ aliases: [entry.name.toUpperCase()] }, 'aliases[0]'],
    [{ address: '' }, 'address'],
    [{ head: 'x' }, 'head'],
  ])('is refused with %j, at the field that is wrong', (data, field) => {
    expect(company.refusal(register(data)).field).toBe(field);
  });

  it('is merged with a reason into another that stands, and told apart again', () => {
    expect(companyWorkflow.reads?.(merge, 'cilegon', registered.state())).toEqual([STREAM]);
    expect(companyWorkflow.links?.(merged.state().entity)).toEqual([
      { entity: 'company', id: OTHER, relation: 'digabung ke' },
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
      [correct({ company: { name: 'Nama Benar' } })],
      [{ type: 'ApproveCorrection', data: {} }, { actor: 'head-1' }],
    );
    expect(corrected.state().entity).toMatchObject({ company: { ...entry, name: 'Nama Benar' } });
    expect(registered.refusal(correct({ company: { name: null } })).code).toBe('FIELD_REQUIRED');
    expect(registered.refusal(correct({ status: 'merged' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    expect(registered.refusal(correct({})).code).toBe('CORRECTION_EMPTY');
  });

  it('shows itself in the register, and where it went', () => {
    expect(companyWorkflow.register(merged.state().entity)).toMatchObject({
      status: 'merged',
      summary: { name: entry.name, mergedInto: OTHER },
    });
    expect(registered.facts()).toEqual([]);
  });

  it('is a row of its file', () => {
    const { commands } = companyImport.toPlan(entry);
    expect(company.given(...commands.map((command) => [command] as const)).state()).toEqual(registered.state());
  });
});
