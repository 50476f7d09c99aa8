import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'
import { denyImports } from 'vite-env-only'
import tsconfigPaths from 'vite-tsconfig-paths'
import remixConfig from './remix.config.js'

/**
 * One bundle for the server, begun at the edge: it and the routes then share one copy of every module (decision 0005).
 * Remix sets its own entry; this comes after it.
 */
const serverEntry: Plugin = {
  name: 'clausebook-server-entry',
  enforce: 'post',
  config: (_config, { isSsrBuild }) => (isSsrBuild ? { build: { rollupOptions: { input: './app/http/server.ts' } } } : {}),
}

export default defineConfig(({ command }) => ({
  build: { target: 'es2022', sourcemap: false },
  plugins: [
    // Only in builds: the dev server's style collector walks server modules on purpose.
    ...(command === 'build'
      ? [
          denyImports({
            client: {
              specifiers: [/^node:/, /^@mikro-orm\//, /^(sqlite3|mdx-bundler|docx|express|pino|busboy|esbuild)$/],
              files: ['db/**', '**/*.server.*'],
            },
          }),
        ]
      : []),
    tailwindcss(),
    remix(remixConfig),
    serverEntry,
    tsconfigPaths(),
  ],
}))
