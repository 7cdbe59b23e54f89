import { join } from 'node:path'
import { defineConfig } from 'electron-vite'

const source = join(import.meta.dirname, 'electron')
const out = join(import.meta.dirname, 'out')

/** Everything else is bundled: the application archive then needs no other package than the one with the binary. */
const external = ['electron', /^electron\//, 'better-sqlite3']

export default defineConfig({
  main: {
    build: {
      outDir: out,
      emptyOutDir: false,
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: {
          'desktop/main': join(source, 'desktop', 'main.ts'),
          'host/main': join(source, 'host', 'main.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: join(out, 'desktop'),
      emptyOutDir: false,
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: { preload: join(source, 'desktop', 'preload.ts') },
        // A sandboxed preload script is CommonJS whatever package.json says.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
})
