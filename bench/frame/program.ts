import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

// The program is built beside its measurements, which lie in bench/ or, what they share, one folder above.
const program = ['goldthread.js', '../goldthread.js']
  .map(place => join(import.meta.dirname, place))
  .find(place => existsSync(place))

/** The program, run as anybody would: what it has said, and its exit. */
export type Ran = { running: ChildProcess; said(): string; ended: Promise<number | null> }

/** Runs the built program with these words and settings; it says nothing on the screen but its errors. */
export function runProgram(words: readonly string[], settings: Record<string, string>): Ran {
  if (!program) throw new Error('The program is not built beside its measurements: npm run bench')
  const env = { ...process.env, ...settings }
  const running = spawn(process.execPath, [program, ...words], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  running.stdout?.on('data', text => {
    said += text
  })
  return { running, said: () => said, ended: new Promise(done => running.once('close', done)) }
}

/** Runs a command to its end and gives what it said. Throws when it fails. */
export async function ranToEnd(words: readonly string[], settings: Record<string, string>): Promise<string> {
  const { ended, said } = runProgram(words, settings)
  const code = await ended
  if (code !== 0) throw new Error(`goldthread ${words.join(' ')} ended with ${code}`)
  return said()
}

/** Starts the website on a free port: seconds until it first answered, and until it was open. Then stops it. */
export async function secondsToOpen(
  settings: Record<string, string>,
): Promise<{ answered: number; open: number }> {
  const began = performance.now()
  const since = () => (performance.now() - began) / 1000
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const { running, said, ended } = runProgram(['start'], { PORT: String(port), ...settings })
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  let answered = 0
  while (!said().includes('is ready at')) {
    if (isOver) throw new Error('it ended before it was ready')
    if (!answered && (await fetch(`http://localhost:${port}/`).catch(() => undefined))) answered = since()
    await new Promise(done => setTimeout(done, 20))
  }
  const open = since()
  running.kill('SIGTERM')
  await ended
  return { answered: answered || open, open }
}
