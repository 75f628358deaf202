import type { Ctx } from '../records/index.ts'

/** Who signs what a job sends, and where the website is reached. */
export type JobCouncil = { name: string; address: string }

/**
 * Something that is done by the clock, each day, with nobody pressing anything
 * (docs/decisions/2026-11-28-jobs-by-the-clock.md). It runs in one transaction with the service's rights: what it writes
 * and that it was done are kept together, or neither is.
 */
export type TimedJob = {
  /** As the database keeps it, for good: 'remind-partner-leads'. */
  id: string
  title: string
  /** What it does, in a sentence, for whoever looks after the program. */
  does: string
  /** When, on London's clocks, each day: '05:30'. */
  at: string
  /**
   * Does it as of `ctx.now`, which in a demonstration is not the real day, and says in a sentence what came of it, without
   * anybody's name: it is read by those who may open no record. Throws where it could not be done: nothing of it is kept.
   */
  run(ctx: Ctx, council: JobCouncil): Promise<string>
}
