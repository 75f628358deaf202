import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { capabilities, glossary, whoDecides } from '../scripts/glossary.mjs'
import { ROOT } from './house-imports.ts'

describe('the glossary', () => {
  it('is what the areas’ READMEs say: run node scripts/glossary.mjs after changing one', () => {
    expect(readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8')).toBe(glossary(ROOT))
  })

  it('holds words of every area', () => {
    const words = glossary(ROOT)
    const areas = readdirSync(join(ROOT, 'src/areas'))
    expect(areas.filter(area => !words.includes(`[${area}](`))).toEqual([])
  })
})

describe('what people can do', () => {
  const rows = capabilities(ROOT)
    .split('\n')
    .slice(6)
    .filter(line => line !== '')
    .map(line => line.slice(2, -2).split(' | '))

  it('is what the READMEs say: run node scripts/glossary.mjs after changing one', () => {
    expect(readFileSync(join(ROOT, 'docs/capabilities.md'), 'utf8')).toBe(capabilities(ROOT))
    expect(readFileSync(join(ROOT, 'docs/who-decides.md'), 'utf8')).toBe(whoDecides(ROOT))
  })

  it('names capabilities of the country’s list, each proved by a test that is there', () => {
    const list = join(ROOT, '../shared/facts/capabilities.json')
    if (!existsSync(list)) return console.log('skipped: no ../shared beside this folder')
    const known = new Set((JSON.parse(readFileSync(list, 'utf8')) as { id: string }[]).map(({ id }) => id))
    expect(rows.map(([id]) => id).filter(id => !known.has(id!))).toEqual([])
    expect(rows.map(row => row[3]!).filter(test => !existsSync(join(ROOT, test)))).toEqual([])
  })
})
