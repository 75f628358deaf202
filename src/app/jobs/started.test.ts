import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { ask, endAll, start } from '../commands/started.test-data.ts'
import { dfeStandIn } from '../feed/dfe-stand-in.test-data.ts'

const data = mkdtempSync(join(tmpdir(), 'goldthread-jobs-'))
// The database runs as nobody, who must be able to pass.
chmodSync(data, 0o755)
afterAll(() => {
  endAll()
  rmSync(data, { recursive: true, force: true })
})

it('a started server runs its jobs by itself, again when somebody presses, and stops cleanly', async () => {
  const department = await dfeStandIn()
  const server = await start({
    ...department.env,
    FILES_URL: `file://${data}/files`,
    GOLDTHREAD_DATA: data,
    GOLDTHREAD_CITY: 'none',
    GOLDTHREAD_TODAY: '2026-11-30',
  })
  await server.ready
  const home = await server.address
  const cookies = new Map<string, string>()
  const tokenOf = (body: string): string => /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const _csrf = tokenOf((await ask(home, '/sign-in', cookies)).body)
  await ask(home, '/sign-in', cookies, { _csrf, persona: 'administrator' })
  /** How often a job has run, once it is so often; fails by the test's own patience. */
  const until = async (title: string, times: number): Promise<string> => {
    for (;;) {
      const { body } = await ask(home, '/jobs', cookies)
      const part = body.split('<section').find(one => one.includes(title)) ?? ''
      const runs = part.match(/faults of/g)?.length ?? 0
      if (runs >= times) return body
      await pause(500)
    }
  }
  const page = await until('Hold the SSDA903 to its rules', 1)
  expect(page).toMatch(/2026-27: \d+ faults of \d+ children\./)
  expect(page).not.toContain('Failed')
  await ask(home, '/jobs', cookies, { _csrf: tokenOf(page), job: 'ssda903-rules' })
  expect(await until('Hold the SSDA903 to its rules', 2)).toContain('Noor Kassim')
  // The feed goes by itself, with what the environment says of it.
  const sent = /Children sent: (\d+)\. Taken away: 0\./
  let jobs = ''
  while (!sent.test(jobs)) {
    await pause(500)
    jobs = (await ask(home, '/jobs', cookies)).body
  }
  expect(Number(sent.exec(jobs)![1])).toBe(department.children.size)
  expect(department.children.size).toBeGreaterThan(5)
  expect(jobs).toContain('There was nothing to take out.')
  expect(jobs).toContain('Today is always the same day here.')
  server.running.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  expect(server.said()).not.toMatch(/jobs by the clock|no job was run/)
  await department.stop()
}, 300_000)
