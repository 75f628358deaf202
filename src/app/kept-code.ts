import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

/**
 * What a program exports that the build keeps together with the code that the engine made of it: scripts/kept-code.mjs. It begins
 * in half the time, as nothing of it is compiled; an engine that is not the one that made the code leaves it and compiles.
 */
export function keptCode<Exports>(name: string): Exports {
  const file = join(import.meta.dirname, `${name}.cjs`)
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    cachedData: readFileSync(`${file}.code`),
  })
  const module = { exports: {} as Exports }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return module.exports
}
