import { DEFAULT_LIMITS, type Limits } from '../reading/limits.ts'
import { unreadable } from '../reading/unreadable.ts'
import { saxEvents } from '../reading/xml-sax.ts'
import { showsDay } from './date-format.ts'
import type { Packed, WorkbookLimits } from './zip.ts'

/** What a part of a workbook is read into; names come without their namespace's prefix. */
export type PartHandler = {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

// A cell of a workbook holds at most 32,767 characters.
const LIMITS: Limits = { ...DEFAULT_LIMITS, cell: 200_000 }

/** Reads a part of a workbook, telling the handler after each piece that it may be asked for what it has. */
export async function* partEvents(file: string, part: Packed, handler: PartHandler): AsyncGenerator<void> {
  const open: string[] = []
  const events = saxEvents(file, LIMITS, {
    open(name, _, attributes = {}) {
      const bare = name.slice(name.indexOf(':') + 1)
      open.push(bare)
      handler.open?.(bare, attributes)
    },
    text: text => handler.text?.(text),
    close: () => handler.close?.(open.pop()!),
  })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decoded = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw unreadable(file, `is damaged: “${part.name}” in it is not in UTF-8.`)
    }
  }
  for await (const bytes of part.open()) {
    events.feed(decoded(bytes))
    yield
  }
  events.feed(decoded())
  events.end()
  yield
}

/** Reads a part to its end. */
export async function readPart(file: string, part: Packed, handler: PartHandler): Promise<void> {
  for await (const _ of partEvents(file, part, handler));
}

/** Every text that cells share, in the order in which they are numbered. */
export async function sharedTexts(file: string, part: Packed, limits: WorkbookLimits): Promise<string[]> {
  const texts: string[] = []
  const reader = textReader()
  let characters = 0
  await readPart(file, part, {
    open(name) {
      if (name === 'si') reader.begin()
      reader.open(name)
    },
    text: reader.text,
    close(name) {
      reader.close(name)
      if (name !== 'si') return
      const text = reader.end()
      characters += text.length + 10
      if (characters > limits.texts) throw unreadable(file, 'holds more text than can be read.')
      texts.push(text)
    },
  })
  return texts
}

/** Collects the text of one cell, whose letters may be set in several ways; how it is pronounced is passed over. */
export function textReader() {
  let collected = ''
  let isText = false
  let isSound = false
  return {
    begin() {
      collected = ''
    },
    open(name: string) {
      if (name === 'rPh') isSound = true
      isText = name === 't' && !isSound
    },
    text(text: string) {
      if (isText) collected += text
    },
    close(name: string) {
      if (name === 'rPh') isSound = false
      isText = false
    },
    end: () => plain(collected),
  }
}

// No cell of a return holds a control character.
const UNSAID = /_x([0-9A-Fa-f]{4})_/g

/** Excel writes a character that XML may not hold as _x0007_: line ends are kept of these, the others left out. */
export function plain(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(UNSAID, (_, code: string) => {
    const character = Number.parseInt(code, 16)
    return character >= 32 || character === 9 || character === 10 ? String.fromCharCode(character) : ''
  })
}

/** Which of a workbook's styles show a number as a day. */
export async function dayStyles(file: string, part: Packed): Promise<boolean[]> {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let isCells = false
  await readPart(file, part, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') isCells = true
      if (name !== 'xf' || !isCells) return
      const id = Number(attributes.numFmtId ?? 0)
      styles.push(showsDay(id, formats.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') isCells = false
    },
  })
  return styles
}
