import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './house-imports.ts'
import { everyArea } from './setup/lives.ts'

const LIST = join(ROOT, '../shared/standards/clocks.json')

/** The clocks named in a table of the page, under a heading. */
function under(heading: string): string[] {
  const page = readFileSync(join(ROOT, 'docs/clocks-answered.md'), 'utf8')
  const part = page.split(/^## /m).find(text => text.startsWith(`${heading}\n`)) ?? ''
  return [...part.matchAll(/^\| `([^`]+)`/gm)].map(found => found[1]!)
}

describe('the page of clocks', () => {
  it('names as answered the clocks that run, each once', async () => {
    const run = (await everyArea()).flatMap(area => (area.clocks ?? []).map(clock => clock.id))
    expect(new Set(run).size).toBe(run.length)
    expect([...under('Answered'), ...under('Ours')].sort()).toEqual(run.sort())
  })

  it.skipIf(!existsSync(LIST))('and gives a reason for every other clock of the country’s list', () => {
    const { clocks } = JSON.parse(readFileSync(LIST, 'utf8')) as { clocks: { id: string }[] }
    expect([...under('Answered'), ...under('Not answered')].sort()).toEqual(clocks.map(c => c.id).sort())
  })

  it('cites a source for every clock', async () => {
    for (const area of await everyArea()) {
      for (const clock of area.clocks ?? []) expect(clock.source, clock.id).not.toBe('')
    }
  })
})
