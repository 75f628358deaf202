/** Where the built program is; run it with a command, such as `start`. */
export const PROGRAM: string
/** Builds if anything in src/ or the dependencies has changed since the last time. Returns the program's path. */
export function ensureBuilt(): Promise<string>
