// Neither package brings types: only what we call.
declare module 'govuk-frontend' {
  export function initAll(): void
  export function createAll(component: unknown): void
}
declare module '@ministryofjustice/frontend/moj/components/*' {
  export const SortableTable: unknown
}
