import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Assets } from '../kit/page.tsx'
import { assetsOf, type Manifest } from './built.ts'
import { imagesOf, MOJ, styles } from './styles.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** The script of every page: the design system's and our own small betterments, as one module. */
async function script(): Promise<string> {
  const built = await build({
    entryPoints: [join(HERE, 'app.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
  })
  return built.outputFiles[0]?.text ?? ''
}

/** Writes a file under a name that changes with its content, so that browsers may keep it for ever. */
async function writeHashed(outDir: string, name: string, content: string): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const hashed = name.replace('.', `-${hash}.`)
  await writeFile(join(outDir, hashed), content)
  return hashed
}

/**
 * Builds styles, script, icon and images into a folder served as `/assets/`, with a `manifest.json` of their hashed
 * names. Returns their addresses, for `Page`; `readAssets` reads them again later.
 */
export async function buildAssets(outDir: string): Promise<Assets> {
  await mkdir(join(outDir, 'images'), { recursive: true })
  const [css, js, icon] = await Promise.all([
    styles(HERE),
    script(),
    readFile(join(HERE, 'icon.svg'), 'utf8'),
  ])
  await Promise.all(
    imagesOf(css).map(name => copyFile(join(MOJ, 'assets/images', name), join(outDir, 'images', name))),
  )
  const manifest: Manifest = {
    'app.css': await writeHashed(outDir, 'app.css', css),
    'app.js': await writeHashed(outDir, 'app.js', js),
    'icon.svg': await writeHashed(outDir, 'icon.svg', icon),
  }
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest, null, 2))
  return assetsOf(manifest)
}
