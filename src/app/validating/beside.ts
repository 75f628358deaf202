import { filesAt, type Problem, type SourceFile } from '../../returns/reading/index.ts'
import { authorityCalled } from '../../returns/ssda903/beside/authorities.ts'
import { type Beside, readBeside } from '../../returns/ssda903/beside/known.ts'

/** What is asked to stand beside a return: who returns it, and paths of files. */
export type BesideAsked = {
  authority?: string | undefined
  providers?: readonly string[]
  postcodes?: readonly string[]
}

/** Reads what stands beside a return. Gives why not, as a sentence, where that cannot be. Throws UnreadableReturn. */
export async function besideReturn(
  asked: BesideAsked,
): Promise<{ told: Beside; problems: Problem[] } | string> {
  const authority = asked.authority === undefined ? undefined : authorityCalled(asked.authority)
  if (asked.authority !== undefined && authority === undefined)
    return `--authority “${asked.authority}” is not an authority that is known here. Give its name, its DfE number or its code, such as Wolverhampton, 336 or E08000031.`
  const [providers, postcodes] = [await filesOf(asked.providers), await filesOf(asked.postcodes)]
  if (typeof providers === 'string') return providers
  if (typeof postcodes === 'string') return postcodes
  const problems: Problem[] = []
  const read = await readBeside({ providers, postcodes }, problem => problems.push(problem))
  return { told: { authority, ...read }, problems }
}

async function filesOf(paths: readonly string[] = []): Promise<SourceFile[] | string> {
  const { files, problems } = await filesAt(paths)
  return problems[0]?.message ?? files
}
