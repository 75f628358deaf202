// Gathers docs/glossary.md and docs/capabilities.md from the tables in the areas' READMEs: node scripts/glossary.mjs
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const HEADER = "| Our word | DfE's | Meaning |"
const DECISIONS = '| Decision | Action | Who may | What must be there first |'
const CAPABILITIES = '| Capability | What a person can do | Where | Test |'

/** The glossary's text: every area's words, in the order of the alphabet, each with the area it comes from. */
export function glossary(root = ROOT) {
  const areas = join(root, 'src/areas')
  const rows = readdirSync(areas).flatMap(area => {
    const readme = join(areas, area, 'README.md')
    return existsSync(readme) ? tableIn(readme, HEADER).map(cells => [...cells, area]) : []
  })
  rows.sort((a, b) => a[0].localeCompare(b[0], 'en') || a[3].localeCompare(b[3], 'en'))
  return [
    '# Glossary',
    '',
    'Our words beside the Department for Education’s. Gathered from the areas’ READMEs by `node scripts/glossary.mjs`: change a word there.',
    '',
    "| Our word | DfE's | Meaning | Area |",
    '| --- | --- | --- | --- |',
    ...rows.map(
      ([word, theirs, meaning, area]) =>
        `| ${word} | ${theirs} | ${meaning} | [${area}](../src/areas/${area}/README.md) |`,
    ),
    '',
  ].join('\n')
}

/** The capabilities' text: what each area says that people can do, where, and which test proves it. */
export function capabilities(root = ROOT) {
  const rows = FOLDERS.flatMap(folder => {
    const all = join(root, folder)
    return readdirSync(all).flatMap(part => {
      const readme = join(all, part, 'README.md')
      return existsSync(readme)
        ? tableIn(readme, CAPABILITIES).map(cells => [...cells, `[${part}](../${folder}/${part}/README.md)`])
        : []
    })
  })
  rows.sort((a, b) => a[0].localeCompare(b[0], 'en'))
  return [
    '# What people can do',
    '',
    'Each capability by its name in the country’s list, with the page that does it and the test that proves it. Gathered from READMEs by `node scripts/glossary.mjs`: change a line there.',
    '',
    '| Capability | What a person can do | Where | Test | Part |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(cells => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')
}

/** Who decides: what each area, and each part of returns, says of its decisions, each held to the program by tests/who-decides.test.ts. */
export function whoDecides(root = ROOT) {
  const rows = DECIDING.flatMap(folder => {
    const all = join(root, folder)
    return readdirSync(all).flatMap(part => {
      const readme = join(all, part, 'README.md')
      return existsSync(readme)
        ? tableIn(readme, DECISIONS).map(cells => [...cells, `[${part}](../${folder}/${part}/README.md)`])
        : []
    })
  })
  rows.sort((a, b) => a[0].localeCompare(b[0], 'en'))
  return [
    '# Who decides',
    '',
    'Each decision, by which action it is made, who may make it or deputise, and what must be there first. Nobody approves their own work. Gathered from the areas’ READMEs by `node scripts/glossary.mjs`; a test holds it to what the program lets people do.',
    '',
    '| Decision | Action | Who may | What must be there first | Area |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(cells => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')
}

const FOLDERS = ['src/areas', 'src/engines']

// Where somebody decides something: about a child in an area, about a return in a part of returns.
const DECIDING = ['src/areas', 'src/returns']

/** The rows under a table's heading, each as its cells. */
export function tableIn(readme, header) {
  const lines = readFileSync(readme, 'utf8').split('\n')
  const from = lines.indexOf(header)
  if (from < 0) return []
  const rest = lines.slice(from + 2)
  const end = rest.findIndex(line => !line.startsWith('|'))
  return rest.slice(0, end < 0 ? undefined : end).map(line =>
    line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim()),
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(ROOT, 'docs/glossary.md'), glossary())
  writeFileSync(join(ROOT, 'docs/capabilities.md'), capabilities())
  writeFileSync(join(ROOT, 'docs/who-decides.md'), whoDecides())
}
