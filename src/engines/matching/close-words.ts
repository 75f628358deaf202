import { asService, type Ctx } from '../records/index.ts'
import type { AskedTerm } from './ask.ts'
import type { Wanted } from './lookup.ts'

/** Close spellings tried for one word. */
const CLOSEST = 12

/**
 * The keys of a term with the words spelt like it, closest first: looked for among all words there are, whoever
 * has them. The words lead only to people the viewer may see, and are not shown.
 */
export async function withCloseWords(ctx: Ctx, terms: readonly AskedTerm[]): Promise<Wanted[]> {
  const words = terms.filter(isWord).map(term => term.said)
  const close = words.length === 0 ? [] : await closeWords(ctx, words)
  return terms.map(term => [
    ...term.first,
    ...term.wider,
    ...close
      .filter(found => isWord(term) && found.said === term.said)
      .map(({ kind, word }) => ({ kind, key: word, beginning: false })),
  ])
}

const isWord = (term: AskedTerm): boolean =>
  term.said.length > 2 && term.first.some(key => key.kind === 'word' || key.kind === 'street')

type Close = { said: string; kind: 'word' | 'street'; word: string }

function closeWords(ctx: Ctx, words: readonly string[]): Promise<Close[]> {
  return asService(ctx, async () => {
    await ctx.db.run('set local pg_trgm.similarity_threshold = 0.28')
    return ctx.db.rows<Close>(
      `select said, c.kind, c.word from unnest($1::text[]) said
       cross join lateral (select w.kind, w.word from search_word w where w.word % said
         order by similarity(w.word, said) desc, w.word limit ${CLOSEST}) c`,
      [words],
    )
  })
}
