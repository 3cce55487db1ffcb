import { readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';

const SHOTS = join(__dirname, '../../.jejak/screenshots');
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PASSWORD = 'coba-jejak-bersama';

jest.setTimeout(90_000);

let api: ApiServer;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  api = await startApi(await temporaryDirectory(), { JEJAK_DEMO: '1' });
  browser = await chromium.launch({ executablePath: process.env['JEJAK_TEST_CHROMIUM'] ?? '', args: QUIET });
});
afterAll(async () => {
  await browser.close();
  await api.stop();
  rmSync(api.dataDir, { recursive: true, force: true });
});

const open = async (width = 1280): Promise<{ readonly page: Page; readonly context: BrowserContext }> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'id-ID' });
  const page = await context.newPage();
  page.on('console', (message) => {
    // The browser itself says so of every request while a test takes the network away.
    if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, context };
};

const signIn = async (page: Page, account = 'demo-petugas'): Promise<void> => {
  await page.goto(api.url);
  await page.getByLabel('Nama akun').fill(account);
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor();
};

const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

const answerPlan = async (page: Page, area: string): Promise<void> => {
  await page.goto(`${api.url}/catat/timpora-meetings/PlanTimporaMeeting`);
  await page.getByLabel('Tanggal rencana').fill(day);
  await page.getByLabel('Kecamatan', { exact: true }).check();
  await page.getByLabel('Koordinasi').check();
  await page.getByLabel('Wilayah tim').fill(area);
  await page.getByRole('button', { name: /Tambah: Instansi/ }).click();
  await page.getByLabel('Nama instansi dari luar kantor').fill('Polsek');
};

const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  );
  return found as readonly string[];
};

describe('The screens', () => {
  it('take a meeting from the sign-in to the saved record, and say what it will count before it is saved', async () => {
    const { page, context } = await open();
    await signIn(page);
    await answerPlan(page, 'Kecamatan Contoh');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Periksa jawaban' }).waitFor();
    await page.getByText('Tidak mengubah hitungan.').waitFor();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Tersimpan').waitFor();

    await page.getByRole('link', { name: 'Catat pelaksanaan' }).click();
    await page.getByLabel(/^Hari rapat/).fill(day);
    await page.getByRole('button', { name: 'Periksa jawaban' }).click();
    await page.getByText(`+1 Rapat TIMPORA ${day.slice(0, 4)}`).waitFor();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('tab', { name: 'Linimasa' }).click();
    await page.getByText('Direncanakan').waitFor();
    await page.screenshot({ path: join(SHOTS, 'screens-timeline.png'), fullPage: true });
    await context.close();
  });

  it('put what is wrong on top and beside its question, move the focus there, and keep what was typed', async () => {
    const { page, context } = await open();
    await signIn(page);
    await page.goto(`${api.url}/catat/timpora-meetings/PlanTimporaMeeting`);
    await page.getByLabel('Wilayah tim').fill('Kecamatan Lain');
    await page.getByRole('button', { name: 'Periksa jawaban' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'yang perlu diperbaiki' });
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.getByLabel('Wilayah tim').inputValue()).toBe('Kecamatan Lain');
    await summary.getByRole('link', { name: /Tanggal rencana/ }).click();
    expect(await page.getByLabel('Tanggal rencana').evaluate((input) => input === document.activeElement)).toBe(true);
    await context.close();
  });

  it('keep what was typed when the page is left, and offer it again', async () => {
    const { page, context } = await open();
    await signIn(page);
    await answerPlan(page, 'Kecamatan Draf');
    await page.getByText('Isian tersimpan di komputer ini').waitFor();
    await page.goto(`${api.url}/draf`);
    await page.getByRole('link', { name: /Rapat TIMPORA/ }).click();
    await page.getByText('Melanjutkan isian').waitFor();
    expect(await page.getByLabel('Wilayah tim').inputValue()).toBe('Kecamatan Draf');
    await context.close();
  });

  it('keep a save that finds no network, show it, and send it once when the network is back', async () => {
    const { page, context } = await open();
    await signIn(page);
    await answerPlan(page, 'Kecamatan Jauh');
    await page.getByRole('button', { name: 'Periksa jawaban' }).click();
    await page.getByRole('heading', { name: 'Periksa jawaban' }).waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Dikirim sendiri begitu jaringan kembali.').waitFor();
    await context.setOffline(false);
    await page.getByText('Tidak ada draf.').waitFor();
    await page.goto(`${api.url}/kegiatan/timpora-meetings?q=Jauh`);
    await page.getByText('1 baris', { exact: true }).waitFor();
    await context.close();
  });

  it('are clean by axe and stay within 360 pixels', async () => {
    const { page, context } = await open(360);
    await signIn(page);
    const found: Record<string, unknown> = {};
    for (const address of [
      '/',
      '/catat',
      '/catat/detentions/OrderDetention',
      '/kegiatan/timpora-meetings',
      '/antrean',
    ]) {
      await page.goto(`${api.url}${address}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      found[address] = { violations: await violationsOn(page), wide };
    }
    const clean = Object.fromEntries(Object.keys(found).map((address) => [address, { violations: [], wide: 0 }]));
    expect(found).toEqual(clean);
    await page.screenshot({ path: join(SHOTS, 'screens-360.png'), fullPage: true });
    await context.close();
  });

  it('complain of nothing in the console', () => {
    expect(complaints).toEqual([]);
  });
});
