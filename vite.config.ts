import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { defineConfig } from 'vite';

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

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [words()],
  resolve: { alias },
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
        rollupOptions: { input: ['src/platform/web/client/client.ts'] },
      },
}));
