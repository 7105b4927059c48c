import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { alias, words } from '../../vite.config.ts';

export type Application = typeof import('./application.ts');

/** Builds the application as it is served, but with the doors the bench needs, and opens it. */
export async function openApplication(): Promise<Application> {
  const outDir = `${import.meta.dirname}/../../dist/bench`;
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [words()],
    resolve: { alias },
    oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx', development: false } },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      assetsInlineLimit: 0,
      rollupOptions: { input: `${import.meta.dirname}/application.ts`, output: { entryFileNames: 'application.js' } },
    },
  });
  return (await import(pathToFileURL(`${outDir}/application.js`).href)) as Application;
}
