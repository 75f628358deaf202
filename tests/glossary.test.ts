import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { glossary } from '../scripts/glossary.mjs'
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
