import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { instant } from '../../core/instant.ts'
import { writeMigrations } from './migration.ts'

it('a migration goes after the last of its day, 02 alone as 21 among others, and never over one that is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-migration-'))
  const area = { name: 'ours' } as never
  const written = (there: readonly string[]): string => {
    rmSync(join(folder, 'migrations'), { recursive: true, force: true })
    mkdirSync(join(folder, 'migrations'))
    for (const file of there) writeFileSync(join(folder, 'migrations', file), 'theirs')
    const [file] = writeMigrations(
      [{ area, folder } as never],
      new Map([['ours', 'select 1;']]),
      instant('2026-11-27T12:00:00Z'),
    )
    for (const one of there) expect(readFileSync(join(folder, 'migrations', one), 'utf8')).toBe('theirs')
    return file!.slice(-'2026-11-27-01.sql'.length)
  }
  try {
    expect(written([])).toBe('2026-11-27-01.sql')
    expect(written(['2026-11-26-07.sql', '2026-11-27-02.sql'])).toBe('2026-11-27-03.sql')
    expect(written(['2026-11-27-01.sql', '2026-11-27-02.sql', '2026-11-27-21.sql'])).toBe('2026-11-27-22.sql')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
