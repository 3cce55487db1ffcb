import { useApi } from './api-server';

const api = useApi();
const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api().url}${path}`, { headers: { Accept: 'text/html', ...headers }, redirect: 'manual' });

describe('The screens', () => {
  it('are one page, served to everybody and asked for again each time', async () => {
    const answer = await ask('/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  it('hold no script in the page itself, so that the policy allows none', async () => {
    const answer = await ask('/');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await answer.text()).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  it('answer the address of every page by that page', async () => {
    const [root, page] = await Promise.all([ask('/'), ask('/kegiatan/operations/1?tab=linimasa')]);
    expect(await page.text()).toBe(await root.text());
  });

  it('come with files that never change, compressed when they were built', async () => {
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(await (await ask('/')).text()) ?? [];
    const answer = await ask(script, { Accept: '*/*', 'Accept-Encoding': 'br' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
  });

  it.each(['/api/offices/cilegon/queues', '/api/nothing', '/assets/gone.js'])(
    'never stand in for what is not a page: %s',
    async (path) => {
      const answer = await ask(path, { Accept: path.endsWith('.js') ? '*/*' : 'text/html' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    },
  );

  it('leave the reference and the probes where they were', async () => {
    expect(await (await ask('/health')).json()).toEqual({ status: 'ok' });
    expect(await (await ask('/reference')).text()).toContain('swagger');
  });
});
