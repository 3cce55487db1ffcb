import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';

const SHOTS = join(__dirname, '../../.jejak/screenshots');
// What Chromium would otherwise ask of the network by itself.
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

describe('The API reference in a browser', () => {
  let api: ApiServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    await mkdir(SHOTS, { recursive: true });
    api = await startApi(await temporaryDirectory());
    const executablePath = process.env['JEJAK_TEST_CHROMIUM'] ?? '';
    browser = await chromium.launch({
      executablePath,
      args: [...QUIET, '--disable-component-update', '--disable-sync'],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(request.url()));
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await api.stop();
    rmSync(api.dataDir, { recursive: true, force: true });
  });

  it('is a page of its own', async () => {
    await page.goto(`${api.url}/reference`, { waitUntil: 'networkidle' });
    expect(new URL(page.url()).pathname).toBe('/reference');
    await page.getByText('/api/offices/{office}/operations', { exact: true }).first().waitFor();
    await page.screenshot({ path: join(SHOTS, 'reference.png') });
  }, 60_000);

  it('asks nothing of any other server, and complains of nothing', () => {
    expect(complaints).toEqual([]);
  });

  it('opens an operation, with its headers and its problems', async () => {
    const operation = page.locator('.opblock-post', { hasText: '/api/offices/{office}/operations' }).first();
    await operation.locator('.opblock-summary-control').click();
    await operation.getByText('Idempotency-Key').first().waitFor();
    await operation.getByText('422').first().waitFor();
    await page.screenshot({ path: join(SHOTS, 'reference-operation.png') });
  }, 60_000);
});
