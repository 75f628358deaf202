import type { Ctx, Records } from '../records/index.ts'

/** Who signs what a job sends, and where the website is reached. */
export type JobCouncil = { name: string; address: string }

type Described = {
  /** As the database keeps it, for good: 'remind-partner-leads'. */
  id: string
  title: string
  /** What it does, in a sentence, for whoever looks after the program. */
  does: string
  /** When, on London's clocks, each day: '05:30'. */
  at: string
  /** Why it does not run here, in a sentence, where it waits for a setting. It is shown, and never run. */
  idle?: string
}

/**
 * Something that is done by the clock, each day, with nobody pressing anything
 * (docs/decisions/2026-11-28-jobs-by-the-clock.md). It runs in one transaction with the service's rights: what it writes
 * and that it was done are kept together, or neither is.
 */
export type TimedJob = Described & {
  /**
   * Does it as of `ctx.now`, which in a demonstration is not the real day, and says in a sentence what came of it, without
   * anybody's name: it is read by those who may open no record. Throws where it could not be done: nothing of it is kept.
   */
  run(ctx: Ctx, council: JobCouncil): Promise<string>
}

/**
 * Likewise something that cannot be one transaction, as it tells others what cannot be taken back
 * (docs/decisions/2026-11-28-jobs-in-steps.md). Its steps keep how far they came, and it bears being begun again after a
 * program that was killed in the middle: that it was done is kept after the last.
 */
export type SteppedJob = Described & {
  /**
   * Does it, and says what came of it as `run` does. `isAsked`: somebody pressed for it. Throws where it could not be done,
   * in words that name nobody; `NotToday` where trying again before its next time would help nothing.
   */
  steps(records: Records, asked: { isAsked: boolean }): Promise<string>
}

export type Job = TimedJob | SteppedJob

/** A job that failed in a way that somebody has to see to: it is given up until its next time. */
export class NotToday extends Error {}
