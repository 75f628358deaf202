import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { discoverAreas } from '../src/app/discover.ts'
import { prepareDatabase, stillToMigrate } from '../src/app/prepare.ts'
import { createTable, date, record, schemaSet, text } from '../src/engines/records/index.ts'
import { ROOT } from './house-imports.ts'
import { freshDatabase } from './setup/database.ts'

describe('the migrations', () => {
  it('make all that the areas declare: none needs another (npm run migration -- --all writes it)', async () => {
    const { ownerUrl } = await freshDatabase()
    const found = await discoverAreas(join(ROOT, 'src/areas'))
    expect(Object.fromEntries(await stillToMigrate(ownerUrl, found))).toEqual({})
  })

  it('are asked for an index that was declared since, and for the end of one that no longer is', async () => {
    const { ownerUrl } = await freshDatabase()
    const lettersBy = (...indexes: ('sentOn' | 'words' | 'subject')[][]) =>
      record('letter', 'Letter', { words: text('Words'), sentOn: date('When was it sent?') }, { indexes })
    const area = { name: 'letters', title: 'Letters', may: [] }
    const folder = mkdtempSync(join(tmpdir(), 'goldthread-migrations-'))
    mkdirSync(join(folder, 'migrations'))
    writeFileSync(join(folder, 'migrations', '1.sql'), createTable(lettersBy(['sentOn', 'words'])))
    const still = async (...indexes: Parameters<typeof lettersBy>) => {
      const found = [{ folder, area: { ...area, records: [lettersBy(...indexes)] } }]
      return (await stillToMigrate(ownerUrl, found)).get('letters')?.split('\n')
    }
    expect(await still(['sentOn', 'words'])).toBeUndefined()
    // The same columns in another order find other rows.
    expect(await still(['words', 'sentOn'])).toEqual([
      'create index on {{live}}."letter" (words, sent_on);',
      'drop index {{live}}.letter_sent_on_words_idx;',
    ])
    // One that begins with the child takes the place of the child's own.
    expect(await still(['sentOn', 'words'], ['subject', 'sentOn'])).toEqual([
      'create index on {{live}}."letter" (child_id, sent_on);',
      'drop index {{live}}.letter_child_id_idx;',
    ])
    rmSync(folder, { recursive: true })
  })

  it('need not have made an index that has another name, and leave one that is somebody’s own', async () => {
    const { ownerUrl } = await freshDatabase()
    const found = await discoverAreas(join(ROOT, 'src/areas'))
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    await client.query('alter index local.assessment_child_id_idx rename to by_child')
    await client.query('create index for_our_report on local.assessment (recorded_at)')
    await prepareDatabase(ownerUrl, found)
    await client.query('drop index local.by_child')
    await expect(prepareDatabase(ownerUrl, found)).rejects.toThrow(
      'create index on {{live}}."assessment" (child_id);',
    )
    await client.end()
  })

  it('prepare a second authority from nothing in the same database, and again without a change', async () => {
    const { ownerUrl } = await freshDatabase()
    const found = await discoverAreas(join(ROOT, 'src/areas'))
    const schemas = schemaSet('second')
    await prepareDatabase(ownerUrl, found, { schemas })
    await prepareDatabase(ownerUrl, found, { schemas })
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    const { rows } = await client.query<{ n: number }>(
      "select count(*)::int as n from information_schema.tables where table_schema = 'second' and table_type = 'BASE TABLE'",
    )
    await client.end()
    // A table for each kind of every area, the runs of clocks, and the people themselves.
    expect(rows[0]?.n).toBe(found.flatMap(({ area }) => area.records).length + 2)
  })
})
