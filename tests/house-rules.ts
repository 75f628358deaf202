import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A breach of a rule of the house: where, and what is wrong there. */
export type Breach = { file: string; rule: string }

/** A source file: its place from the root of the checkout, and its text. */
type Source = { file: string; text: string }

// Every place a file of src/ may lie: anything else has no rule, and so no right to be there.
const PLACES = [
  /^src\/core\/[^/]+$/,
  /^src\/engines\/(area\.ts|[^/]+\/.+)$/,
  /^src\/(returns|web|city|app)\/.+$/,
  /^src\/areas\/[^/]+\/.+$/,
]

const VAGUE = /^(utils?|helpers?|common|shared|misc)(\.|$)/i
const CLOCK = /\bnew Date\(\s*\)|\bDate\.now\(|\bTemporal\.Now\b/
const MOST_LINES = 400

/** Every breach of the rules that are about files, in the checkout at `root`. */
export function fileBreaches(root: string): Breach[] {
  const read = (file: string): Source => ({ file, text: readFileSync(join(root, file), 'utf8') })
  const sources = filesUnder(root, 'src').map(read)
  const crossing = filesUnder(root, 'tests').map(read)
  const areas = foldersIn(root, 'src/areas')
  return [
    ...sources.flatMap(breachesOfPlace),
    ...[...sources, ...crossing].filter(isCode).flatMap(breachesOfText),
    ...sources.filter(isCode).flatMap(source => namedAreas(source, areas)),
    ...areas.flatMap(area => missingParts(root, area)),
  ]
}

function breachesOfPlace({ file }: Source): Breach[] {
  const breaches: Breach[] = []
  if (!PLACES.some(place => place.test(file))) breaches.push({ file, rule: 'lies where no rule covers it' })
  if (file.split('/').some(part => VAGUE.test(part))) {
    breaches.push({ file, rule: 'has a name that says nothing of what is inside' })
  }
  return breaches
}

function breachesOfText({ file, text }: Source): Breach[] {
  const breaches: Breach[] = []
  const lines = text.trimEnd().split('\n').length
  if (lines > MOST_LINES) breaches.push({ file, rule: `has ${lines} lines, more than ${MOST_LINES}` })
  if (/\b(it|test|describe)\.(skip|only|todo)\(/.test(text))
    breaches.push({ file, rule: 'leaves a test out' })
  if (/@ts-(ignore|expect-error|nocheck)|biome-(ignore)/.test(text)) {
    breaches.push({ file, rule: 'silences a check' })
  }
  if (/^src\/(core|engines|areas)\//.test(file) && !isTest(file) && CLOCK.test(withoutComments(text))) {
    breaches.push({ file, rule: 'reads the clock: time is handed in' })
  }
  return breaches
}

// A record is about a subject, and two subjects have areas of their name; so has one of the statuses a child can have.
// Those words are the engines' own.
const OWN_WORDS = ['child', 'authority', 'early-help']

// A name in quotes is how an engine would reach round the import rules.
function namedAreas({ file, text }: Source, areas: readonly string[]): Breach[] {
  if (!/^src\/(core|engines)\//.test(file) || isTest(file)) return []
  return areas
    .filter(area => !OWN_WORDS.includes(area))
    .filter(area => new RegExp(`['"\`]${area}['"\`]`).test(withoutComments(text)))
    .map(area => ({ file, rule: `names the area ${area}` }))
}

function missingParts(root: string, area: string): Breach[] {
  const folder = `src/areas/${area}`
  const files = filesUnder(root, folder)
  const needs = ['README.md', 'area.ts'].filter(name => !existsSync(join(root, folder, name)))
  return [
    ...needs.map(name => ({ file: `${folder}/${name}`, rule: 'is missing: every area has one' })),
    ...(files.some(isTest) ? [] : [{ file: folder, rule: 'has no test' }]),
  ]
}

const isCode = ({ file }: Source): boolean => /\.tsx?$/.test(file)

const isTest = (file: string): boolean => /\.test(-data)?\.tsx?$/.test(basename(file))

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1')

function foldersIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
}

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesUnder(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  )
}
