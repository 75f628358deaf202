import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../house-imports.ts'
import { LONGEST } from './longest-first.ts'

it('each test file that is to start first is there: 0 that have gone or have another name', () => {
  expect(LONGEST.filter(file => !existsSync(join(ROOT, file)))).toEqual([])
})
