/** The database that every test database is a copy of. */
export const TEMPLATE = 'goldthread_template'

/** What the run's set-up hands to each worker: `failure` is empty when the template was prepared. */
export type Cluster = { adminUrl: string; appUrl: string; failure: string }
