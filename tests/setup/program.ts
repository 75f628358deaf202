import { ensureBuilt } from '../../scripts/build.mjs'

/** The built program, brought up to date first: run it with `process.execPath` and a command, such as `load`. */
export const builtProgram = (): Promise<string> => ensureBuilt()
