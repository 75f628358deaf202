// Gathers docs/glossary.md from the tables "our word beside DfE's" in the areas' READMEs: node scripts/glossary.mjs
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const HEADER = "| Our word | DfE's | Meaning |"

/** The glossary's text: every area's words, in the order of the alphabet, each with the area it comes from. */
export function glossary(root = ROOT) {
  const areas = join(root, 'src/areas')
  const rows = readdirSync(areas).flatMap(area => {
    const readme = join(areas, area, 'README.md')
    return existsSync(readme) ? wordsIn(readFileSync(readme, 'utf8')).map(cells => [...cells, area]) : []
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

function wordsIn(text) {
  const lines = text.split('\n')
  const from = lines.indexOf(HEADER)
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
}
