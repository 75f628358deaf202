import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assets } from '../kit/page.tsx'

/** The built files by their plain names: 'app.css' to 'app-1a2b3c4d5e.css'. */
export type Manifest = Readonly<Record<'app.css' | 'app.js' | 'icon.svg', string>>

/** The addresses of built files, served under `/assets/`. */
export const assetsOf = (built: Manifest): Assets => ({
  css: `/assets/${built['app.css']}`,
  js: `/assets/${built['app.js']}`,
  icon: `/assets/${built['icon.svg']}`,
})

/** Reads what `buildAssets` wrote into a folder. Throws when nothing was built there. */
export const readAssets = (outDir: string): Assets =>
  assetsOf(JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8')) as Manifest)
