/** How many questions a test asks at once: as many as its site has connections to the database. */
const TOGETHER = 4

/** Asks about each, some at once: of a question asked alone most is the going to and fro. */
export async function together<T>(all: readonly T[], ask: (one: T) => Promise<void>): Promise<void> {
  const waiting = all.values()
  const lane = async () => {
    for (const one of waiting) await ask(one)
  }
  await Promise.all(Array.from({ length: TOGETHER }, lane))
}
