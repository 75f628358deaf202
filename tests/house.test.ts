import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeImports, ROOT } from './house-imports.ts'
import { fileBreaches } from './house-rules.ts'

/** A checkout with these files, in a folder of its own. */
function plant(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'goldthread-house-'))
  for (const [file, text] of Object.entries({ 'tsconfig.json': '{}', 'package.json': '{}', ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

const imports = (...places: string[]): string =>
  `${places.map((place, i) => `import { a as a${i} } from '${place}'`).join('\n')}\nexport const a = [${places.map((_, i) => `a${i}`)}]\n`
const LEAF = 'export const a = 1\n'

describe('this house', () => {
  // With a TypeScript it does not know, dependency-cruiser finds no module and calls that a success.
  it('imports only what the rules allow', () => {
    const { looked, breaches } = judgeImports(ROOT)
    expect(looked).toBeGreaterThan(100)
    expect(breaches).toEqual([])
  }, 180_000)

  it('keeps the rules about files', () => {
    expect(fileBreaches(ROOT)).toEqual([])
  })
})

describe('the import rules catch', () => {
  let root = ''
  let breaches: string[] = []

  beforeAll(() => {
    root = plant({
      'src/core/day.ts': LEAF,
      'src/core/looks-up.ts': imports('../engines/records/index.ts'),
      'src/engines/records/index.ts': imports('../../core/day.ts', './inside.ts'),
      'src/engines/records/inside.ts': LEAF,
      'src/engines/clocks/index.ts': imports('../records/inside.ts'),
      'src/engines/status/index.ts': imports('../../areas/care/area.ts'),
      'src/returns/annex-a/index.ts': imports('../../areas/care/facts.ts'),
      'src/areas/care/area.ts': imports('../missing/facts.ts', '../../engines/records/index.ts'),
      'src/areas/care/facts.ts': LEAF,
      'src/areas/care/peeks.ts': imports('../missing/records.ts'),
      'src/areas/missing/facts.ts': LEAF,
      'src/areas/missing/records.ts': imports('../../app/main.ts'),
      'src/app/main.ts': imports('../areas/care/area.ts'),
      'src/web/one.ts': imports('./two.ts'),
      'src/web/two.ts': imports('./one.ts'),
      'src/web/lost.ts': imports('./nowhere.ts'),
      'src/web/tested.test.ts': LEAF,
      'src/web/leans.ts': imports('./tested.test.ts'),
      'src/elsewhere/thing.ts': imports('../core/day.ts'),
    })
    breaches = judgeImports(root).breaches
  })

  afterAll(() => rmSync(root, { recursive: true }))

  const caught: [string, string][] = [
    ['core looking up', 'not-in-allowed: src/core/looks-up.ts → src/engines/records/index.ts'],
    [
      'an engine passing another’s door',
      'not-in-allowed: src/engines/clocks/index.ts → src/engines/records/inside.ts',
    ],
    [
      'an engine importing an area',
      'engines-are-practice-free: src/engines/status/index.ts → src/areas/care/area.ts',
    ],
    ['a return importing an area', 'not-in-allowed: src/returns/annex-a/index.ts → src/areas/care/facts.ts'],
    [
      'an area importing more than another’s facts',
      'not-in-allowed: src/areas/care/peeks.ts → src/areas/missing/records.ts',
    ],
    ['an area importing the app', 'not-in-allowed: src/areas/missing/records.ts → src/app/main.ts'],
    ['a circle of 2', 'no-circles: src/web/one.ts → src/web/two.ts'],
    ['an import that leads nowhere', 'nothing-unresolved: src/web/lost.ts → ./nowhere.ts'],
    ['a program leaning on a test', 'no-tests-in-the-program: src/web/leans.ts → src/web/tested.test.ts'],
    ['a folder that no rule covers', 'not-in-allowed: src/elsewhere/thing.ts → src/core/day.ts'],
  ]

  it.each(caught)('%s', (_, breach) => {
    expect(breaches).toContain(breach)
  })

  it('and nothing that is allowed: an area’s facts, an engine’s door, the app’s areas', () => {
    expect(breaches.filter(breach => breach.includes('src/areas/care/area.ts →'))).toEqual([])
    expect(breaches.filter(breach => breach.includes(': src/app/main.ts →'))).toEqual([])
    expect(breaches.filter(breach => breach.includes('src/engines/records/index.ts →'))).toEqual([])
  })
})

describe('the file rules catch', () => {
  const WHOLE = {
    'src/areas/missing/README.md': '# Missing\n',
    'src/areas/missing/area.ts': LEAF,
    'src/areas/missing/clocks.test.ts': LEAF,
  }

  function breachesOf(files: Record<string, string>): string[] {
    const root = plant({ ...WHOLE, ...files })
    const found = fileBreaches(root).map(({ file, rule }) => `${file} ${rule}`)
    rmSync(root, { recursive: true })
    return found
  }

  it('nothing in a whole area of 3 files', () => {
    expect(breachesOf({})).toEqual([])
  })

  it('an area without its README, its area.ts and a test', () => {
    expect(breachesOf({ 'src/areas/court/records.ts': LEAF })).toEqual([
      'src/areas/court/README.md is missing: every area has one',
      'src/areas/court/area.ts is missing: every area has one',
      'src/areas/court has no test',
    ])
  })

  it('a file of 401 lines, and lets 400 pass', () => {
    const files = {
      'src/core/long.ts': '// line\n'.repeat(401),
      'src/core/just.ts': '// line\n'.repeat(400),
    }
    expect(breachesOf(files)).toEqual(['src/core/long.ts has 401 lines, more than 400'])
  })

  it.each(['utils', 'helpers', 'common', 'shared', 'misc'])('a folder named %s', name => {
    expect(breachesOf({ [`src/web/${name}/a.ts`]: LEAF })).toEqual([
      `src/web/${name}/a.ts has a name that says nothing of what is inside`,
    ])
  })

  it('a file outside every known folder', () => {
    expect(breachesOf({ 'src/loose.ts': LEAF })).toEqual(['src/loose.ts lies where no rule covers it'])
  })

  it.each(['new Date()', 'Date.now()', 'Temporal.Now.instant()'])(
    'an engine that reads the clock by %s',
    reading => {
      expect(breachesOf({ 'src/engines/clocks/due.ts': `export const now = ${reading}\n` })).toEqual([
        'src/engines/clocks/due.ts reads the clock: time is handed in',
      ])
    },
  )

  it('an engine that names an area in quotes, but not one that only explains itself', () => {
    const files = {
      'src/engines/status/spells.ts': "export const from = 'missing'\n",
      'src/engines/status/words.ts': "// such as 'missing'\nexport const missing = 1\n",
    }
    expect(breachesOf(files)).toEqual(['src/engines/status/spells.ts names the area missing'])
  })

  it('a test left out and a check silenced', () => {
    const [skip, ignore] = [`it.${'skip'}('x', () => {})\n`, `// @ts-${'ignore'}\n`]
    expect(breachesOf({ 'src/core/a.test.ts': skip, 'src/core/b.ts': ignore })).toEqual([
      'src/core/a.test.ts leaves a test out',
      'src/core/b.ts silences a check',
    ])
  })
})
