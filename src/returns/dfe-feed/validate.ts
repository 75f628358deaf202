import { Ajv, type ErrorObject } from 'ajv'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import type { Payload, Value } from './payload.ts'
import { CHILD } from './schema/child.ts'

/** What is wrong with a child's payload: where, as the names and places on the way there, and a plain sentence. */
export type Wrong = { at: readonly string[]; says: string }

const ajv = new Ajv({ allErrors: true, verbose: true })
ajv.addFormat('date', fullFormats.date)
const holds = ajv.compile(CHILD)

/** Holds one child's payload to the DfE's schema; nothing where it may go. */
export function whatIsWrong(child: Payload): Wrong[] {
  if (holds(child)) return []
  return (holds.errors ?? []).map(error => ({
    at: error.instancePath.split('/').slice(1),
    says: `${nameOf(error)} ${sayOf(error)}`,
  }))
}

/** The element that is wrong, as the specification names it. */
function nameOf({ instancePath, params, keyword }: ErrorObject): string {
  if (keyword === 'required') return String(params.missingProperty)
  if (keyword === 'additionalProperties') return String(params.additionalProperty)
  return (
    instancePath
      .split('/')
      .filter(step => !/^\d*$/.test(step))
      .at(-1) ?? 'The child'
  )
}

function sayOf({ keyword, params, data }: ErrorObject): string {
  const said = `is “${briefly(data as Value)}”`
  switch (keyword) {
    case 'required':
      return 'is missing'
    case 'additionalProperties':
      return 'is no element of the feed'
    case 'maxLength':
      return `${said}, and may have ${params.limit} characters at most`
    case 'minLength':
      return `${said}, and must have ${params.limit} characters`
    case 'pattern':
      return `${said}, and may hold only letters and digits${String(params.pattern).includes('_') ? ', hyphens and underscores' : ''}`
    case 'enum':
      return `${said}, which is none of its codes`
    case 'format':
      return `${said}, which is not a day`
    case 'type':
      return `${said}, and must be ${TYPES[String(params.type)] ?? params.type}`
    case 'maxItems':
      return `has more than ${params.limit} items`
    case 'uniqueItems':
      return 'says the same twice'
    default:
      return 'is not as the specification has it'
  }
}

const TYPES: Readonly<Record<string, string>> = {
  integer: 'a whole number',
  boolean: 'true or false',
  string: 'text',
  array: 'a list',
  object: 'a block',
}

const LONGEST_SAID = 40
const briefly = (value: Value): string => {
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  return words.length > LONGEST_SAID ? `${words.slice(0, LONGEST_SAID)}…` : words
}
