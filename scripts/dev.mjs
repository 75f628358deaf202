// npm run dev: starts Goldthread, and again whenever a file of src/ is saved.
import './node-version.mjs'
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './installed.mjs'

ensureInstalled({ dev: true })
const { ensureBuilt } = await import('./build.mjs')

let server
let ending = false

async function restart() {
  try {
    const program = await ensureBuilt()
    await stop()
    if (!ending)
      server = spawn(process.execPath, ['--enable-source-maps', program, 'start'], { stdio: 'inherit' })
  } catch (error) {
    // The mistake stays on the screen and the last good program stays up.
    console.error(error.message)
  }
}

async function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const exited = new Promise(done => server.once('exit', done))
  server.kill('SIGTERM')
  await exited
}

let turn = restart()
let timer
watch(join(ROOT, 'src'), { recursive: true }, (_, file) => {
  if (/\.test(-data)?\.tsx?$/.test(file ?? '')) return
  clearTimeout(timer)
  timer = setTimeout(() => {
    turn = turn.then(restart)
  }, 150)
})
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    ending = true
    await turn
    await stop()
    process.exit(0)
  })
}
