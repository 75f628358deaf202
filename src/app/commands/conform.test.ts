import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { run } from './conform.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldthread-conform-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CASE = {
  code: '222',
  vector: 1,
  ruleset: 'lac2022_23',
  effective_in: ['lac2022_23'],
  tables: { Episodes: [{ PLACE: 'H5', URN: 'SC1' }] },
  metadata: {},
  errors: { Episodes: [0] },
}

/** What the command prints and its exit code, for these cases. */
async function conformed(cases: readonly object[], ...words: string[]): Promise<[number, string]> {
  const file = join(folder, 'cases.jsonl')
  writeFileSync(file, cases.map(one => `${JSON.stringify(one)}\n`).join(''))
  return printed(['ssda903', file, ...words])
}

async function printed(words: string[]): Promise<[number, string]> {
  const said: string[] = []
  const spies = [process.stdout, process.stderr].map(stream =>
    vi.spyOn(stream, 'write').mockImplementation(text => said.push(String(text)) > 0),
  )
  try {
    return [await run(words), said.join('')]
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

it('a case is run in every year in which it is in force, and counted once', async () => {
  const inForce = { ...CASE, effective_in: ['lac2022_23', 'lac2023_24', 'lac2024_25'] }
  expect(await conformed([CASE])).toEqual([0, '1 passed, 0 failed\n'])
  expect(await conformed([CASE, inForce])).toEqual([
    1,
    '222 1 in 2023-24: expected {"Episodes":[0]}, got {}\n' +
      '222 1 in 2024-25: expected {"Episodes":[0]}, got {}\n' +
      '1 passed, 1 failed\n',
  ])
  expect(await conformed([inForce], '--year', '2022-23')).toEqual([0, '1 passed, 0 failed\n'])
})

it('a case of no year that was asked is said to be left, and a rule that was taken back is run where it was announced', async () => {
  const left = { ...CASE, effective_in: ['lac2019_20'] }
  const withdrawn = {
    ...CASE,
    code: 'SW15STG2',
    ruleset: 'lac2024_25',
    effective_in: [],
    tables: { SWEpisodes: [{ SW_DECOM: '01/05/2024', SW_REASON: null }] },
    errors: { SWEpisodes: [0] },
  }
  expect(await conformed([left, withdrawn])).toEqual([
    0,
    '1 not run, as no year that was asked has their form of a rule\n1 passed, 0 failed\n',
  ])
})

it('a year without rules, one that is none and a line that is no case are refused', async () => {
  expect((await conformed([CASE], '--year', '2019-20'))[1]).toContain('There are no rules of 2019-20')
  expect((await conformed([CASE], '--year', '2019'))[1]).toContain('“2019” is not a year')
  const file = join(folder, 'broken.jsonl')
  writeFileSync(file, `${JSON.stringify(CASE)}\n{"code":`)
  expect(await printed(['ssda903', file])).toEqual([1, `Line 2 of ${file} is no JSON.\n`])
})
