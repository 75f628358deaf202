import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import { expect, it } from 'vitest'

it('temporary files of a test lie in the run’s own folder, in which anybody may write and remove only what is theirs', () => {
  expect(basename(tmpdir())).toMatch(/^goldthread-run-/)
  expect(statSync(tmpdir()).mode & 0o7777).toBe(0o1777)
})
