/** The lists in which rules of a return look things up, kept by edition: Ofsted's of providers, and a directory of postcodes. */
export * from './edition.ts'
export * from './keep-list.ts'
export * from './look-up.ts'
export * from './tables.ts'
