import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'

const { resolve } = createRequire(import.meta.url)

/** A file of an installed package. */
const within = (pack: string, path: string): string => join(dirname(resolve(`${pack}/package.json`)), path)

export const GOVUK = within('govuk-frontend', 'dist/govuk')
export const MOJ = within('@ministryofjustice/frontend', 'moj')

const NOTICE = '/* Contains govuk-frontend and @ministryofjustice/frontend, each under the MIT licence. */\n'

/**
 * Takes out of prebuilt styles what only service.gov.uk may use: the typeface (its files, its name, its notice) and
 * the crest. Images are found beside the styles.
 */
export const ownable = (css: string): string =>
  css
    .replace(/@charset "UTF-8";/g, '')
    .replace(/\/\*![\s\S]*?\*\//g, '')
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/"?GDS Transport"?,\s*/g, '')
    .replace(/url\([^)]*govuk-crest[^)]*\)/g, 'none')
    .replace(/url\(\/assets\/images\//g, 'url(images/')
    .replace(/\/\*# sourceMappingURL[^*]*\*\//g, '')

/** Names of the images that styles ask for. */
export const imagesOf = (css: string): string[] => [
  ...new Set([...css.matchAll(/url\(images\/([\w.-]+)\)/g)].map(([, name]) => name ?? '')),
]

/** All styles as one text: the design system's, the justice patterns', then our own in order of name. */
export async function styles(ownFolder: string): Promise<string> {
  const own = (await readdir(ownFolder)).filter(name => name.endsWith('.css')).sort()
  const [govuk, moj, ...ours] = await Promise.all([
    readFile(join(GOVUK, 'govuk-frontend.min.css'), 'utf8'),
    readFile(join(MOJ, 'moj-frontend.min.css'), 'utf8'),
    ...own.map(name => readFile(join(ownFolder, name), 'utf8')),
  ])
  const small = await transform(ours.join('\n'), { loader: 'css', minify: true, target: 'chrome109' })
  return `@charset "UTF-8";${NOTICE}${ownable(govuk ?? '')}${ownable(moj ?? '')}${small.code}`
}
