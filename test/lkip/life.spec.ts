import { randomUUID } from 'node:crypto';
import { openEngine } from '@jejak/engine';
import { eventId, nameBasedId } from '@jejak/kernel';
import { by, openOfficeYears, type OfficeYears } from './office-years';

const PLACE = { office: 'cilegon', year: 2021 };
const REASON = 'tahun sebelum Jejak dipakai, tanpa kunci periode';
const CONCLUSION = 'Kinerja kantor {{performance}}, dari capaian {{indicators.achievement}}.';

/** An officer's value is corrected by two persons after the report was signed. */
const correctInternalIndex = async ({ engine }: OfficeYears): Promise<void> => {
  const step = async (type: string, data: object, actor: string): Promise<void> => {
    const { position } = await engine.handle({
      ...{ office: 'cilegon', entity: 'indicatorValue', id: 'iki-2021', section: 'tata-usaha', source: 'test' },
      ...{ command: { type, data: { item: '2021', ...data } }, commandId: randomUUID(), actor, role: 'officer' },
    });
    await engine.waitFor(position);
  };
  await step('RequestCorrection', { changes: { value: '3.11' }, reason: 'salah salin dari laporan' }, 'officer-1');
  await step('ApproveCorrection', {}, 'head-1');
};

describe('The life of a report', () => {
  let office: OfficeYears;
  beforeAll(async () => {
    office = await openOfficeYears();
  });
  afterAll(() => office.close());

  it('begins with a draft, which is begun once', async () => {
    const { lkip } = office.engine;
    await expect(lkip.review(PLACE, by('head-1', 'head'))).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
    expect(await lkip.begin(PLACE, by('analyst-1', 'analyst'))).toMatchObject({ status: 'drafted', id: '2021' });
    await expect(lkip.begin(PLACE, by('analyst-2', 'analyst'))).rejects.toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
  });

  it('takes a text of its own with figures by reference, and refuses a reference that the report does not have', async () => {
    const { lkip } = office.engine;
    const write = (block: string, text: string) => lkip.writeText(PLACE, { block, text }, by('analyst-1', 'analyst'));
    await expect(write('conclusion', 'Capaian {{indicator.ikm.realization}}')).rejects.toMatchObject({
      code: 'REFERENCE_UNKNOWN',
      allowed: expect.arrayContaining(['indicator.iki.achievement']),
    });
    await expect(write('conclusion', 'Capaian {{performance}')).rejects.toMatchObject({ code: 'PLACEHOLDER_INVALID' });
    await expect(write('kesimpulan', 'Baik.')).rejects.toMatchObject({ code: 'TEXT_BLOCK_UNKNOWN' });
    await write('conclusion', CONCLUSION);
    const { texts, blocks } = await lkip.draft(PLACE);
    expect(texts['conclusion']).toMatchObject({ written: true, text: CONCLUSION });
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      runs: expect.arrayContaining([expect.objectContaining({ kind: 'figure', reference: 'performance' })]),
    });
  });

  it('shows a figure that was typed into a text, with the reference that would follow the log', async () => {
    const { lkip } = office.engine;
    const text = 'Sejak 2 Maret 2021 kinerja 88,13% dan 77,7 persen menurut Permenkumham Nomor 19 Tahun 2018.';
    await lkip.writeText(PLACE, { block: 'motto', text }, by('analyst-1', 'analyst'));
    const { findings } = await lkip.findings(PLACE);
    expect(findings.filter(({ code }) => code === 'NUMBER_TYPED')).toMatchObject([
      { severity: 'warn', stated: '88,13', computed: '{{performance}}' },
      { severity: 'warn', stated: '77,7', computed: '' },
    ]);
    await lkip.writeText(PLACE, { block: 'motto' }, by('analyst-1', 'analyst'));
    expect((await lkip.findings(PLACE)).findings.map(({ code }) => code)).not.toContain('NUMBER_TYPED');
  });

  it('is reviewed and signed by others than its writers', async () => {
    const { lkip } = office.engine;
    await expect(lkip.review(PLACE, by('analyst-1', 'analyst'))).rejects.toMatchObject({ code: 'FOUR_EYES' });
    await expect(lkip.finalise(PLACE, by('head-1', 'head'))).rejects.toMatchObject({ code: 'REPORT_NOT_REVIEWED' });
    await lkip.review(PLACE, by('section-head-1', 'section-head'));
    await expect(lkip.finalise(PLACE, by('analyst-1', 'analyst'))).rejects.toMatchObject({ code: 'FOUR_EYES' });
  });

  it('goes back to a draft when a text is written after the review', async () => {
    const { lkip } = office.engine;
    await lkip.writeText(PLACE, { block: 'motto', text: 'Melayani dengan tulus' }, by('analyst-1', 'analyst'));
    expect(await lkip.find(PLACE)).toMatchObject({ status: 'drafted' });
    await lkip.review(PLACE, by('section-head-1', 'section-head'));
  });

  it('is not signed while a month of a section is not locked, unless it is said why', async () => {
    const { lkip } = office.engine;
    await expect(lkip.finalise(PLACE, by('head-1', 'head'))).rejects.toMatchObject({
      code: 'REPORT_PERIODS_OPEN',
      allowed: ['LockPeriod', 'reason'],
    });
    const { blocks } = await lkip.draft(PLACE);
    expect(JSON.stringify(blocks)).toContain('Periode yang belum dikunci');
  });

  it('is signed as it was reviewed, and then read from the log alone', async () => {
    const { lkip } = office.engine;
    const actor = by('head-1', 'head');
    const signed = await lkip.finalise(PLACE, actor, REASON);
    expect(signed.status).toBe('final');
    expect(await lkip.finalise(PLACE, actor, REASON)).toMatchObject({ duplicate: true, position: signed.position });
    const final = await lkip.final(PLACE);
    expect(final).toMatchObject({ final: true, revision: 0 });
    const [version] = (await lkip.find(PLACE))?.versions ?? [];
    expect(version?.unlocked).toEqual({ periods: 48, reason: REASON });
    const other = await openEngine({ dataDir: office.path });
    try {
      expect(await other.lkip.final(PLACE)).toEqual(final);
    } finally {
      await other.close();
    }
    await expect(
      lkip.writeText(PLACE, { block: 'motto', text: 'Lain' }, by('analyst-1', 'analyst')),
    ).rejects.toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed: ['OpenLkipRevision'] });
  });

  it('verifies: nothing differs at its position, and now only what was corrected since', async () => {
    const { lkip } = office.engine;
    expect(await lkip.verify(PLACE)).toMatchObject({ atPosition: [], now: { differences: [] } });
    expect(await lkip.restatements('cilegon')).toEqual([]);
    const before = await lkip.final(PLACE);
    await correctInternalIndex(office);
    const { atPosition, now } = await lkip.verify(PLACE);
    expect(atPosition).toEqual([]);
    expect(now.differences.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['indicator.iki.realisation', 'indicators.achievement', 'performance']),
    );
    expect(now.differences.find(({ path }) => path === 'indicator.iki.realisation')).toMatchObject({
      stated: { printed: '3,23' },
      computed: { printed: '3,11' },
    });
    expect(now.differences.every(({ path }) => /iki|achievement|performance/.test(path))).toBe(true);
    expect(await lkip.final(PLACE)).toEqual(before);
  });

  it('a late fact raises a restatement, and a revision is another report beside the first', async () => {
    const { lkip } = office.engine;
    const [restatement] = await lkip.restatements('cilegon');
    expect(restatement).toMatchObject({ year: 2021, period: null, revision: 0 });
    await lkip.revise(PLACE, 'nilai indeks internal dikoreksi', by('analyst-1', 'analyst'));
    await lkip.review(PLACE, by('section-head-1', 'section-head'));
    await lkip.finalise(PLACE, by('head-1', 'head'), REASON);
    const [first, second] = await Promise.all([lkip.final(PLACE, 0), lkip.final(PLACE)]);
    expect(first.figures['indicator.iki.realisation']?.printed).toBe('3,23');
    expect(second).toMatchObject({ revision: 1, figures: { 'indicator.iki.realisation': { printed: '3,11' } } });
    expect(await lkip.restatements('cilegon')).toEqual([]);
  });

  it('is neither reviewed nor signed while an event of the office could not be read', async () => {
    const { engine } = office;
    const place = { office: 'cilegon', year: 2020 };
    await engine.lkip.begin(place, by('analyst-1', 'analyst'));
    await engine.lkip.review(place, by('section-head-1', 'section-head'));
    const commandId = nameBasedId('test', 'stranger');
    const cause = { correlationId: commandId, causationId: commandId, commandId, requestDigest: 'd' };
    const where = { zone: 'Asia/Jakarta', office: 'cilegon', section: 's', actor: 'a', role: 'r', source: 'test' };
    const meta = { ...where, ...cause, occurredOn: '2020-03-01' };
    const stranger = { id: eventId(commandId, 0), type: 'StrangerCame', version: 1, data: {}, meta };
    await engine.store.append('cilegon.stranger-1', 'noStream', [stranger]);
    const blocked = { code: 'REPORT_BLOCKED', allowed: ['PARKED_EVENTS'] };
    await expect(engine.lkip.finalise(place, by('head-1', 'head'))).rejects.toMatchObject(blocked);
    await engine.lkip.sendBack(place, 'ada peristiwa tidak terbaca', by('head-1', 'head'));
    await expect(engine.lkip.review(place, by('section-head-1', 'section-head'))).rejects.toMatchObject(blocked);
  });
});
