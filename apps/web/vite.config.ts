import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The screens are compiled with the sources of the pure libraries, so that a rule is the same text on both sides. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['jejak-source', 'browser', 'module', 'import', 'default'] },
  build: {
    outDir: 'dist',
    target: 'es2022',
    sourcemap: false,
    // A file in the page itself would be refused by the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
