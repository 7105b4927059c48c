import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { globSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

// One configuration, two builds: the islands for the browser (`vite build`), the server (`vite build --ssr src/main.ts`).
export const alias = [{ find: /^#(.*)$/, replacement: `${import.meta.dirname}/src/$1` }];

export const words = () =>
  paraglideVitePlugin({
    project: './project.inlang',
    outdir: './src/platform/i18n/words',
    outputStructure: 'locale-modules',
    strategy: ['baseLocale'],
    includeEslintDisableComment: false,
  });

/** Lays a compressed twin beside every file that gets smaller by it, so that the server never compresses the same bytes twice. */
const precompress = (): Plugin => ({
  name: 'precompress',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const [fileName, made] of Object.entries(bundle)) {
        if (!/\.(js|css|svg)$/.test(fileName)) continue;
        const bytes = Buffer.from(made.type === 'chunk' ? made.code : made.source);
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(bytes) });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(bytes, { level: 9 }) });
      }
    },
  },
});

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [words(), ...(isSsrBuild ? [] : [precompress()])],
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx', development: false } },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        emptyOutDir: true,
        target: 'node24',
        minify: false,
        // Pictures are named by address here too, the same address that the other build gives them.
        assetsInlineLimit: 0,
        rollupOptions: {
          input: {
            main: 'src/main.ts',
            admin: 'src/accounts/admin-command.ts',
            import: 'src/exchange/import-command.ts',
            postgres: 'src/platform/postgres/index.ts',
          },
          output: { entryFileNames: '[name].js' },
        },
      }
    : {
        outDir: 'dist/client',
        emptyOutDir: true,
        manifest: 'manifest.json',
        assetsDir: 'assets',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rollupOptions: { input: ['src/platform/web/client/client.ts', ...globSync('src/*/**/*.sheet.css')] },
      },
}));
