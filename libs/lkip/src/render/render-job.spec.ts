import { type RenderProgress, renderInBackground } from './render-job';
import { renderReport } from './render-report';
import { sampleReport } from './testing/sample-report';

jest.setTimeout(60_000);

describe('writing a report in a thread of its own', () => {
  it('gives the bytes that writing it here gives, and says how far it is', async () => {
    const told: RenderProgress[] = [];
    const report = sampleReport();
    const bytes = await renderInBackground(report, 'xlsx', { onProgress: (progress) => told.push(progress) });
    expect(Buffer.compare(bytes, await renderReport(report, 'xlsx'))).toBe(0);
    expect(told.map(({ percent }) => percent)).toEqual([0, 10, 100]);
  });

  it('ends with the signal, before and within the work', async () => {
    const within = new AbortController();
    const work = renderInBackground(sampleReport(), 'pdf', {
      signal: within.signal,
      onProgress: ({ stage }) => {
        if (stage === 'loaded') within.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ code: 'RENDER_STOPPED' });
    await expect(renderInBackground(sampleReport(), 'json', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'RENDER_STOPPED',
    });
  });
});
