import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtProgram } from './setup/program.ts'

let program: string
let folder: string
beforeAll(async () => {
  program = await builtProgram()
  folder = mkdtempSync(join(tmpdir(), 'goldthread-kept-'))
  writeFileSync(
    join(folder, 'header.csv'),
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,X,01/02/2015,WBRI,UN1,,\n',
  )
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const kept = (): string => join(dirname(program), 'validate.cjs')

it('the engine that built the check takes the code that it made of it', () => {
  const asks = `const { readFileSync } = require('node:fs')
    const [source, cachedData] = [readFileSync(process.argv[1], 'latin1'), readFileSync(process.argv[1] + '.code')]
    console.log(new (require('node:vm').Script)(source, { filename: process.argv[1], cachedData }).cachedDataRejected)`
  expect(execFileSync(process.execPath, ['-e', asks, kept()], { encoding: 'utf8' })).toBe('false\n')
})

it('an engine that does not take it finds the same', () => {
  const found = (...flags: string[]): string => {
    const words = ['validate', 'ssda903', folder, '--year', '2026-27', '--csv']
    return execFileSync(process.execPath, [...flags, program, ...words], { encoding: 'utf8', stdio: 'pipe' })
  }
  expect(found()).toContain('\n101,Header,0,SEX,')
  expect(found('--no-opt')).toBe(found())
})

it('the rules are kept without their worked cases', () => {
  const cases = readFileSync(kept(), 'utf8').match(/^ +cases: \[.*$/gm) ?? []
  expect(cases.length).toBeGreaterThan(400)
  expect(new Set(cases.map(line => line.trim().replace(/,$/, '')))).toEqual(new Set(['cases: []']))
})
