import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const renderer = join(import.meta.dirname, 'renderer')

/** The product's pages, by the names of their files in renderer/entries. */
const pages = ['desk', 'customer-screen', 'hall-display', 'guide']

export default defineConfig({
  root: join(renderer, 'entries'),
  // Served at the root of a port, and from files inside Electron.
  base: './',
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, 'out', 'renderer'),
    emptyOutDir: true,
    target: 'chrome120',
    // No picture or font inside a style: everything is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: pages.map((page) => join(renderer, 'entries', `${page}.html`)) },
  },
})
