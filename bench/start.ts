import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from './frame/report.ts'

// The program is built beside its measurements. Once installed: on a folder with nothing in it, then on what the first start made.
const program = join(import.meta.dirname, '../goldthread.js')
const data = mkdtempSync(join(tmpdir(), 'goldthread-start-'))
const first = await secondsToReady()
const second = await secondsToReady()
rmSync(data, { recursive: true, force: true })
report('Starting', [
  { figure: 'first start, with the demonstration made', goal: 15, measured: first, unit: 's' },
  { figure: 'a start like any other', goal: 15, measured: second, unit: 's' },
])

async function secondsToReady(): Promise<number> {
  const began = performance.now()
  const env = { ...process.env, GOLDTHREAD_DATA: data, PORT: '0' }
  const running = spawn(process.execPath, [program, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((ready, failed) => {
    running.stdout.on('data', words => String(words).includes('is ready at') && ready())
    running.once('exit', code => failed(new Error(`it ended with ${code} before it was ready`)))
  })
  const seconds = (performance.now() - began) / 1000
  const ended = new Promise(done => running.once('exit', done))
  running.kill('SIGTERM')
  await ended
  return seconds
}
