import { afterEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { signIn } from '../../engines/access/index.ts'
import { openGoldthread } from '../open.ts'
import { run } from './administrator.ts'

afterEach(() => vi.restoreAllMocks())

describe('goldthread administrator', () => {
  it('makes an account that can sign in with the password it wrote out, and no second of the same name', async () => {
    const { ownerUrl } = await freshDatabase()
    const env = { DATABASE_URL: ownerUrl }
    const said: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation(text => said.push(String(text)) > 0)
    vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0)
    expect(await run(['--name', 'Noor Kassim', '--email', 'noor@example.org'], env)).toBe(0)
    const password = /password (\S+)/.exec(said.join(''))![1]!
    const goldthread = await openGoldthread(env)
    expect(await signIn(goldthread.records, 'noor@example.org', password)).toMatchObject({
      ok: true,
      value: { account: 'noor' },
    })
    await goldthread.close()
    expect(await run(['--name', 'Noor Kassim', '--email', 'noor@example.org'], env)).toBe(1)
    expect(await run(['--name', 'Noor'], env)).toBe(1)
  })
})
