import { type ChildProcess, spawn } from 'node:child_process'
import { builtProgram } from '../../../tests/setup/program.ts'

/** The built program, started on a free port. */
export type Started = {
  /** Everything that it has said so far. */
  said(): string
  /** Where it answers, once it has said so. */
  address: Promise<string>
  /** Settles when it says that it is ready; fails when it ends first. */
  ready: Promise<void>
  running: ChildProcess
  ended: Promise<number | null>
}

const started: ChildProcess[] = []

/** Starts the built program with these settings. */
export async function start(settings: Record<string, string>, words = ['start']): Promise<Started> {
  const env = { ...process.env, PORT: '0', DATABASE_URL: '', ...settings }
  const running = spawn(process.execPath, [await builtProgram(), ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(running)
  let said = ''
  const heard: (() => void)[] = []
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', text => {
      said += text
      for (const hear of heard) hear()
    })
  const ended = new Promise<number | null>(done => running.once('close', done))
  const saying = (words: RegExp) =>
    new Promise<string>((done, fail) => {
      const hear = () => {
        const found = words.exec(said)
        if (found) done(found[1] ?? '')
      }
      heard.push(hear)
      void ended.then(code => fail(new Error(`it ended with ${code}: ${said}`)))
    })
  const address = saying(/(http:\/\/localhost:\d+)/)
  const ready = saying(/Goldthread is ready at (http)/).then(() => {})
  // A test may want only one of them.
  for (const one of [address, ready]) one.catch(() => {})
  return { said: () => said, address, ready, running, ended }
}

/** Ends whatever a failed test left running. */
export function endAll(): void {
  for (const one of started) if (one.exitCode === null && one.signalCode === null) one.kill('SIGKILL')
}

/** What a command says and how it ends. */
export async function says(
  words: string[],
  settings: Record<string, string> = {},
): Promise<[number | null, string]> {
  const { said, ended } = await start(settings, words)
  return [await ended, said()]
}

/** Asks as a browser would: with its cookies, following nothing. */
export async function ask(
  home: string,
  path: string,
  cookies: Map<string, string> = new Map(),
  form?: Record<string, string>,
) {
  const answer = await fetch(home + path, {
    method: form ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { cookie: [...cookies].map(pair => pair.join('=')).join('; ') },
    body: form && new URLSearchParams(form),
  })
  for (const line of answer.headers.getSetCookie()) {
    const [name = '', value = ''] = line.split(';', 1)[0]!.split('=', 2)
    cookies.set(name, value)
  }
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}
