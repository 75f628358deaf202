/** One line of a terminal that says how far long work is. */
export type ProgressLine = { show(share: number, doing: string): void; end(): void }

/** Draws on the error stream, so that the answer itself can be piped. Draws nothing when it is not wanted. */
export function progressLine(wanted: boolean | undefined): ProgressLine {
  let drawn = ''
  return {
    show(share, doing) {
      const done = Math.round(share * 20)
      const line = `${'█'.repeat(done)}${'░'.repeat(20 - done)} ${Math.round(share * 100)}% ${doing}`
      if (!wanted || line === drawn) return
      process.stderr.write(`\r\u001b[2K${line}`)
      drawn = line
    },
    end() {
      if (drawn !== '') process.stderr.write('\r\u001b[2K')
      drawn = ''
    },
  }
}
